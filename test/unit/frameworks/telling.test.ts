import assert from 'node:assert/strict';
import {
  callTelling,
  keyTelling,
  speaksOfHttp,
  valueTelling,
} from '../../../src/frameworks/telling';

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
    wantStatus: 'in HTTP assert',
    allowedStatuses: 'in HTTP consume',
    errorStatus: 'in HTTP text',
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
    assertStatus: 'in HTTP assert',
    assertStatusCode: 'alone assert',
    StatusErrorf: 'in HTTP emit 45',
    NewHTTPError: 'alone emit 45',
    'caddyhttp.Error': 'alone emit 45',
    HttpException: 'alone emit 45',
    'ApiError.new': 'in HTTP emit 45',
    respondWithError: 'in HTTP emit 45',
    sendJson: 'in HTTP emit',
    permanentRedirect: 'in HTTP emit 3',
    badRequest: 'in HTTP emit',
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
    assert.equal(said(keyTelling('HTTP_ERRORS')), 'in HTTP text');
    assert.equal(said(keyTelling('prices')), '');
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
});
