import assert from 'node:assert/strict';
import { languages } from '../../../src/syntax/languages';
import { openDocument, policy } from '../engine';

/** Comments, with the codes that they say to be statuses between `⟦` and `⟧`; the rest are other numbers. */
const said = [
  'Handles HTTP errors (e.g., ⟦404⟧ Not Found, ⟦500⟧ Internal Server Error).',
  'Waits 500 ms, then 200 rows are read of order 404, 3.404 kg.',
  'Returns ⟦404⟧ if there is none, and 404 rows if there are so many.',
  'The status code is ⟦201⟧, its size 413.',
  '⟦429⟧ - Too Many Requests',
];

/** How each language with a grammar begins a file that speaks HTTP, and a comment of its own. */
const spoken: Readonly<Record<string, readonly [head: string, sign: string]>> = {
  ecmascript: ["import axios from 'axios';\n", '//'],
  go: ['package shop\n\nimport "net/http"\n', '//'],
  csharp: ['using System.Net.Http;\n', '///'],
  java: ['import java.net.http.HttpClient;\n', '//'],
  dart: ["import 'package:http/http.dart' as http;\n", '///'],
  rust: ['use reqwest::Client;\n', '///'],
  elixir: ['alias Plug.Conn\n', '#'],
  ruby: ["require 'faraday'\n", '#'],
  kotlin: ['import io.ktor.client.HttpClient\n', '//'],
  php: ['<?php\nuse GuzzleHttp\\Client;\n', '#'],
  python: ['import requests\n', '#'],
};

/** A file of a language whose comments say that, and the codes that are read in it with the ones that are drawn. */
async function readIn(id: string, dialect: string) {
  const [head, sign] = spoken[dialect] ?? ['', ''];
  const drawn = `${head}\n${said.map((line) => `${sign} ${line}\n`).join('')}`;
  const opened = await openDocument(id, drawn.replace(/[⟦⟧]/g, ''));
  return { ...opened, drawn: [...drawn.matchAll(/⟦(\d+)⟧/g)].map(([, code]) => Number(code)) };
}

describe('a comment', () => {
  for (const { id, dialect, grammar } of languages) {
    if (grammar === null) continue;
    it(`says of codes in ${id} that they are statuses`, async () => {
      const { service, uri, drawn } = await readIn(id, dialect);
      assert.ok(drawn.length > 0);
      const found = service.occurrences(uri, policy);
      assert.deepEqual(
        found.map(({ code }) => code),
        drawn,
      );
    });
  }

  it('is explained, and nothing is judged, hinted or written as a constant in it', async () => {
    const text = "import axios from 'axios';\n\n// HTTP 418, and HTTP 306 if it is full\n";
    const { service, uri } = await openDocument('typescript', text);
    const at = text.indexOf('418') + 1;
    assert.match(service.hover(uri, at, policy)?.markdown ?? '', /418/);
    assert.deepEqual(service.findings(uri, policy), []);
    assert.deepEqual(service.inlayHints(uri, { start: 0, end: text.length }, policy), []);
    const titles = service
      .codeActions(uri, { start: at, end: at }, policy)
      .map(({ title }) => title);
    assert.ok(
      titles.every((title) => title.startsWith('Change to')),
      titles.join(),
    );
    assert.deepEqual(service.completions(uri, at + 2, policy), []);
  });

  it('is read again where it is edited', async () => {
    const text = 'f();\n// HTTP 404 is none\ng();\n';
    const { service, uri } = await openDocument('typescript', text);
    assert.equal(service.occurrences(uri, policy).length, 1);
    const start = text.indexOf('HTTP');
    service.change(uri, 2, [{ range: { start, end: start + 4 }, text: 'Row' }]);
    assert.deepEqual(service.occurrences(uri, policy), []);
  });
});
