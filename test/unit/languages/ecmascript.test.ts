import assert from 'node:assert/strict';
import { actionsAt, completionsAt, hintsIn, hoverAt, rulesIn } from './ask';

/** The code before the line in which the cursor stands, and half-typed lines where a code is due. */
const due: Readonly<Record<string, readonly [before: string, ...lines: string[]]>> = {
  express: [
    "import express from 'express';\napp.get('/', (req, res, next) => {\n",
    'res.status(‸',
    'res.status(‸)',
    'res.status(40‸',
    'return res.status(4‸).json({});',
    'res.status(not fou‸',
    'res.status(found ? 200 : ‸',
    'res.status(found ? ‸',
    'res.status(found ? 20‸)',
    'res.sendStatus(‸',
    'res.redirect(‸, "/x")',
    'res.statusCode = ‸',
    'res.statusCode = 4‸',
    'res.writeHead(‸',
    'err.status = ‸',
    'next({ status: ‸',
  ],
  koa: [
    "import Koa from 'koa';\napp.use(async (ctx) => {\n",
    'ctx.status = ‸',
    'ctx.status = ‸;',
    'ctx.response.status = ‸',
    'ctx.throw(‸',
    'ctx.throw(4‸, "x")',
    'ctx.assert(ctx.user, ‸',
  ],
  fastify: [
    "import fastify from 'fastify';\nconst app = fastify();\napp.get('/', async (request, reply) => {\n",
    'reply.code(‸',
    'reply.code(4‸',
    'reply.status(‸).send()',
    'reply.redirect("/x", ‸',
    'throw { statusCode: ‸',
  ],
  hono: [
    "import { Hono } from 'hono';\nimport { HTTPException } from 'hono/http-exception';\napp.get('/', (c) => {\n",
    'return c.json({}, ‸',
    'return c.json({}, ‸)',
    'return c.json({ error: "x" }, { status: ‸',
    "return c.text('x', ‸",
    'c.status(‸',
    'return c.body(null, ‸',
    'throw new HTTPException(‸',
    "return c.redirect('/x', ‸",
  ],
  web: [
    'export default { fetch(request: Request) {\n',
    'return new Response(null, { status: ‸',
    'return new Response(null, { status: ‸ });',
    "return new Response('x', { headers: {}, status: 4‸ })",
    'return Response.json({}, { status: ‸',
    'throw new Response(undefined, { status: ‸',
    'return Response.redirect(url, ‸',
  ],
  nextjs: [
    "import { NextResponse } from 'next/server';\nexport async function GET() {\n",
    'return NextResponse.json({}, { status: ‸',
    'return NextResponse.redirect(url, ‸',
    'return new NextResponse(null, { status: ‸ });',
  ],
  'nextjs in configuration': [
    'module.exports = { async redirects() {\n',
    "return [{ source: '/a', destination: '/b', statusCode: ‸",
  ],
  nestjs: [
    "import { Controller, HttpCode, HttpException, HttpStatus, Redirect } from '@nestjs/common';\nimport { ApiResponse } from '@nestjs/swagger';\nclass Orders {\n",
    '@HttpCode(‸',
    '@HttpCode(‸)\n  find() {}\n}',
    "@Redirect('/x', ‸",
    '@ApiResponse({ status: ‸',
    "find() { throw new HttpException('x', ‸",
    "find() { throw new HttpException('x', HttpStatus.‸",
    'find() { return HttpStatus.NOT‸',
  ],
  h3: [
    "import { HTTPError } from 'h3';\nexport default defineEventHandler((event) => {\n",
    'throw createError({ statusCode: ‸',
    'setResponseStatus(event, ‸',
    "return sendRedirect(event, '/x', ‸",
    'throw new HTTPError({ status: ‸',
    'event.res.status = ‸',
  ],
  hapi: [
    "const Boom = require('@hapi/boom');\nconst Hapi = require('@hapi/hapi');\nserver.route({ handler(request, h) {\n",
    'return h.response({}).code(‸',
    'throw Boom.boomify(error, { statusCode: ‸',
  ],
  'react-router': [
    "import { data, redirect } from 'react-router';\nexport async function loader() {\n",
    'return data({}, ‸',
    'return data({}, { status: ‸',
    "return redirect('/x', ‸",
  ],
  sveltekit: [
    "import { error, fail, json, redirect } from '@sveltejs/kit';\nexport async function load() {\n",
    'error(‸',
    'throw error(‸',
    'redirect(‸',
    'return fail(‸',
    'return json({}, { status: ‸',
  ],
  'http-errors': [
    "import createError from 'http-errors';\n",
    'throw createError(‸',
    'next(createError(4‸',
  ],
  'node-http': [
    "import http from 'node:http';\nhttp.createServer((req, res) => {\n",
    'res.statusCode = ‸',
    'res.writeHead(‸',
    "stream.respond({ ':status': ‸",
  ],
  'aws-lambda': [
    'export const handler = async (event) => {\n',
    "return { body: '', statusCode: ‸",
    "return { statusCode: ‸, body: '' };",
    'return { statusCode: ‸',
  ],
  'azure-functions': [
    "import { app } from '@azure/functions';\napp.http('x', { handler: async () => {\n",
    'return { status: ‸',
    'context.res = { status: ‸',
  ],
  elysia: [
    "import { Elysia } from 'elysia';\nnew Elysia().get('/', ({ set, status }) => {\n",
    'set.status = ‸',
    'return status(‸',
  ],
  adonisjs: [
    "import type { HttpContext } from '@adonisjs/core/http';\nfunction show({ response }: HttpContext) {\n",
    'response.status(‸',
    "response.abort('x', ‸",
  ],
  restify: [
    "const restify = require('restify');\nserver.get('/', (req, res, next) => {\n",
    'res.send(‸, {})',
    'res.status(‸',
  ],
  oak: [
    "import { Router } from '@oak/oak';\nrouter.get('/', (ctx) => {\n",
    'ctx.response.status = ‸',
    'ctx.throw(‸',
  ],
  astro: [
    "import type { APIRoute } from 'astro';\n",
    'Astro.response.status = ‸',
    "Astro.redirect('/x', ‸",
  ],
  qwik: [
    "import type { RequestHandler } from '@builder.io/qwik-city';\nexport const onGet = ({ error, redirect, status }) => {\n",
    'status(‸',
    'throw error(‸',
    'throw redirect(‸',
  ],
  tsoa: [
    "import { Controller, Response, SuccessResponse } from 'tsoa';\nclass Orders extends Controller {\n",
    '@SuccessResponse(‸',
    '@Response(‸',
    'find() { this.setStatus(‸',
  ],
  'routing-controllers': [
    "import { HttpCode, HttpError, OnUndefined } from 'routing-controllers';\nclass Orders {\n",
    '@HttpCode(‸',
    '@OnUndefined(‸',
    'find() { throw new HttpError(‸',
  ],
  loopback: [
    "import { HttpErrors, response } from '@loopback/rest';\nclass Orders {\n",
    '@response(‸',
    'find() { throw HttpErrors(‸',
  ],
  payload: ["import { APIError } from 'payload';\n", "throw new APIError('x', ‸"],
  graphql: [
    "import { GraphQLError } from 'graphql';\n",
    "throw new GraphQLError('x', { extensions: { http: { status: ‸",
  ],
  constants: [
    "import { StatusCodes } from 'http-status-codes';\n",
    'res.status(StatusCodes.‸',
    'const status = StatusCodes.‸',
  ],
  clients: [
    'async function load() {\nconst res = await fetch("/x");\n',
    'if (res.status === ‸',
    'if (res.status === ‸) return;',
    'if (res.status >= 4‸',
    'if (error.response?.status === ‸',
    'if ([401, ‸].includes(res.status)) return;',
    'if (new Set([‸]).has(res.status)) return;',
    'switch (res.status) { case ‸',
    'switch (res.status) {\n  case 200:\n    return;\n  case ‸\n}',
    'const { status } = res;\nif (status !== ‸',
    'ky.create({ retry: { statusCodes: [‸',
    'axios.create({ validateStatus: (status) => status < ‸',
  ],
  tests: [
    "import request from 'supertest';\nit('x', async () => {\n",
    "await request(app).get('/').expect(‸",
    'expect(res.status).toBe(‸',
    'expect(res.status).toBe(‸);',
    'expect(res.statusCode).toEqual(4‸',
    "expect(res).toHaveProperty('status', ‸",
    'expect(res).toMatchObject({ status: ‸',
    'expect(res).to.have.status(‸',
    'expect(res.status).to.equal(‸',
    'assert.equal(res.statusCode, ‸',
    'assert.strictEqual(res.status, 2‸',
    'expect(response.status()).toBe(‸',
    "cy.request('/').its('status').should('eq', ‸",
    'spec().expectStatus(‸',
  ],
  mocks: [
    "import { HttpResponse, http } from 'msw';\nimport nock from 'nock';\n",
    "http.get('/', () => HttpResponse.json({}, { status: ‸",
    "http.get('/', () => new HttpResponse(null, { status: ‸",
    "nock('http://x').get('/').reply(‸",
    "cy.intercept('/', { statusCode: ‸",
    'route.fulfill({ status: ‸',
    'load.mockResolvedValue({ status: ‸',
  ],
  names: [
    'export function fail(error: Failure) {\n',
    'let statusCode = ‸',
    'if (error.code === 4‸',
    'error.statusCode = ‸',
    'throw Object.assign(error, { statusCode: ‸',
    "throw new HttpError('x', ‸",
  ],
};

/** Half-typed lines where no code is due, whatever the file is about. */
const notDue = [
  'return ‸',
  'return 4‸',
  'setTimeout(‸',
  'setTimeout(() => res.end(), ‸',
  'setTimeout(() => res.status(404).end(), 50‸',
  'const x = ‸',
  'const size = 4‸',
  'let timeout = ‸',
  'app.listen(‸',
  'app.listen(4‸',
  'const options = { port: ‸',
  'const options = { timeout: 50‸',
  'const [count, setCount] = useState(‸',
  'items.slice(‸',
  'if (width === ‸',
  'if (error.code === ‸',
  'switch (angle) { case ‸',
  'order.total = ‸',
  'socket.send(‸',
  'expect(total).toBe(‸',
  'expect(list).toHaveLength(‸',
  "res.set('Content-Length', ‸",
  'res.json(‸',
  'res.json({ count: ‸',
  'res.status(404, ‸',
  'res.status(404).json({ size: ‸',
  "res.send('‸",
  "const text = '4‸",
  "const text = 'res.status(‸",
  'const text = `res.status(‸`',
  '// res.status(‸',
  '/* res.status(4‸ */',
  ' * res.status(‸',
  'res.‸',
  'res.sta‸',
  '‸',
  ' ‸',
  '4‸',
  'import x from ‸',
];

describe('completion in half-typed JavaScript and TypeScript', () => {
  for (const [id, [before, ...lines]] of Object.entries(due)) {
    for (const line of lines) {
      it(`is offered for ${id}: ${line.replaceAll('\n', '⏎')}`, async () => {
        assert.notDeepEqual(await completionsAt('typescript', before + line), []);
      });
    }
  }

  it('is offered in JSX: <Error statusCode={‸', async () => {
    const before = "import Error from 'next/error';\nexport function Page() {\n";
    assert.notDeepEqual(
      await completionsAt('typescriptreact', `${before}return <Error statusCode={‸} />;\n}`),
      [],
    );
  });

  const before = "import express from 'express';\napp.get('/', (req, res) => {\n";
  for (const line of notDue) {
    it(`is silent: ${line}`, async () => {
      assert.deepEqual(await completionsAt('typescript', before + line), []);
    });
  }
});

describe('suppression in JSX', () => {
  const page = `import Error from 'next/error';

export function Page({ isOld }) {
  const rest = { title: 'x' };
  return (
    <main>
      {isOld && (
        <Error statusCode={497} />
      )}
      <Error statusCode={498} />
      <>
        <p>Text</p> <Error statusCode={499} />
      </>
      <Error
        statusCode={496}
      />
    </main>
  );
}
`;

  /** The text after the suppression that is offered at a code. */
  async function suppressed(code: string): Promise<string> {
    const actions = await actionsAt('typescriptreact', page.replace(code, `‸${code}`));
    const [, text] = [...actions].find(([title]) => title.startsWith('Disable ')) ?? [];
    assert.ok(text);
    return text;
  }

  for (const code of ['498', '499']) {
    it(`is a comment among children: ${code}`, async () => {
      const text = await suppressed(code);
      const comment = /^ {6,8}\{\/\* http-status-disable-next-line [\w-]+ -- reason \*\/\}$/m;
      assert.match(text, comment);
      assert.ok(!text.includes('//'));
    });
  }

  for (const code of ['496', '497']) {
    it(`is a line comment within expressions and tags: ${code}`, async () => {
      assert.match(await suppressed(code), /^ {8}\/\/ http-status-disable-next-line /m);
    });
  }

  it('is heeded', async () => {
    const before = (await rulesIn('typescriptreact', page)).length;
    for (const code of ['496', '497', '498', '499']) {
      assert.equal((await rulesIn('typescriptreact', await suppressed(code))).length, before - 1);
    }
  });
});

describe('a code that a text speaks of', () => {
  it('is explained, and nothing is put into the text', async () => {
    const text = (message: string) =>
      `import express from 'express';\nthrow new Error('${message}');\n`;
    assert.match((await hoverAt('javascript', text('HTTP error 4‸29'))) ?? '', /429/);
    assert.deepEqual(await hintsIn('javascript', text('HTTP error 429')), []);
    const titles = [...(await actionsAt('javascript', text('HTTP error 4‸29'))).keys()];
    assert.ok(titles.includes('Change to 503 Service Unavailable'));
    assert.ok(titles.every((title) => !title.startsWith('Write as')));
    for (const message of ['HTTP ‸', 'HTTP error 4‸', 'status code: ‸'])
      assert.deepEqual(await completionsAt('javascript', text(message)), [], message);
    assert.ok((await completionsAt('javascript', text('HTTP/1.1 ‸'))).includes('404'));
  });
});
