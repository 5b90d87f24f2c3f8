import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import { grammarOf, statusTokens, tokenize } from './tokenize';

/** A line and the codes in it that stand as a status. */
const positions: readonly (readonly [code: string, ...statuses: string[]])[] = [
  ['stream.respond({ ":status": 103 });', '103 informational'],
  ['res.sendStatus(204);', '204 successful'],
  ["res.redirect(301, '/new');", '301 redirection'],
  ["res.redirect('/new', 308);", '308 redirection'],
  ["res.status(404).json({ error: 'gone' });", '404 client-error'],
  ['reply.code(503).send();', '503 server-error'],
  ['res.status(ok ? 200 : 503).end();', '200 successful', '503 server-error'],
  ['res.statusCode = 500;', '500 server-error'],
  ['res.writeHead(413, headers);', '413 client-error'],
  ["ctx.throw(401, 'sign in');", '401 client-error'],
  ['return c.json({ ids: list(1, 2) }, 201);', '201 successful'],
  ['return new Response(null, { status: 304 });', '304 redirection'],
  ['return { statusCode: found ? 200 : 404, body };', '200 successful', '404 client-error'],
  ["throw new HttpException({ reason: 'x' }, 409);", '409 client-error'],
  ['throw new HTTPException(401, { message });', '401 client-error'],
  ['next(createError(404));', '404 client-error'],
  ["error(404, 'Not found');", '404 client-error'],
  ["redirect(303, '/login');", '303 redirection'],
  ['if (response.status === 404) retry();', '404 client-error'],
  ['if (404 === response.status) retry();', '404 client-error'],
  ['if (status >= 500 && status < 600) retry();', '500 server-error'],
  ['if ([401, 403].includes(res.status)) login();', '401 client-error', '403 client-error'],
  ["await request(app).get('/').expect(404);", '404 client-error'],
  ['expect(res.status).toBe(404);', '404 client-error'],
  ['assert.equal(res.statusCode, 404);', '404 client-error'],
];

/** Lines in which no number is a status, whatever it looks like. */
const others: readonly string[] = [
  'app.listen(443);',
  'const options = { port: 404, timeout: 500 };',
  'setTimeout(retry, 500);',
  '// res.status(404)',
  "log('res.status(404)');",
  'const pattern = /status: 404/;',
  'const text = `status: 404`;',
  'if (order.code === 404) cancel();',
  'switch (angle) { case 180: turn(); }',
  'console.error(404, reason);',
  'const style = { width: 300, zIndex: 404 };',
  'c.json({ first: 1, port: 443, last: 2 });',
  'c.json([1, 200, 3]);',
  'retry(createError(cause), 500);',
  'report(status, 404, 500);',
  'const sum = status + 404;',
  'const exitStatus2 = 404;',
  'res.status(40); res.status(4040); res.status(404.5); res.status(999);',
];

describe('syntaxes/http-status.tmLanguage.json', () => {
  for (const scopeName of ['source.js', 'source.js.jsx', 'source.ts', 'source.tsx']) {
    describe(scopeName, () => {
      let grammar: IGrammar;
      before(async () => (grammar = await grammarOf(scopeName)));

      it('gives codes in status positions the scope of their class', () => {
        const scoped = positions.map(([code]) => [code, ...statusTokens(grammar, code)]);
        assert.deepEqual(scoped, positions);
      });

      it('leaves other numbers alone', () => {
        const scoped = others.filter((code) => statusTokens(grammar, code).length > 0);
        assert.deepEqual(scoped, []);
      });
    });
  }

  it('scopes decorators', async () => {
    const code = "class Cats {\n  @HttpCode(204)\n  @Redirect('/cats', 301)\n  remove() {}\n}";
    const expected = ['204 successful', '301 redirection'];
    assert.deepEqual(statusTokens(await grammarOf('source.ts'), code), expected);
  });

  it('leaves class names in JSX alone', async () => {
    const code = '<p className="bg-red-500 text-gray-400 z-[100]" tabIndex={404} />;';
    assert.deepEqual(statusTokens(await grammarOf('source.tsx'), code), []);
  });

  it('leaves every other token to the host grammar', async () => {
    const grammar = await grammarOf('source.js');
    const tokens = tokenize(grammar, 'res.status(404).json(body);');
    const called = tokens.filter(({ scopes }) => scopes.includes('entity.name.function.js'));
    assert.deepEqual(
      called.map(({ text }) => text),
      ['status', 'json'],
    );
  });

  it('stays fast on a long line of numbers', async () => {
    const line = `const table = [${'170, 404, '.repeat(2_000)}];`;
    const grammar = await grammarOf('source.js');
    const start = process.cpuUsage();
    assert.deepEqual(statusTokens(grammar, line), []);
    const { user } = process.cpuUsage(start);
    assert.ok(user < 3_000_000, `${user / 1000} ms`);
  });
});
