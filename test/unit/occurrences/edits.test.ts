import assert from 'node:assert/strict';
import type { ResponseEdits } from '../../../src/occurrences/occurrence';
import { applyEdits } from '../applyEdits';
import { openDocument, policy } from '../engine';

/** The text around the first status code after an edit of its response; `null` where none is known. */
async function edited(
  imports: string,
  code: string,
  which: keyof ResponseEdits,
  languageId = 'typescript',
): Promise<string | null> {
  const { service, uri } = await openDocument(languageId, `${imports}\n${code}`);
  const [first] = service.occurrences(uri, policy);
  const edits = first?.context?.edits[which];
  service.close(uri);
  if (!edits) return null;
  return applyEdits(`${imports}\n${code}`, edits).slice(imports.length + 1);
}

/** The code after the fix of the misuse that stands first in it; `null` where none is known. */
async function mended(code: string): Promise<string | null> {
  const text = `import express from 'express';\nf = (req, res) => ${code};`;
  const { service, uri } = await openDocument('javascript', text);
  const misuse = service.occurrences(uri, policy).find((each) => each.misuse !== null)?.misuse;
  service.close(uri);
  if (!misuse?.fix) return null;
  const whole = applyEdits(text, misuse.fix);
  return whole.slice(whole.indexOf('=> ') + 3, -1);
}

describe('the edit of a misuse', () => {
  it('sends nothing where a chained call sends already', async () => {
    assert.equal(await mended("res.send(400).send('no')"), "res.status(400).send('no')");
  });

  it('keeps the content where the chained call takes none', async () => {
    assert.equal(
      await mended('res.json(201, { id: 1 }).end()'),
      'res.status(201).json({ id: 1 }).end()',
    );
    assert.equal(await mended("res.send(404, 'x').end()"), "res.status(404).send('x').end()");
    assert.equal(await mended('res.send(404).end()'), 'res.sendStatus(404).end()');
  });

  it('is none where the status is only a part of the argument', async () => {
    assert.equal(await mended('res.send(error.status ?? 500)'), null);
    assert.equal(await mended('res.send((404))'), 'res.sendStatus(404)');
  });
});

describe('the edits of a response', () => {
  const hapi = "import Hapi from '@hapi/hapi';";
  const restify = "import restify from 'restify';";

  it('put content where its call stands before the one with the status', async () => {
    const code = 'f = (request, h) => h.response({ a: 1 }).code(429);';
    const written = 'f = (request, h) => h.response($JSON).code(429);';
    assert.equal(await edited(hapi, code, 'sendJson'), written);
    const empty = 'f = (request, h) => h.response().code(429);';
    assert.equal(await edited(hapi, empty, 'sendJson'), written);
    assert.equal(await edited(hapi, code, 'dropBody'), empty);
  });

  it('leave the status out of a call that has it already', async () => {
    const hono = "import { Hono } from 'hono';";
    const code = "f = (c) => { c.status(404); return c.body('x'); };";
    const written = 'f = (c) => { c.status(404); return c.json($JSON); };';
    assert.equal(await edited(hono, code, 'sendJson'), written);
  });

  it('put no JSON behind a header section that is sent', async () => {
    const express = "import express from 'express';";
    const code = "f = (req, res) => res.writeHead(404, fields).end('no');";
    assert.equal(await edited(express, code, 'sendJson'), null);
    const assigned = "f = (req, res) => { res.statusCode = 404; res.end('no'); };";
    const written = 'f = (req, res) => { res.statusCode = 404; res.json($JSON); };';
    assert.equal(await edited(express, assigned, 'sendJson'), written);
  });

  it('do not take a status for the stand-in of a content', async () => {
    const code = 'f = (req, res) => res.send(429, { a: 1 });';
    assert.equal(await edited(restify, code, 'dropBody'), 'f = (req, res) => res.send(429);');
    const elysia = "import { Elysia } from 'elysia';";
    const answer = 'f = ({ status }) => status(204, { a: 1 });';
    assert.equal(await edited(elysia, answer, 'dropBody'), 'f = ({ status }) => status(204);');
  });

  it('set a header on the whole path of an example', async () => {
    const oak = "import { Application } from '@oak/oak';";
    const code = 'f = (ctx) => {\n  ctx.response.status = 429;\n};';
    const header = "ctx.response.headers.set('$NAME', '$VALUE');";
    const written = `f = (ctx) => {\n  ${header}\n  ctx.response.status = 429;\n};`;
    assert.equal(await edited(oak, code, 'addHeader'), written);
  });

  it('set a header in a further argument where no statement can stand before', async () => {
    const hono = "import { Hono } from 'hono';";
    const header = "'$NAME': '$VALUE'";
    const code = "f = (c) => c.text('no', 429);";
    const written = `f = (c) => c.text('no', 429, { ${header} });`;
    assert.equal(await edited(hono, code, 'addHeader'), written);
    const beside = "f = (c) => c.text('no', 429, { 'X-Id': '1' });";
    const both = `f = (c) => c.text('no', 429, { ${header}, 'X-Id': '1' });`;
    assert.equal(await edited(hono, beside, 'addHeader'), both);
    const options = "f = (c) => c.text('no', { status: 429 });";
    const within = `f = (c) => c.text('no', { status: 429, headers: { ${header} } });`;
    assert.equal(await edited(hono, options, 'addHeader'), within);
  });

  it('set a header as Node does where the status is set so', async () => {
    const express = "import express from 'express';";
    const handler = (header: string): string =>
      `f = (req, res) => {\n${header}  res.statusCode = 429;\n};`;
    const written = handler("  res.setHeader('$NAME', '$VALUE');\n");
    assert.equal(await edited(express, handler(''), 'addHeader'), written);
    const sent = 'f = (req, res) => {\n  res.writeHead(503);\n};';
    assert.match((await edited(express, sent, 'addHeader')) ?? '', /res\.setHeader\(/);
    const chained = 'f = (req, res) => {\n  res.status(429).end();\n};';
    assert.match((await edited(express, chained, 'addHeader')) ?? '', /res\.set\(/);
  });

  it('set a header by assignment', async () => {
    const elysia = "import { Elysia } from 'elysia';";
    const code = 'f = ({ set }) => {\n  set.status = 429;\n};';
    const header = "set.headers['$NAME'] = '$VALUE';";
    const written = `f = ({ set }) => {\n  ${header}\n  set.status = 429;\n};`;
    assert.equal(await edited(elysia, code, 'addHeader'), written);
  });

  it('call another method of the same where that sends nothing', async () => {
    const laravel = '<?php\nuse Illuminate\\Http\\Request;';
    const code = "return response()->json(['a' => 1], 204);";
    const written = 'return response()->noContent(204);';
    assert.equal(await edited(laravel, code, 'dropBody', 'php'), written);
  });

  it('drop nothing where a response without content is another object', async () => {
    const aws = 'import boto3';
    const code =
      'def handler(event, context):\n    return {"statusCode": 204, "body": json.dumps(1)}';
    assert.equal(await edited(aws, code, 'dropBody', 'python'), null);
  });

  it('write no wildcard of an example', async () => {
    const vertx = 'import io.vertx.core.Vertx;';
    const call = (header: string): string =>
      `class A { void a() {\n  response.setStatusCode(503)${header}.end("x");\n} }`;
    const written = call('.putHeader("$NAME", "$VALUE")');
    assert.equal(await edited(vertx, call(''), 'addHeader', 'java'), written);
  });

  it('chain a header to the call that the example chains it to', async () => {
    const code = 'f = (request, h) => h.response().code(429);';
    const written = "f = (request, h) => h.response().header('$NAME', '$VALUE').code(429);";
    assert.equal(await edited(hapi, code, 'addHeader'), written);
  });
});

describe('content where none may be', () => {
  for (const [imports, code, outcome] of [
    [
      "import type { NextApiResponse } from 'next';",
      "f = (_, res) => res.status(204).json('x')",
      'dropped',
    ],
    [
      "import { NextResponse } from 'next/server';",
      "NextResponse.json('x', { status: 204 })",
      'refused',
    ],
    ["import { restate } from '@react-router/node';", "data('x', { status: 204 })", null],
  ] as const) {
    it(`is ${outcome ?? 'sent'} by the framework of ${code}`, async () => {
      const { service, uri } = await openDocument('typescript', `${imports}\n${code};`);
      const [found] = service.occurrences(uri, policy);
      assert.equal(found?.context?.forbiddenContent, outcome);
      service.close(uri);
    });
  }
});
