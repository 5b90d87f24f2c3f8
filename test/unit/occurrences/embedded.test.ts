import assert from 'node:assert/strict';
import { readGrammar } from '../../../src/cli/grammars';
import { createStatusCodeService } from '../../../src/service';
import { openDocument, policy } from '../engine';

/** What is reported as a code, as it stands in the text, in order. */
async function written(languageId: string, text: string): Promise<string[]> {
  const { service, uri } = await openDocument(languageId, text);
  return service
    .occurrences(uri, policy)
    .map(({ range, code }) => `${text.slice(range.start, range.end)}@${range.start} ${code}`);
}

/** The same of a text in which the codes are drawn between `⟦` and `⟧`. */
async function check(languageId: string, drawn: string): Promise<void> {
  const text = drawn.replace(/[⟦⟧]/g, '');
  const expected: string[] = [];
  let removed = 0;
  for (const { 1: code = '', index } of drawn.matchAll(/⟦(.*?)⟧/g)) {
    expected.push(`${code}@${index - removed} ${code}`);
    removed += 2;
  }
  assert.deepEqual(await written(languageId, text), expected);
}

const crlf = (text: string) => text.replaceAll('\n', '\r\n');

describe('code inside other documents', () => {
  it('is found where it stands, behind astral characters and Windows line ends', async () => {
    const markdown =
      '# 😀\n\n```js title="😀"\n// 😀\nres.status(⟦404⟧).end(); // 😀 200\n```\n😀\n';
    await check('markdown', markdown);
    await check('markdown', crlf(markdown));
    const vue =
      '<template>😀 404</template>\n<script>\n/* 😀 */ res.sendStatus(⟦503⟧);\n</script>\n';
    await check('vue', vue);
    await check('vue', crlf(vue));
    await check('svelte', crlf('<script>\nres.sendStatus(⟦410⟧);\n</script>\n<p>500</p>\n'));
    await check('astro', crlf("---\nconst a = '😀';\nAstro.response.status = ⟦410⟧;\n---\n404\n"));
  });

  it('is found in the expressions of markup, where none can be imported or commented', async () => {
    const vue =
      '<template>😀<p v-if="error.status === ⟦404⟧">{{ e.status === ⟦500⟧ ? 1 : "404" }}</p></template>\n';
    await check('vue', vue);
    await check('vue', `${crlf(vue)}<script lang="ts">\nres.status(⟦410⟧ as number)\n</script>\n`);
    await check(
      'svelte',
      '{#if res.status === ⟦404⟧}{"{"}{:else if res.status < ⟦500⟧}{/if}{500}\n',
    );
    await check('svelte', '{#if res.status === 404 <p>{unclosed\n');
    const { service, uri } = await openDocument('vue', '<p v-if="error.status === 404"></p>\n');
    const at = { start: 27, end: 27 };
    const titles = service.codeActions(uri, at, policy).map(({ title }) => title);
    assert.ok(!titles.some((title) => /Write as|Disable/.test(title)), titles.join());
  });

  it('is found inside code inside others, whose grammar comes with the outermost', async () => {
    const text = '```astro\n---\nreturn Astro.redirect("/sale", 307);\n---\n```\n';
    const fresh = createStatusCodeService({ readGrammar });
    await fresh.open('test:/sale.md', 'markdown', 1, text);
    await fresh.prepare('test:/sale.md');
    const codes = () => fresh.occurrences('test:/sale.md', policy).map(({ code }) => code);
    assert.deepEqual(codes(), [307]);
  });

  it('is two modules where a component has scripts in two languages', async () => {
    await check(
      'vue',
      '<script>\nres.status(⟦404⟧)\n</script>\n<script setup lang="ts">\nres.status(⟦410⟧ as number)\n</script>',
    );
  });

  it('is found in the scripts of a page that are programs, not in its data and templates', async () => {
    await check(
      'html',
      `<!doctype html>
<title>404</title>
<script type="application/ld+json">{ "statusCode": 404 }</script>
<script type="text/x-template"><p v-if="error.status === 404">{{ error.status === 500 }}</p></script>
<SCRIPT TYPE='text/javascript'>
  var xhr = new XMLHttpRequest();
  xhr.onload = function () {
    if (xhr.status === ⟦404⟧) setTimeout(retry, 500);
  };
</SCRIPT>
<script async type=module>
  const response = await fetch('/orders?limit=200');
  if (response.status === ⟦429⟧) wait(300);
</script>
`,
    );
  });

  it('is found in the scripts of a page of PHP, beside its own', async () => {
    await check(
      'php',
      `<?php
require 'vendor/autoload.php';
if ($id === null) { http_response_code(⟦404⟧); exit; }
?>
<title>404</title>
<script>
  const url = <?= json_encode($url, 200) ?>, max = <?php echo 500 ?>;
  fetch(url).then((response) => {
    if (response.status === ⟦429⟧) setTimeout(retry, 500);
    <?php if ($x) { http_response_code(⟦410⟧); } ?>
  });
</script>
`,
    );
  });

  it('follows the edits of a page of PHP, in its own code and in that of its scripts', async () => {
    const text = '<?php http_response_code(404); ?>\n<script>xhr.status === 401</script>\n';
    const { service, uri } = await openDocument('php', text);
    const codes = () => service.occurrences(uri, policy).map(({ code }) => code);
    assert.deepEqual(codes(), [404, 401]);
    for (const [version, [from, to]] of [
      ['404', '410'],
      ['401', '403'],
    ].entries()) {
      const start = text.indexOf(from ?? '');
      service.change(uri, version + 2, [{ range: { start, end: start + 3 }, text: to ?? '' }]);
    }
    assert.deepEqual(codes(), [410, 403]);
    const start = text.indexOf('401');
    service.change(uri, 4, [{ range: { start, end: start + 3 }, text: '' }]);
    const offered = service.completions(uri, start, policy).map(({ label }) => label);
    assert.ok(offered.includes('404 Not Found'), offered.join());
  });

  it('asks to be opened anew once a file of PHP becomes a page with a script', async () => {
    const text = '<?php http_response_code(404); ?>\n<p>Late</p>\n';
    const { service, uri } = await openDocument('php', text);
    const codes = () => service.occurrences(uri, policy).map(({ code }) => code);
    const script = '<script>xhr.status === 401</script>';
    const write = (version: number, start: number, end: number, text: string) => {
      service.change(uri, version, [{ range: { start, end }, text }]);
    };
    write(2, text.length, text.length, script.slice(0, 4));
    assert.equal(service.version(uri), 2);
    assert.deepEqual(codes(), [404]);
    write(3, text.length + 4, text.length + 4, script.slice(4));
    assert.equal(service.version(uri), null);
    await service.open(uri, 'php', 3, text + script);
    assert.deepEqual(codes(), [404, 401]);
    write(4, text.indexOf('404'), text.indexOf('404') + 3, '410');
    assert.equal(service.version(uri), 4);
    assert.deepEqual(codes(), [410, 401]);
  });

  it('is found in fences of lists and quotes, whatever the fence says behind its name', async () => {
    await check('markdown', '- a\n  - b\n\n    ```js\n    res.status(⟦404⟧)\n    ```\n');
    await check('markdown', '> ~~~ts\n> res.status(⟦404⟧)\n> ~~~\n> 500\n');
    for (const info of ['js {1,3}', '{.js}', 'js{1}', 'javascript:app.js', ' JS', 'jsx|x']) {
      await check('markdown', `\`\`\`${info}\nres.status(⟦404⟧)\n\`\`\`\n`);
    }
  });

  it('knows what another fence of the same language imports', async () => {
    const other = "```js\nimport { error } from '@sveltejs/kit';\n```\n";
    await check('markdown', '```js\nthrow error(410);\n```\n');
    await check('markdown', `${other}\`\`\`js\nthrow error(⟦410⟧);\n\`\`\`\n`);
    await check('markdown', `\`\`\`ts\nthrow error(⟦410⟧);\n\`\`\`\n${other}`);
    await check('markdown', `${other}\`\`\`py\nthrow error(410);\n\`\`\`\n`);
    await check('vue', '<script>import axios from "axios"</script><p>{{ size(404) }}</p>');
  });

  it('is reported once where a text documents code', async () => {
    await check('markdown', '```py\ndef f():\n    """Fails with HTTP ⟦500⟧."""\n```\n');
  });

  it('ends where the fence does: at one as long, with nothing behind it', async () => {
    await check('markdown', '````md\n```js\nres.status(404)\n```\n````\n');
    await check('markdown', '````js\nres.status(⟦404⟧) /*\n```\n*/\n````\nturn(500)\n');
    await check('markdown', '```js\nres.status(⟦404⟧)\n');
  });

  it('may be PHP without its opening tag', async () => {
    await check('markdown', '# a\n\n```php\nhttp_response_code(⟦404⟧);\n```\n');
    await check('markdown', '```php\n<?php http_response_code(⟦404⟧);\n```\n');
  });

  it('may be a status line in any other fence', async () => {
    await check('markdown', '```console\n$ curl x:404\nHTTP/1.1 ⟦404⟧ Not Found\n```\n');
    await check('markdown', '```\n< HTTP/2 ⟦204⟧\n```\n');
    await check('markdown', '```\nres.status(⟦404⟧)\nturn(404)\n```\n');
  });

  it('stands in order where its parts overlap', async () => {
    const handler = '> {% client.assert(response.status === ⟦200⟧); %}';
    await check('http', `GET /404\n\n${handler}\n\nHTTP/1.1 ⟦404⟧ Not Found\n`);
  });

  it('is one program in the cells of a notebook, escapes and all', async () => {
    const cell = (source: string) => `{ "cell_type": "code", "source": ${source} }`;
    const lines = (...all: string[]) => `[\n${all.map((line) => `"${line}"`).join(',\n')}\n]`;
    const cells = [
      cell(lines('import requests\\n', 'r = requests.get(\\"😀\\", timeout=300)\\n')),
      cell(lines("x = '\\ud83d\\ude00\\t404'; assert r.status_code == ⟦410⟧")),
      cell('"if r.status_code == ⟦503⟧:\\n    wait(500)"'),
      '{ "cell_type": "markdown", "source": "r.status_code == ⟦404⟧ of 500" }',
      cell(lines('%matplotlib inline\\n', 'r.status_code in (⟦200⟧, ⟦204⟧)')),
    ];
    const notebook = `{\n"cells": [\n${cells.join(',\n')}\n],\n"metadata": {}, "nbformat": 4 }`;
    await check('ipynb', notebook);
    await check('ipynb', crlf(notebook));
  });

  it('is not there in a notebook of a language that is not read', async () => {
    const source = '"import requests\\nr.status_code == 404"';
    for (const name of ['julia', 'octave'])
      await check(
        'ipynb',
        `{ "cells": [{ "cell_type": "code", "source": ${source} }],
          "metadata": { "language_info": { "name": "${name}" } } }`,
      );
  });
});
