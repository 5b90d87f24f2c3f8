import assert from 'node:assert/strict';
import { actionsAt } from '../languages/ask';

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
