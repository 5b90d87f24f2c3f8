import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { languageOfPath } from '../../../src/syntax/languages';
import type { Edit } from '../../../src/syntax/range';
import { openDocument, policy, service } from '../engine';
import { fixturePaths } from '../fixtures';
import { codeOf } from '../markers';

/** What people and tools type into source files, brackets that unbalance it included. */
const snippets = [
  '',
  ' ',
  '\n',
  '{',
  '}',
  '(',
  ')',
  '404',
  '"',
  '/*',
  '*/',
  '// ',
  'res.status(429).json({ error })',
  "import { StatusCodes } from 'http-status-codes';\n",
  'const express = require("express");\n',
  'const gone = 410;\n',
  'res.status(gone).end();\n',
  'try {',
  '} catch (err) {',
  'class X {',
  '@HttpCode(204)\n',
];

/** An edit somewhere in a text of any length: places are fractions of it. */
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat(30),
    text: fc.constantFrom(...snippets),
  }),
  { minLength: 1, maxLength: 6 },
);

function apply(text: string, edit: Edit): string {
  return text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end);
}

const fixtures = fixturePaths('frameworks');
const ofEcmascript = fixtures.filter((path) => /\.[jt]sx?$/.test(path));
/** The largest fixture of each other language that is parsed. */
const oneOfEach = ['go', 'py', 'rb', 'rs', 'java', 'kt', 'cs', 'php', 'ex', 'dart'].map(
  (ending) => {
    const own = fixtures.filter((path) => path.endsWith(`.${ending}`));
    return own.toSorted((a, b) => statSync(b).size - statSync(a).size)[0] ?? ending;
  },
);

/** Many short statements: edits that begin in one and end in another are the rule. */
const statements = Array.from({ length: 30 }, (_, line) => `res.status(${200 + line}).end();`);

function kotlinRows(first: string): string {
  return `enum class E(val a: Int, val b: String) {\n  ${first}(404, "a"),\n  TOKEN_EXPIRED(401, "b")\n}\n`;
}

/** The branches of a choice, each a block of its own. */
const branches = [401, 404, 410, 429]
  .map((code) => `    case ${code}: {\n      go();\n    }\n`)
  .join('');

/** What tells of a code from another statement, branch or row, and an edit of that. */
const toldAround: readonly (readonly [
  language: string,
  what: string,
  code: string,
  from: string,
  to: string,
])[] = [
  ['javascript', 'statement', "result.code = 404;\nresult.message = 'none';\n", 'mess', 'mass'],
  ['python', 'statement', "result.code = 404\nresult.message = 'none'\n", 'mess', 'mass'],
  ['php', 'statement', "<?php\n$r->code = 404;\n$r->message = 'none';\n", 'mess', 'mass'],
  ['ruby', 'statement', "require 'rack'\nr.code = 404\nr.message = 'none'\n", 'mess', 'mass'],
  [
    'java',
    'statement of a long function',
    `class A {\n  void f(R r) {\n${'    go("on and on");\n'.repeat(1_000)}    r.setCode(404);\n    r.setMessage("none");\n  }\n}\n`,
    'Mess',
    'Mass',
  ],
  [
    'java',
    'class',
    'class Result {\n  Result a() { return new Result(401, "Who"); }\n}\n',
    'class Result',
    'class Shelf',
  ],
  [
    'java',
    'name of what is filled',
    'import java.net.http.HttpClient;\nclass A {\n  Set<Integer> widths = new HashSet<>() {{\n    add(429);\n    go();\n  }};\n}\n',
    'widths',
    'statuses',
  ],
  [
    'java',
    'type of a parameter',
    'import java.net.http.HttpClient;\nclass A {\n  void f(Shelf s) {\n    go();\n    if (s.value() == 404) go();\n    go();\n  }\n}\n',
    'Shelf',
    'HttpStatusCode',
  ],
  [
    'typescript',
    'class',
    'class CartController {\n  f() { this.fail(404, "none"); }\n}\n',
    'CartController',
    'CartShelf',
  ],
  [
    'rust',
    'type',
    'impl ApiError {\n    fn f() -> Self { Self::new(404, "none") }\n}\n',
    'ApiError',
    'Shelf',
  ],
  [
    'markdown',
    'import of another fence',
    "```js\nimport { json } from 'deck';\n```\n\n```js\nreply(json({}, 404));\nthrow error(410);\n```\n",
    "'deck'",
    "'@sveltejs/kit'",
  ],
  [
    'javascript',
    'end of a handler',
    "app.get('/a', (req, res, next) => {\n  res.send(404, {});\n  next();\n});\n",
    '  next',
    '  last = 1;\n  next',
  ],
  [
    'javascript',
    'call of a response',
    "exports.a = (req, res) => {\n  if (!id) return res.render('none');\n  res.send(404, {});\n};\n",
    'render',
    'show',
  ],
  [
    'javascript',
    'use of what a case is given to',
    "import { it, expect } from 'vitest';\nit.each([404])('a', (n) => {\n  const got = ask();\n  expect(got.status).toBe(n);\n});\n",
    'toBe(n)',
    'toBe(m)',
  ],
  [
    'python',
    'use of what a case is given to',
    "import pytest\nimport requests\n\n@pytest.mark.parametrize('n', [404])\ndef test_a(n):\n    got = ask()\n    assert got.status_code == n\n",
    '== n',
    '== m',
  ],
  [
    'javascript',
    'handler of AWS Lambda',
    'const empty = { statusCode: 204, body: text };\nexports.handler = (event) => empty;\n',
    'exports.handler',
    'exports.holder',
  ],
  ['kotlin', 'row', kotlinRows('NOTHING'), 'NOTHING', 'NOT_FOUND'],
  [
    'kotlin',
    'branch that is worth a code',
    'fun f(r: R): Int {\n  when (r) {\n    R.OK -> 200\n    R.NOTHING -> 404\n  }\n}\n',
    'NOTHING',
    'NOT_FOUND',
  ],
  [
    'kotlin',
    'branch that answers by its phrase',
    'fun f(n: Int) {\n  when (n) {\n    426 -> { go() }\n    404 -> { go(E.NotFound) }\n    401 -> { go(E.Nothing) }\n  }\n}\n',
    'Nothing',
    'Unauthorized',
  ],
  [
    'kotlin',
    'name of a function',
    'fun isNothing(code: Int): Boolean {\n  log(code)\n  return code in 200..299\n}\n',
    'isNothing',
    'isSuccessful',
  ],
  [
    'kotlin',
    'receiver of a lambda',
    'fun f(r: R) {\n  r.width.let {\n    log(it)\n    if (it == 404) go()\n  }\n}\n',
    'width',
    'statusCode',
  ],
  ['kotlin', 'name of an enum', kotlinRows('NOT_FOUND'), 'class E', 'class OrderState'],
  [
    'csharp',
    'name of an enum',
    'enum OrderSize\n{\n    Moved = 301,\n    Fine = 200,\n}\n',
    'OrderSize',
    'HttpStatusCode',
  ],
  ['javascript', 'value', 'let status = 3;\nif (status === 404) go();\n', '= 3', '= x()'],
  ['python', 'value', 'status = 3\nif status == 404:\n    go()\n', '= 3', '= x()'],
  ['ruby', 'value', 'status = 3\nif status == 404\n  go\nend\n', '= 3', '= x()'],
  [
    'javascript',
    'branch',
    `function f(r) {\n  switch (r.code) {\n${branches.replace('429', '999')}  }\n}\n`,
    '999',
    '429',
  ],
  [
    'rust',
    'branch of what is held',
    'fn f(r: R) {\n  match r.code {\n    401 => { a(); }\n    404 => { b(); }\n    410 => { c(); }\n    999 => { d(); }\n    _ => {}\n  }\n}\n',
    '999',
    '429',
  ],
  [
    'rust',
    'branch of a value',
    'fn f(e: E) {\n  let status = match e {\n    E::A => { a(); 401 }\n    E::B => 404,\n    E::C => 410,\n    E::D => 999,\n  };\n}\n',
    '999',
    '429',
  ],
  [
    'javascript',
    'handler in a file that sends mail and has a header',
    "const nodemailer = require('nodemailer');\nconst h = { 'Content-Type': 'x' };\nfunction f(a, b) {\n  go();\n}\nfunction g(errorCode) {\n  if (errorCode === 401) go();\n}\n",
    'a, b',
    'req, res',
  ],
  [
    'javascript',
    'class whose own status is asked for',
    "import axios from 'axios';\nclass Valve {\n  f() {\n    if (this.status === 404) go();\n  }\n}\n",
    'Valve',
    'Answer',
  ],
  [
    'python',
    'value of a thing',
    'import requests\ndef f(valve):\n    status = valve.status\n    go()\n    if status == 404:\n        go()\n',
    'valve.status',
    'answer.status',
  ],
  [
    'javascript',
    'value of what is called after a thing',
    "import { it, expect } from 'vitest';\nit('a', async () => {\n  const order = await orders.get('/orders/1');\n  go();\n  expect(order.status).toBe(404);\n});\n",
    'orders.get',
    'orderTable.get',
  ],
  [
    'python',
    'value of what is called after a thing',
    'import aiohttp\ndef test(client):\n    order = client.get("/orders/1")\n    go()\n    assert order.status == 404\n',
    'get',
    'make',
  ],
  [
    'go',
    'list of results',
    'package a\n\nimport "net/http"\n\nfunc f(r *http.Request) (int, error) {\n\tgo1()\n\tif x {\n\t\treturn 404, err\n\t}\n\treturn 200, nil\n}\n',
    '(int, error)',
    '(int, int, error)',
  ],
];

describe('incremental reading', () => {
  it('equals reading anew after edits across short statements', async () => {
    await check('typescript', statements.join('\n'), 60);
  });

  it('equals reading anew after the line ends have changed', async () => {
    const [text, changed] = ['\n', '\r\n'].map((eol) => statements.join(eol));
    assert.ok(text !== undefined && changed !== undefined);
    const { uri } = await openDocument('typescript', text);
    service.change(uri, 2, [{ range: { start: 0, end: text.length }, text: changed }]);
    const anew = await openDocument('typescript', changed);
    const [kept, fresh] = [uri, anew.uri].map((each) =>
      service.occurrences(each, policy).map(plain),
    );
    assert.deepEqual(kept, fresh);
  });

  it('equals reading anew after the end of a statement is taken away', async () => {
    await check('typescript', statements.join('\n').replaceAll(';', ''), 60);
    const code =
      'function f() {\n  if (res.status === 4041) return\n  res.statusCode = 4041\n  go()\n}\n';
    const { uri } = await openDocument('javascript', code);
    const start = code.lastIndexOf('1');
    service.change(uri, 2, [{ range: { start, end: start + 1 }, text: '' }]);
    assert.deepEqual(
      service.occurrences(uri, policy).map((occurrence) => occurrence.code),
      [404],
    );
    service.close(uri);
  });

  it('equals reading anew after typing at several cursors', async () => {
    let text = `app.get('/', (req, res) => {\n${'  res.status(404).end()\n'.repeat(3)}});\n`;
    const { uri } = await openDocument('typescript', text);
    for (const [index, digit] of ['', '', '', '4', '2', '0', ''].entries()) {
      const places = [...text.matchAll(/(?<=status\()\d*(?=\))/g)].toReversed();
      const typed = places.map(({ 0: digits, index: start }): Edit => {
        const end = start + digits.length;
        return { range: { start: digit === '' ? end - 1 : end, end }, text: digit };
      });
      text = typed.reduce(apply, text);
      service.change(uri, index + 2, typed);
      const anew = await openDocument('typescript', text);
      const [kept, fresh] = [uri, anew.uri].map((each) =>
        service.occurrences(each, policy).map(plain),
      );
      assert.deepEqual(kept, fresh, `after ${digit || 'Backspace'}`);
    }
  });

  it('reads a code again where what is set beside it, or a row beside its own, is another', async () => {
    const code = [
      'class A {\n  void a(Result result) {\n    result.setCode(404);\n    result.setSize(300);\n  }\n}\n',
      'enum B {\n  LATE(408, "late"),\n  FULL(413, "full");\n}\n',
    ].join('\n');
    const { uri } = await openDocument('java', code);
    const codes = (): unknown[] =>
      service.occurrences(uri, policy).map((occurrence) => occurrence.code);
    assert.deepEqual(codes(), []);
    const replace = (text: string, from: string, to: string): Edit => {
      const start = text.indexOf(from);
      return { range: { start, end: start + from.length }, text: to };
    };
    const first = replace(code, 'setSize', 'setMessage');
    service.change(uri, 2, [first]);
    assert.deepEqual(codes(), [404]);
    service.change(uri, 3, [replace(apply(code, first), 'FULL(413', 'GONE(410')]);
    assert.deepEqual(codes(), [404, 408, 410]);
    service.close(uri);
  });

  for (const [language, what, code, from, to] of toldAround) {
    it(`equals reading anew after another ${what} in ${language}`, async () => {
      const start = code.indexOf(from);
      const edit = { range: { start, end: start + from.length }, text: to };
      const changed = apply(code, edit);
      const back = { range: { start, end: start + to.length }, text: from };
      const { uri } = await openDocument(language, code);
      for (const [index, [change, text]] of (
        [
          [edit, changed],
          [back, code],
        ] as const
      ).entries()) {
        service.findings(uri, policy);
        service.change(uri, index + 2, [change]);
        const anew = await openDocument(language, text);
        const [kept, fresh] = [uri, anew.uri].map((each) =>
          service.occurrences(each, policy).map(plain),
        );
        service.close(anew.uri);
        assert.deepEqual(kept, fresh);
      }
      service.close(uri);
    });
  }

  it('tells of a code by what stands around it in its unit, not beyond', async () => {
    for (const [language, code, codes] of [
      ['kotlin', kotlinRows('NOT_FOUND'), [404, 401]],
      ['kotlin', kotlinRows('NOTHING'), []],
      [
        'javascript',
        'function f() {\n  result.code = 404;\n  result.message = "none";\n}\n',
        [404],
      ],
      ['javascript', 'result.code = 404;\nresult.message = "none";\n', []],
      ['python', 'def f(status):\n    if status == 404:\n        go()\n', [404]],
      ['python', 'status = x()\nif status == 404:\n    go()\n', []],
      ['rust', 'fn f(status: u16) {\n  assert!(status == 404);\n}\n', [404]],
    ] as const) {
      const { uri } = await openDocument(language, code);
      const found = service.occurrences(uri, policy).map((occurrence) => occurrence.code);
      assert.deepEqual(found, codes, code);
      service.close(uri);
    }
  });

  it('reads calls and literals again where what they are of is declared anew', async () => {
    const code = [
      'package a\n\ntype failure struct {\n\tsize, width int\n}\n',
      'func answer(w W, size int) {}\n',
      'var gone = failure{300, 410}\n',
      'func get(w W) {\n\tanswer(w, 404)\n}\n',
    ].join('\n');
    const { uri } = await openDocument('go', code);
    const codes = (): unknown[] =>
      service.occurrences(uri, policy).map((occurrence) => occurrence.code);
    assert.deepEqual(codes(), []);
    const rename = (from: string, to: string, text: string): Edit => {
      const start = text.indexOf(from);
      return { range: { start, end: start + from.length }, text: to };
    };
    const first = rename('size int) {', 'statusCode int) {', code);
    service.change(uri, 2, [first]);
    assert.deepEqual(codes(), [404]);
    const second = rename('width', 'statusCode', apply(code, first));
    service.change(uri, 3, [second]);
    assert.deepEqual(codes(), [410, 404]);
    service.change(uri, 4, [
      rename('statusCode int) {', 'size int) {', apply(apply(code, first), second)),
    ]);
    assert.deepEqual(codes(), [410]);
    service.close(uri);
  });

  for (const [language, what, code, from, to] of [
    [
      'typescript',
      'a class is made from another',
      'class Lost extends Task {\n  status = 410;\n}\n',
      'Task',
      'Error',
    ],
    [
      'typescript',
      'a constant gets another name',
      "import http2 from 'node:http2';\nconst {\n  HTTP_STATUS_OK: OK,\n} = http2.constants;\nstream.respond({ ':status': FINE });\n",
      ': OK',
      ': FINE',
    ],
    [
      'typescript',
      'what is made gets the type of a response',
      "import { make } from './shop';\nconst a = make() as Shelf;\nconst b = createMockResponse(404, {});\n",
      'Shelf',
      'Response',
    ],
    [
      'typescript',
      'a list whose elements are looked at gets another name',
      "import axios from 'axios';\nconst few = sizes.filter(\n  (each) => each === 429,\n).length;\n",
      'sizes',
      'statuses',
    ],
    [
      'typescript',
      'what takes a code gets the name of a status',
      "import axios from 'axios';\nfunction textForSize(s: number) {\n  go();\n  if (s === 404) return 'lost';\n}\n",
      'ForSize',
      'ForStatus',
    ],
    [
      'dart',
      'what takes a code gets the name of a status',
      "import 'package:dio/dio.dart';\nString? textForSize(int s) {\n  go();\n  if (s == 404) return 'lost';\n}\n",
      'ForSize',
      'ForStatus',
    ],
    [
      'php',
      'a class is made from another',
      '<?php\nclass Lost extends Task {\n  protected int $status = 410;\n}\n',
      'Task',
      'LogicException',
    ],
    [
      'php',
      'a class gets the name of a response',
      '<?php\nclass CartAnswer {\n  public function lose() {\n    go();\n    $this->code = 404;\n  }\n}\nheader("HTTP/1.1 200 OK");\n',
      'CartAnswer',
      'CartResponse',
    ],
    [
      'php',
      'a class gets the name of an error of HTTP',
      '<?php\nclass Shop_Answer_410 extends Shop {\n  protected $size = 1;\n  protected $code = 410;\n}\n',
      'Answer',
      'HTTP',
    ],
    [
      'elixir',
      'a parameter gets another name',
      'defmodule Shop.Carts do\n  import Plug.Conn\n  def show(conn), do: present(conn, 201, 1)\nend\n\ndefmodule Shop.Pages do\n  defp present(conn, size, cart), do: {conn, size, cart}\nend\n',
      'size',
      'status',
    ],
    [
      'php',
      'the request is asked for',
      "<?php\nload($id);\nfunction find() {\n  throw new FailedException('no book', 404);\n}\n",
      '$id',
      "$_GET['id']",
    ],
    [
      'dart',
      'a getter gets another name',
      'class Gone {\n  int get weight => 410;\n}\n',
      'weight',
      'statusCode',
    ],
    [
      'rust',
      'a guard is about another value',
      'use http::Response;\nfn f(r: Response) {\n  match r.size() {\n    s if s == 404 => g(),\n    _ => h(),\n  }\n}\n',
      'size',
      'status',
    ],
    [
      'elixir',
      'the head of a clause takes another error',
      'defmodule Shop do\n  def number(:lost) do\n    go()\n    409\n  end\nend\n',
      ':lost',
      ':conflict',
    ],
    [
      'elixir',
      'a pattern has headers behind the name',
      'defmodule Shop do\n  def f(x) do\n    case x do\n      {:ok, code, rows, _} when code > 409 -> go()\n    end\n  end\nend\n',
      'rows',
      'headers',
    ],
    [
      'elixir',
      'a text becomes the title of a test',
      'defmodule ShopWeb.ShelfTest do\n  use ShopWeb.ConnCase\n  tell "gives 200" do\n    go()\n  end\nend\n',
      'tell',
      'test',
    ],
    [
      'dart',
      'another value is held against a pattern with a type',
      "String f(r) => switch (r.size) {\n  int s when s >= 500 => 'x',\n  _ => 'y',\n};\n",
      'size',
      'statusCode',
    ],
    [
      'rust',
      'a loop hands its values to another call',
      'use http::StatusCode;\nfn f() {\n  for code in [404] {\n    g();\n    h(code);\n  }\n}\n',
      'h(',
      'StatusCode::from_u16(',
    ],
  ] as const) {
    it(`reads codes again where ${what} in ${language}`, async () => {
      const { uri } = await openDocument(language, code);
      const count = (): number => service.occurrences(uri, policy).length;
      const start = code.indexOf(from);
      const [before, after] = [count(), start + to.length];
      service.change(uri, 2, [{ range: { start, end: start + from.length }, text: to }]);
      assert.equal(count(), before + 1);
      service.change(uri, 3, [{ range: { start, end: after }, text: from }]);
      assert.equal(count(), before);
      service.close(uri);
    });
  }

  it('names the client where a call of it shows', async () => {
    const code = 'load();\nif (response.status === 404) retry();\n';
    const { uri } = await openDocument('typescript', code);
    const client = (): unknown => service.occurrences(uri, policy)[0]?.framework;
    assert.equal(client(), null);
    service.change(uri, 2, [{ range: { start: 0, end: 6 }, text: "fetch('/')" }]);
    assert.equal(client(), 'fetch');
    service.close(uri);
  });

  it('reads a comparison again where its name is given something else', async () => {
    const code =
      'function f(res) {\n  const s = res.status;\n  go();\n  if (s === 404) stop();\n}\n';
    const { uri } = await openDocument('javascript', code);
    const count = (): number => service.occurrences(uri, policy).length;
    const start = code.indexOf('status');
    assert.equal(count(), 1);
    service.change(uri, 2, [{ range: { start, end: start + 'status'.length }, text: 'size' }]);
    assert.equal(count(), 0);
    service.change(uri, 3, [{ range: { start, end: start + 'size'.length }, text: 'status' }]);
    assert.equal(count(), 1);
    service.close(uri);
  });

  for (const [language, head, telling, rest] of [
    ['javascript', 'size', 'statusCode', '() {\n  return 404;\n}\n'],
    [
      'go',
      'func get() (size',
      'func get() (statusCode',
      ' int, err error) {\n\treturn 404, nil\n}\n',
    ],
  ] as const) {
    it(`reads what is returned again where its function tells another name in ${language}`, async () => {
      const start = language === 'go' ? 'package a\n\n' : 'function ';
      const code = start + head + rest;
      const { uri } = await openDocument(language, code);
      const count = (): number => service.occurrences(uri, policy).length;
      assert.equal(count(), 0);
      const at = start.length;
      service.change(uri, 2, [{ range: { start: at, end: at + head.length }, text: telling }]);
      assert.equal(count(), 1);
      service.change(uri, 3, [{ range: { start: at, end: at + telling.length }, text: head }]);
      assert.equal(count(), 0);
      service.close(uri);
    });
  }

  for (const path of [...ofEcmascript, ...oneOfEach]) {
    it(`equals reading anew after edits of ${basename(path)}`, async () => {
      const code = codeOf(readFileSync(path, 'utf8'));
      const language = languageOfPath(path) ?? '';
      await check(language, code, 12);
    });
  }
});

/** A value without its functions, to be compared. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Edits a document at random and compares what was kept with a fresh reading. */
async function check(language: string, code: string, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(edits, fc.boolean(), async (changes, together) => {
      const { uri } = await openDocument(language, code);
      service.findings(uri, policy);
      let text = code;
      const pending: Edit[] = [];
      for (const [index, { at, removed, text: insert }] of changes.entries()) {
        const start = Math.floor(at * text.length);
        const range = { start, end: Math.min(text.length, start + removed) };
        text = apply(text, { range, text: insert });
        pending.push({ range, text: insert });
        if (together) continue;
        service.change(uri, index + 2, pending.splice(0));
      }
      if (together) service.change(uri, 2, pending);
      const anew = await openDocument(language, text);
      const [kept, fresh] = [uri, anew.uri].map((each) => ({
        occurrences: service.occurrences(each, policy).map(plain),
        findings: service.findings(each, policy).map(plain),
      }));
      service.close(uri);
      service.close(anew.uri);
      assert.deepEqual(kept, fresh);
    }),
    { numRuns, seed: 20261121 },
  );
}
