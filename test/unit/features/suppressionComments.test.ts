import assert from 'node:assert/strict';
import { actionsAt, rulesIn } from '../languages/ask';

/** The line that is put in to disable a rule for the code behind the cursor, or `null`. */
async function comment(languageId: string, drawn: string): Promise<string | null> {
  const actions = [...(await actionsAt(languageId, drawn))];
  const [, text] = actions.find(([title]) => title.startsWith('Disable ')) ?? [];
  return text?.split('\n').find((line) => line.includes('http-status-disable')) ?? null;
}

const rule = 'http-status-disable-next-line unused-code -- reason';

describe('the comment that disables a rule', () => {
  it('is written as the language does', async () => {
    const written = await Promise.all([
      comment('python', 'from flask import abort\n\ndef brew():\n    abort(‸418)\n'),
      comment('go', 'package a\n\nfunc h(w http.ResponseWriter) {\n\tw.WriteHeader(‸418)\n}\n'),
      comment(
        'yaml',
        "openapi: 3.0.0\npaths:\n  /a:\n    get:\n      responses:\n        '‸418': {}\n",
      ),
      comment('elixir', 'defmodule A do\n  def show(conn), do: put_status(conn, ‸418)\nend\n'),
      comment('markdown', '# A\n\n```js\nres.status(‸418).end();\n```\n'),
      comment('php', '<p>\n<?php\n  http_response_code(‸418);\n?>\n'),
    ]);
    assert.deepEqual(written, [
      `    # ${rule}`,
      `\t// ${rule}`,
      `        # ${rule}`,
      `  # ${rule}`,
      `// ${rule}`,
      `  // ${rule}`,
    ]);
  });

  it('is not offered where it would be text', async () => {
    const places: readonly (readonly [string, string])[] = [
      ['php', '<p>\n<?php http_response_code(‸418); ?>\n</p>\n'],
      ['javascript', 'const page = `\n${new Response(tea, { status: ‸418 })}\n`;\n'],
      ['python', "from flask import abort\npage = f'''\n  {abort(‸418)}\n'''\n"],
      ['vue', '<p>x</p>\n<script setup>const f = () => res.status(‸418).end();</script>\n'],
      [
        'json',
        '{ "openapi": "3.0.0", "paths": { "/a": { "get": { "responses": { "‸418": {} } } } } }',
      ],
    ];
    for (const [languageId, drawn] of places) assert.equal(await comment(languageId, drawn), null);
  });

  it('is not offered in the JSON of a notebook, whose lines are texts', async () => {
    const lines = ['from flask import abort\n', 'abort(‸418)'];
    const cells = [{ cell_type: 'code', source: lines }];
    const notebook = { cells, metadata: { language_info: { name: 'python' } }, nbformat: 4 };
    const drawn = JSON.stringify(notebook, null, 1);
    assert.ok((await actionsAt('ipynb', drawn)).size > 0);
    assert.equal(await comment('ipynb', drawn), null);
  });
});

/** The rest of a YAML file in which a code is reported. */
const yaml = (code = '"420": {}') => `paths:\n  /a:\n    get:\n      responses:\n        ${code}\n`;

const file = 'http-status-disable-file -- why';

describe('what silences rules in a file that is read without a syntax tree', () => {
  const strings: readonly (readonly [language: string, text: string])[] = [
    ['lua', `local help = "write -- ${file}"\nngx.exit(420)\n`],
    ['lua', `local help = [[\n-- ${file}\n]]\nngx.exit(420)\n`],
    ['cpp', `auto help = "// ${file}";\nres.setStatusCode(420);\n`],
    ['perl', `my $help = '# ${file}';\n$res->code(420);\n`],
    ['yaml', `openapi: 3.0.0\ninfo:\n  description: see "# ${file}"\n${yaml()}`],
    ['yaml', `openapi: 3.0.0\ninfo:\n  description: "see # ${file}"\n${yaml()}`],
    ['yaml', `openapi: 3.0.0\ninfo: {title: 'see # ${file}', version: x}\n${yaml()}`],
    ['yaml', `openapi: 3.0.0\n${yaml(`"420": {description: 'It''s # ${file}'}`)}`],
    [
      'json',
      `{"openapi":"3.0.0","info":{"title":"// ${file}"},"paths":{"/a":{"get":{"responses":{"420":{}}}}}}`,
    ],
    ['toml', `title = """\n# ${file}\n"""\n[[redirects]]\nfrom = "/a"\nto = "/b"\nstatus = 306\n`],
    [
      'terraform',
      `resource "aws_api_gateway_method_response" "a" {\n  title = "# ${file}"\n  status_code = "420"\n}\n`,
    ],
    ['nginx', `log_format a "# ${file}";\nreturn 306;\n`],
  ];
  const names: Readonly<Record<string, string>> = { toml: 'netlify.toml' };
  for (const [language, text] of strings) {
    it(`is nothing in a string of ${language}: ${text.slice(0, 60)}`, async () => {
      assert.equal((await rulesIn(language, text, names[language])).length, 1);
    });
  }

  const comments: readonly (readonly [language: string, text: string])[] = [
    ['lua', `local help = "a" -- ${file}\nngx.exit(420)\n`],
    ['perl', `$a =~ s/don't//; # ${file}\n$res->code(420);\n`],
    ['haskell', `f' = g' -- ${file}\nh = modify (setStatusCode 420)\n`],
    ['yaml', `openapi: 3.0.0 # ${file}\n${yaml()}`],
    ['yaml', `# ${file}\nopenapi: 3.0.0\n${yaml()}`],
    ['yaml', `openapi: 3.0.0\ninfo:\n  title: It's # ${file}\n${yaml()}`],
    ['yaml', `openapi: 3.0.0\ninfo:\n  title: |\n    'tis a title\n  # ${file}\n${yaml()}`],
    ['yaml', `openapi: 3.0.0\ninfo: {title: "a", version: 'b'} # ${file}\n${yaml()}`],
    ['jsonc', `{"openapi":"3.0.0", // ${file}\n"paths":{"/a":{"get":{"responses":{"420":{}}}}}}`],
    ['toml', `[[redirects]] # ${file}\nfrom = "/a"\nto = "/b"\nstatus = 306\n`],
    [
      'terraform',
      `resource "aws_api_gateway_method_response" "a" { # ${file}\n  status_code = "420"\n}\n`,
    ],
    ['nginx', `log_format a "b"; # ${file}\nreturn 306;\n`],
  ];
  for (const [language, text] of comments) {
    it(`is a comment of ${language}: ${text.slice(0, 60)}`, async () => {
      const other = text.replace('http-status-disable', 'http-status-mention');
      assert.equal((await rulesIn(language, other, names[language])).length, 1);
      assert.deepEqual(await rulesIn(language, text, names[language]), []);
    });
  }
});
