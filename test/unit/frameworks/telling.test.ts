import assert from 'node:assert/strict';
import {
  entryTelling,
  enumTelling,
  errorTelling,
  listedTelling,
} from '../../../src/frameworks/made';
import { otherSpoken } from '../../../src/frameworks/others';
import { phrasedTelling, phraseTelling } from '../../../src/frameworks/phrases';
import { callTelling } from '../../../src/frameworks/telling/calls';
import { runsPrograms, speaksOfHttp } from '../../../src/frameworks/telling/modules';
import { keyTelling, tableTelling } from '../../../src/frameworks/telling/tables';
import { valueTelling } from '../../../src/frameworks/telling/values';

/** What a telling says in short: `alone assert`, `in HTTP emit 45`; empty for nothing. */
function said(telling: ReturnType<typeof valueTelling>): string {
  if (!telling) return '';
  const { alone, role, classes } = telling;
  const where = alone ? 'alone' : 'in HTTP';
  return classes === '12345' ? `${where} ${role}` : `${where} ${role} ${classes}`;
}

describe('names that tell', () => {
  const values: Readonly<Record<string, string>> = {
    statusCode: 'alone text',
    HTTP_STATUS: 'alone text',
    'http-status-code': 'alone text',
    responseCodes: 'alone text',
    statusCodeForError: 'alone text',
    expectedStatusCode: 'alone assert',
    mockStatusCode: 'alone mock',
    retryableStatusCodes: 'alone consume',
    wantStatus: 'alone assert',
    allowedStatuses: 'in HTTP consume',
    errorStatus: 'in HTTP text',
    redirectStatus: 'in HTTP text',
    ignoredStatuses: 'in HTTP consume',
    status: '',
    code: '',
    orderStatus: '',
    exitCode: '',
    errorCode: '',
    statusCodec: '',
  };
  for (const [name, expected] of Object.entries(values)) {
    it(`hears ${expected || 'nothing'} in the value ${name}`, () => {
      assert.equal(said(valueTelling(name)), expected);
    });
  }

  const calls: Readonly<Record<string, string>> = {
    assertStatus: 'alone assert',
    shouldBeStatus: 'in HTTP assert',
    assertStatusCode: 'alone assert',
    StatusErrorf: 'in HTTP emit 45',
    NewHTTPError: 'alone emit',
    'caddyhttp.Error': 'alone emit 45',
    HttpException: 'alone emit',
    'ApiError.new': 'in HTTP emit 45',
    respondWithError: 'in HTTP emit',
    sendJson: 'in HTTP emit',
    permanentRedirect: 'in HTTP emit 3',
    badRequest: 'in HTTP emit',
    notFoundResponse: 'in HTTP emit',
    sendHtml: 'in HTTP emit',
    logAndSetResponse: 'in HTTP emit',
    withResponse: 'in HTTP emit',
    withResponseTime: '',
    'res.respond': 'in HTTP emit',
    'door.respond': '',
    notFound: '',
    status: '',
    setTimeout: '',
    parseInt: '',
    'store.find': '',
  };
  for (const [name, expected] of Object.entries(calls)) {
    it(`hears ${expected || 'nothing'} in the call ${name}`, () => {
      assert.equal(said(callTelling(name.split('.'))), expected);
    });
  }

  it('hears in the name of a table what its keys are', () => {
    assert.equal(said(keyTelling('statusTexts')), 'in HTTP text');
    assert.equal(said(keyTelling('HTTP_ERRORS')), 'alone text');
    assert.equal(said(keyTelling('prices')), '');
  });

  it('hears in the name of a table what its values are', () => {
    for (const name of ['HTTP_STATUS', 'errorStatusCodes', 'STATUS_CODE_MAP', 'httpCodes'])
      assert.equal(said(tableTelling(name)), 'alone text', name);
    for (const name of ['responseStatus', 'status', 'codes', 'ErrorCode', 'httpTimeouts'])
      assert.equal(said(tableTelling(name)), '', name);
  });

  it('hears in the name of a constant that it is the phrase of its code', () => {
    for (const name of ['NOT_FOUND', 'StatusNotFound', 'HTTP_NOT_FOUND', 'notFoundError'])
      assert.equal(said(phraseTelling(name, 404)), 'in HTTP text', name);
    assert.equal(said(phraseTelling('GONE', 410)), 'in HTTP text');
    assert.equal(said(phraseTelling('NOT_FOUND', 400)), '');
    assert.equal(said(phraseTelling('found', 302)), '');
  });

  it('hears of HTTP in the names of modules', () => {
    const modules = [
      '../utils/ApiError',
      'node-fetch',
      './user.controller',
      'http',
      'lodash',
      'fs',
    ];
    assert.deepEqual(modules.filter(speaksOfHttp), modules.slice(0, 4));
  });

  it('hears a code before its message in errors, but for those of other systems', () => {
    assert.equal(said(errorTelling('new TenantError')), 'in HTTP emit 45');
    assert.equal(said(errorTelling('new OrderException')), 'in HTTP emit 45');
    assert.equal(said(errorTelling('ErrorDetails')), 'in HTTP emit 45');
    assert.equal(said(errorTelling('new CommonResponseDto')), 'in HTTP emit');
    assert.equal(said(errorTelling('new Exception', true)), 'in HTTP emit 45');
    for (const name of [
      'new Error',
      'TenantError',
      'new OrderDetails',
      'new TenantErrors',
      'new DatabaseError',
      'new SMTPError',
    ])
      assert.equal(said(errorTelling(name)), '', name);
  });

  it('hears of what is put under a name, and taken from there', () => {
    assert.equal(said(entryTelling('put', 'status', 'errorBody')), 'in HTTP text');
    assert.equal(said(entryTelling('of', 'statusCode', 'Map')), 'alone text');
    assert.equal(said(entryTelling('getInt', 'status', 'json')), 'in HTTP text');
    assert.equal(said(entryTelling('put', 'status', 'order')), '');
    assert.equal(said(entryTelling('put', 'size', 'body')), '');
    assert.equal(said(entryTelling('resize', 'status', 'body')), '');
  });

  it('hears the phrase of a code in the name of a constant, and what an enum lists', () => {
    for (const name of [
      'NOT_FOUND',
      'SC_NOT_FOUND',
      'NotFound',
      'STATUS_NOT_FOUND',
      'NOT_FOUND_404',
    ])
      assert.equal(said(phraseTelling(name, 404)), 'in HTTP text', name);
    for (const name of ['', 'FOUND', 'USERS_NOT_FOUND', 'MAX', '404'])
      assert.equal(said(phraseTelling(name, 404)), '', name);
    for (const name of ['USER_NOT_FOUND', 'notFoundUser'])
      assert.equal(said(phrasedTelling(name, 404)), 'in HTTP text 45', name);
    assert.equal(said(phrasedTelling('MOST_GONE', 410)), '');
    assert.equal(said(phrasedTelling('NOTHING_NEW', 404)), '');
    for (const name of ['HttpStatus', 'HttpStatusCode', 'HttpErrorStatus'])
      assert.equal(said(listedTelling(name)), 'alone text', name);
    assert.equal(said(listedTelling('OrderStatus')), '');
    assert.equal(said(enumTelling('MemberErrorCode')), 'alone text 45');
    assert.equal(said(enumTelling('SuccessType')), 'in HTTP text');
    assert.equal(said(enumTelling('OrderState')), '');
  });

  it('hears of other protocols and of other programs in the names of modules', () => {
    const modules = [
      'nodemailer',
      'smtplib',
      'javax.mail.Session',
      'amqplib',
      'slixmpp',
      'aioftp',
      'node:child_process',
      'execa',
      './gmailApi',
    ];
    assert.deepEqual(modules.filter(otherSpoken), modules.slice(0, 6));
    const mayAnswer = (module: string, code: number, holder = 'reply'): unknown =>
      otherSpoken(module)?.(code, holder);
    assert.deepEqual(
      [404, 302, 201, 550, 421, 250, 400].map((code) => mayAnswer('nodemailer', code)),
      [false, false, false, true, true, true, true],
    );
    assert.equal(mayAnswer('amqplib', 404), true);
    assert.equal(mayAnswer('amqplib', 404, '$response'), false);
    assert.deepEqual(modules.filter(runsPrograms), modules.slice(6, 8));
  });
});
