import assert from 'node:assert/strict';
import { openDocument, policy } from '../engine';

/** Each status code of a JavaScript text with its notation and framework. */
async function codesIn(text: string, language = 'typescript'): Promise<string[]> {
  const { service, uri } = await openDocument(language, text);
  const found = service.occurrences(uri, policy);
  service.close(uri);
  return found.map(({ code, notation, framework }) => `${code} ${notation} ${framework ?? '-'}`);
}

describe('an implicit 200', () => {
  it('is not final where the response is kept and may be changed', async () => {
    const hapi = "import Hapi from '@hapi/hapi';\n";
    const kept = 'const f = (request, h) => { const r = h.response(x); return change(r); };';
    assert.deepEqual(await codesIn(hapi + kept), []);
  });

  it('is final where the response cannot be changed', async () => {
    const next = "import { NextResponse } from 'next/server';\n";
    const kept = 'const f = () => { const r = NextResponse.json(x); return r; };';
    assert.deepEqual(await codesIn(next + kept), ['200 implicit nextjs']);
  });

  it('is no answer where nothing is assigned', async () => {
    const koa = "import Koa from 'koa';\n";
    assert.deepEqual(await codesIn(`${koa}app.use((ctx) => { ctx.body = null; });`), []);
    assert.deepEqual(await codesIn(`${koa}app.use((ctx) => { ctx.body = x; });`), [
      '200 implicit koa',
    ]);
  });

  it('is none where a response is made to read its content', async () => {
    for (const rest of ['.text()', '.blob()', '.body']) {
      assert.deepEqual(await codesIn(`const x = new Response(stream)${rest};`), []);
    }
    assert.deepEqual(await codesIn('f = () => new Response(stream);'), ['200 implicit web']);
  });

  it('is none where the framework answers with the status of an error', async () => {
    const restify = "const restify = require('restify');\n";
    const fastify = "import Fastify from 'fastify';\n";
    for (const error of ['err', 'new CustomError()', 'createError(x)']) {
      assert.deepEqual(await codesIn(`${restify}f = (req, res) => res.send(${error});`), []);
      assert.deepEqual(await codesIn(`${fastify}f = (req, reply) => reply.send(${error});`), []);
    }
    assert.deepEqual(await codesIn(`${fastify}f = (req, reply) => reply.send({ err });`), [
      '200 implicit fastify',
    ]);
  });
});

describe('the framework of a status', () => {
  it('is the one whose example names what is called, before any that is imported', async () => {
    const hono = "import { Hono } from 'hono';\n";
    assert.deepEqual(await codesIn(`${hono}f = () => Response.json(x, { status: 404 });`), [
      '404 number web',
    ]);
    assert.deepEqual(await codesIn(`${hono}f = (c) => c.json(x, { status: 404 });`), [
      '404 number hono',
    ]);
  });

  it('is not proven by an import in a comment', async () => {
    const code = 'f = (c) => c.text("x", 404);';
    assert.deepEqual(await codesIn(`/**\n * import { Hono } from 'hono';\n */\n${code}`), []);
    assert.deepEqual(await codesIn(`// const { Hono } = require('hono');\n${code}`), []);
    assert.deepEqual(await codesIn(`import { Hono } from 'hono';\n${code}`), ['404 number hono']);
  });
});
