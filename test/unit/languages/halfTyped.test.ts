import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { languageOfPath } from '../../../src/syntax/languages';
import { openDocument, policy } from '../engine';
import { fixturePaths } from '../fixtures';

/** Asks everything that an editor asks while someone types at the end of a text. */
async function askAll(languageId: string, text: string): Promise<void> {
  const { service, uri } = await openDocument(languageId, text);
  const all = { start: 0, end: text.length };
  service.completions(uri, text.length, policy);
  service.codeActions(uri, all, policy);
  service.inlayHints(uri, all, policy);
  service.change(uri, 2, [{ range: { start: text.length, end: text.length }, text: ' 4' }]);
  service.completions(uri, text.length + 2, policy);
  service.hover(uri, text.length, policy);
  service.fixAll(uri, policy);
  service.close(uri);
}

describe('a file that is typed half', () => {
  for (const path of fixturePaths('frameworks')) {
    it(`raises no error: ${basename(path)}`, async () => {
      const text = readFileSync(path, 'utf8');
      const languageId = languageOfPath(path);
      assert.ok(languageId);
      await askAll(languageId, text.slice(0, Math.floor(text.length * 0.3)));
    });
  }
});
