import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { builtinCatalogs } from '../../../src/catalog/builtin';
import { rules } from '../../../src/rules/definitions';
import { fixturePaths } from '../fixtures';
import { drawRuleFixture } from './rule-fixtures';

const paths = fixturePaths('rules');

describe('rule fixtures', () => {
  for (const path of paths) {
    it(`judges ${relative(process.cwd(), path)} as drawn`, async () => {
      const { written, drawn } = await drawRuleFixture(path);
      assert.equal(drawn, written);
    });
  }

  it('show every rule that a built-in catalog can raise', async () => {
    const drawn = await Promise.all(paths.map((path) => drawRuleFixture(path)));
    const seen = new Set(drawn.flatMap((each) => rulesIn(each.drawn)));
    const unseen = rules.filter(({ id }) => id !== 'discouraged-code' && !seen.has(id));
    assert.deepEqual(
      unseen.map(({ id }) => id),
      [],
    );
  });

  it('show every built-in catalog', () => {
    const folders = new Set(paths.map((path) => path.split(/[\\/]/).at(-2)));
    assert.deepEqual([...folders].sort(), [...builtinCatalogs.ids].sort());
  });
});

/** The rules that the markers of a fixture name. */
function rulesIn(fixture: string): string[] {
  return fixture.split('\n').flatMap((line) => /\^ .* \| (.+)$/.exec(line)?.[1]?.split(', ') ?? []);
}
