import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../src/syntax/languages';
import { openDocument, policy } from '../engine';
import { actionsAt, completedAt, completionsAt, hoverAt } from './ask';
import { samples, type Sample } from './withoutGrammar';

/** A text with one of its lines changed, which has to be there. */
function changed(text: string, [line, instead]: readonly [string, string]): string {
  assert.ok(text.includes(line), line);
  return text.replace(line, () => instead);
}

/** The phrases behind the numbers of a sample. */
async function hinted(language: string, { text, file }: Sample, inlayHints: 'uncommon' | 'all') {
  const { service, uri } = await openDocument(language, text, file);
  const hints = service.inlayHints(uri, { start: 0, end: text.length }, { ...policy, inlayHints });
  service.close(uri);
  return hints
    .map(({ label, offset }) => [/(\d+)["']?$/.exec(text.slice(0, offset))?.[1], label])
    .sort();
}

const phrases = { 404: 'Not Found', 422: 'Unprocessable Content', 308: 'Permanent Redirect' };

describe('every language', () => {
  it('has a sample here, or tests of its own', () => {
    for (const { id, dialect, grammar } of languages) {
      const isTested = grammar !== null && existsSync(join(__dirname, `${dialect}.test.ts`));
      assert.ok(isTested || id in samples, id);
    }
  });
});
for (const [language, sample] of Object.entries(samples)) {
  const { text, rare = 422, half, elsewhere, constant, number, isUnhinted, file } = sample;
  const at = changed(text, [String(rare), String(rare).replace(/^\d/, '$&‸')]);

  describe(`a sample of ${language}`, () => {
    it('is explained', async () => {
      const said = await hoverAt(language, at, file);
      assert.ok(said?.includes(`${rare} ${phrases[rare]}`), said ?? 'no hover');
    });

    it('is completed where a code is half typed, and nowhere else', async () => {
      if (half) {
        const [line, begun, taken] = half;
        const completed = await completedAt(language, changed(text, [line, begun]), 410, file);
        assert.equal(completed, changed(text, [line, taken]));
      }
      assert.deepEqual(await completionsAt(language, changed(text, elsewhere), file), []);
    });

    it('shows the phrases of its numbers', async () => {
      const all = ([404, rare] as const).map((code) => [String(code), phrases[code]]).sort();
      const uncommon = all.filter(([code]) => code !== '404');
      assert.deepEqual(await hinted(language, sample, 'uncommon'), isUnhinted ? [] : uncommon);
      assert.deepEqual(await hinted(language, sample, 'all'), isUnhinted ? [] : all);
    });

    it('is changed to what its code is often confused with', async () => {
      const other = rare === 422 ? ('400 Bad Request' as const) : '301 Moved Permanently';
      const after = (await actionsAt(language, at, file)).get(`Change to ${other}`);
      assert.equal(after, changed(text, [String(rare), other.slice(0, 3)]));
    });

    it(`is written with ${constant ? 'constants' : 'no constant'}`, async () => {
      const written = [...(await actionsAt(language, at, file))].filter(([title]) =>
        title.startsWith('Write as'),
      );
      const [title, ...changes] = constant ?? [];
      const expected = title ? [[title, changes.reduce(changed, text)]] : [];
      assert.deepEqual(written, expected);
      if (!number) return;
      const [line, drawn, back, after] = number;
      const actions = await actionsAt(language, changed(text, [line, drawn]), file);
      assert.equal(actions.get(back), changed(text, [line, after]));
    });
  });
}
