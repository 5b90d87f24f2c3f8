import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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

describe('incremental reading', () => {
  for (const path of fixturePaths('frameworks').filter((name) => /\.[jt]sx?$/.test(name))) {
    it(`equals reading anew after edits of ${basename(path)}`, async () => {
      const code = codeOf(readFileSync(path, 'utf8'));
      const language = languageOfPath(path) ?? '';
      await fc.assert(
        fc.asyncProperty(edits, async (changes) => {
          const { uri } = await openDocument(language, code);
          service.findings(uri, policy);
          let text = code;
          for (const [index, { at, removed, text: insert }] of changes.entries()) {
            const start = Math.floor(at * text.length);
            const range = { start, end: Math.min(text.length, start + removed) };
            text = apply(text, { range, text: insert });
            service.change(uri, index + 2, [{ range, text: insert }]);
          }
          const anew = await openDocument(language, text);
          const [kept, fresh] = [uri, anew.uri].map((each) => ({
            occurrences: service.occurrences(each, policy).map(plain),
            findings: service.findings(each, policy).map(plain),
          }));
          service.close(uri);
          service.close(anew.uri);
          assert.deepEqual(kept, fresh);
        }),
        { numRuns: 12, seed: 20261121 },
      );
    });
  }
});

/** A value without its functions, to be compared. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
