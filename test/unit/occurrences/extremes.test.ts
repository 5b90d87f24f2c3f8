import assert from 'node:assert/strict';
import { openDocument, policy, service } from '../engine';

/** The codes found in a text, in order. */
async function codesIn(language: string, text: string): Promise<unknown[]> {
  const { uri } = await openDocument(language, text);
  const found = service.occurrences(uri, policy).map(({ code }) => code);
  service.close(uri);
  return found;
}

describe('code beyond what people write', () => {
  it('reads a chain of a hundred calls, and is silent on one of a thousand', async () => {
    const chain = (links: number): string =>
      `res${".set('x', 300)".repeat(links)}.status(404).end();`;
    assert.deepEqual(await codesIn('javascript', chain(150)), [404]);
    assert.deepEqual(await codesIn('javascript', chain(1_200)), []);
  });

  it('reads what stands deep inside of brackets', async () => {
    const [open, close] = ['('.repeat(3_000), ')'.repeat(3_000)];
    assert.deepEqual(
      await codesIn('javascript', `f(${open}x === 300${close}, res.status(404));`),
      [404],
    );
  });

  it('reads a condition of a hundred comparisons, and the end of one of thousands soon', async () => {
    const condition = (comparisons: number): string =>
      `${'res.statusCode === 404 || '.repeat(comparisons - 1)}res.statusCode === 404;`;
    assert.equal((await codesIn('javascript', condition(100))).length, 100);
    assert.equal((await codesIn('javascript', condition(4_000))).length, 396);
  });

  it('reads a handler nested deeper than a parent is looked for one by one', async () => {
    const depth = 40;
    const handlers = "app.get('/', (req, res) => { ".repeat(depth);
    const text = `${handlers}res.status(404).end();${' });'.repeat(depth)}`;
    assert.deepEqual(await codesIn('javascript', text), [404]);
  });

  it('takes a long list for data, and a short one for statuses', async () => {
    const list = (length: number): string =>
      `const retried = [${'404, '.repeat(length)}];\nif (retried.includes(res.statusCode)) retry();`;
    assert.equal((await codesIn('javascript', list(3))).length, 3);
    assert.equal((await codesIn('javascript', list(300))).length, 0);
  });

  it('reads what stands beside tables of thousands, and is done soon', async () => {
    const lines = (line: (index: number) => string): string =>
      Array.from({ length: 12_000 }, (_, index) => line(index)).join('\n');
    const widths = `const widths = {\n${lines((index) => `  a${index}: 200,`)}\n};\nres.status(404).end();`;
    assert.deepEqual(await codesIn('javascript', widths), [404]);
    const rows = `require 'sinatra'\nROWS = [\n${lines((index) => `  ['a${index}', 200],`)}\n]\nget('/') { halt 404 }`;
    assert.deepEqual(await codesIn('ruby', rows), [404]);
    const pairs = `use axum::http::StatusCode;\nfn f() { let v = vec![\n${lines((index) => `  ("a${index}", 200);`)}\n]; reply(StatusCode::GONE) }`;
    assert.deepEqual(await codesIn('rust', pairs), [410]);
  });

  it('reads documents of odd lines, and is done soon', async () => {
    const told = 'HTTP 404: not found';
    const fence = (code: string): string => `\`\`\`text\n${code}\n\`\`\`\n\n${told}\n`;
    assert.deepEqual(await codesIn('markdown', fence('\n'.repeat(2_000))), [404]);
    assert.deepEqual(await codesIn('markdown', fence('a line of a log\n'.repeat(4_000))), [404]);
    for (const mark of ['/', '* ', '# ', '- ', '`', '\\'])
      assert.deepEqual(await codesIn('markdown', `${mark.repeat(2_000)}\n\n${told}`), [404], mark);
    assert.deepEqual(await codesIn('markdown', `${'/'.repeat(2_000)} x 404: not found`), [404]);
    const chapter = 'Of 217 books HTTP 404 tells nothing. '.repeat(1_000);
    assert.equal((await codesIn('markdown', chapter)).length, 1_000);
    const listed = `HTTP ${'404, 410 or '.repeat(6_000)}409.`;
    assert.equal((await codesIn('markdown', listed)).length, 12_001);
  });

  it('reads a line of YAML with a gap as long as a book, and is done soon', async () => {
    const text = `openapi: 3.1.0\npaths:\n  /a:\n    get:\n      summary: a${' '.repeat(300_000)}b\n      responses:\n        404: {}\n`;
    assert.deepEqual(await codesIn('yaml', text), [404]);
  });

  it('reads a function of thousands of statements, and is done soon', async () => {
    const held = 'if (x === 404) { m = 1; }\n'.repeat(4_000);
    const named = Array.from({ length: 6_000 }, (_, index) => `const code${index} = 404;`).join(
      '\n',
    );
    const text = `function f(x) {\n${held}${named}\nres.status(404).end();\n}`;
    assert.deepEqual(await codesIn('javascript', text), [404]);
  });

  it('reads long lists and chains word by word, and is done soon', async () => {
    const list = `local kept = f(${'404, '.repeat(20_000)}1)`;
    const chain = `x${'.set(404)'.repeat(20_000)}`;
    assert.deepEqual(await codesIn('lua', `${list}\n${chain}\nngx.exit(404)`), [404]);
  });

  it('reads a statement that holds a long word, and is done soon', async () => {
    const text = `res.status(404).send('${'0123456789abcdef'.repeat(10_000)}');`;
    assert.deepEqual(await codesIn('javascript', text), [404]);
  });

  it('reads what stands beside an expression of thousands of parts, and is done soon', async () => {
    const parts = (part: string): string => part.repeat(6_000);
    const chained = `x${parts(".add(200, 'x')")};\nres.status(404).end();`;
    assert.deepEqual(await codesIn('javascript', chained), [404]);
    const either = `if (x === 1${parts(' || x === 200')}) y();\nres.status(404).end();`;
    assert.deepEqual(await codesIn('javascript', either), [404]);
  });

  it('reads a chain that sets a code hundreds of times, and is done soon', async () => {
    for (const link of ['.setCode(404)', '.add("code", 404)']) {
      const text = (links: number): string =>
        `class A {\n  void f() {\n    x${link.repeat(links)};\n  }\n}\n`;
      assert.deepEqual(await codesIn('java', text(600)), [], link);
    }
    const replies = `nock('https://shop.example')${".get('/').reply(404)".repeat(90)};`;
    assert.equal((await codesIn('javascript', replies)).length, 90);
    const told = 'class A {\n  void f() {\n    x.setCode(404).setMessage("none");\n  }\n}\n';
    assert.deepEqual(await codesIn('java', told), [404]);
  });

  it('reads every status in a long macro', async () => {
    const asserted = 'assert!(response.status() == 404);\n';
    const text = `use reqwest::Client;\nfn check() {\n${asserted.repeat(50)}}`;
    assert.equal((await codesIn('rust', text)).length, 50);
    const listed = `fn f() { assert_eq!(vec![${'response.status(), '.repeat(50)}], vec![${'404, '.repeat(50)}]); }`;
    assert.deepEqual(await codesIn('rust', listed), []);
  });
});
