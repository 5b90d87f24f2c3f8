import assert from 'node:assert/strict';
import { tablesOf } from '../../../src/occurrences/knowledge';
import { openDocument, policy } from '../engine';

/** Table, import, and how 404 is written after it. */
const written: readonly (readonly [table: string, imported: string, constant: string])[] = [
  [
    'http-status-codes',
    `import { StatusCodes } from 'http-status-codes';`,
    'StatusCodes.NOT_FOUND',
  ],
  ['http-status-codes', `import { StatusCodes as S } from 'http-status-codes';`, 'S.NOT_FOUND'],
  ['http-status-codes', `import HttpStatus from 'http-status-codes';`, 'HttpStatus.NOT_FOUND'],
  ['http-status-codes', `import { NOT_FOUND } from 'http-status-codes';`, 'NOT_FOUND'],
  ['http-status', `import httpStatus from 'http-status';`, 'httpStatus.NOT_FOUND'],
  ['http-status', `import { status } from 'http-status';`, 'status.NOT_FOUND'],
  ['http-status', `const HTTP = require('http-status');`, 'HTTP.NOT_FOUND'],
  ['nestjs', `import { HttpStatus } from '@nestjs/common';`, 'HttpStatus.NOT_FOUND'],
  ['axios', `import { HttpStatusCode } from 'axios';`, 'HttpStatusCode.NotFound'],
  ['axios', `import axios from 'axios';`, 'axios.HttpStatusCode.NotFound'],
  ['angular', `import { HttpStatusCode } from '@angular/common/http';`, 'HttpStatusCode.NotFound'],
  ['node-http2', `import { constants } from 'node:http2';`, 'constants.HTTP_STATUS_NOT_FOUND'],
  ['node-http2', `import http2 from 'node:http2';`, 'http2.constants.HTTP_STATUS_NOT_FOUND'],
  [
    'node-http2',
    `import http2 from 'node:http2';\nconst { HTTP_STATUS_NOT_FOUND } = http2.constants;`,
    'HTTP_STATUS_NOT_FOUND',
  ],
  ['deno-std', `import { STATUS_CODE } from 'jsr:@std/http/status';`, 'STATUS_CODE.NotFound'],
  ['oak', `import { Status } from 'https://deno.land/x/oak@v17.1.4/mod.ts';`, 'Status.NotFound'],
  ['adonisjs', `import { ResponseStatus } from '@adonisjs/core/http';`, 'ResponseStatus.NotFound'],
];

async function read(text: string) {
  const { service, uri } = await openDocument('typescript', text);
  const occurrences = service.occurrences(uri, policy);
  service.close(uri);
  return occurrences;
}

describe('constants of JavaScript', () => {
  for (const [table, imported, constant] of written) {
    it(`reads ${constant} after ${imported}`, async () => {
      const found = await read(`${imported}\nres.status(${constant}).end();\n`);
      assert.deepEqual(
        found.map(({ text, code, role, constant: reference }) => [
          text,
          code,
          role,
          reference?.table,
        ]),
        [[constant, 404, 'emit', table]],
      );
    });
  }

  it('are covered, all forms of all tables', () => {
    const seen = written.map(
      ([table, , constant]) => `${table} ${constant.replace(/\w+$/, '$NAME')}`,
    );
    for (const { id, forms, own } of tablesOf('ecmascript')) {
      if (own) continue;
      for (const form of forms) assert.ok(seen.includes(`${id} ${form}`), `${id}: ${form}`);
    }
  });

  it('have the role of text where they stand for themselves', async () => {
    const [found] = await read(
      `import { HttpStatus } from '@nestjs/common';\nconst known = [HttpStatus.GONE];\n`,
    );
    assert.equal(found?.role, 'text');
    assert.equal(found.framework, null);
  });

  it('may be of a project, in all spellings, and are no package’s then', async () => {
    const spellings = { NOT_FOUND: 'CONFLICT', NotFound: 'Conflict', notFound: 'conflict' };
    for (const [name, other] of Object.entries(spellings)) {
      const own = `import { HttpStatus } from './enums';\nres.status(HttpStatus.${name}).end();\n`;
      const [found, ...others] = await read(own);
      assert.deepEqual(others, []);
      assert.match(found?.constant?.table ?? '', /^own-statuses/);
      assert.equal(found?.spell(409), `HttpStatus.${other}`);
    }
  });

  it('of a project stand for themselves where their name says that they are of HTTP', async () => {
    const [found] = await read(`export const known = [HTTP_STATUS.GONE, Status.NOT_FOUND];\n`);
    assert.deepEqual([found?.text, found?.role], ['HTTP_STATUS.GONE', 'text']);
    assert.deepEqual(await read('const known = [StatusCodes.OK];\n'), []);
    assert.equal(
      (await read('const known = [StatusCodes.OK], x = { statusCode: 1 };\n')).length,
      1,
    );
  });
});
