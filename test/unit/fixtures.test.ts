import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { drawFixture, fixturePaths } from './fixtures';
import { codeOf } from './markers';

for (const [folder, what] of [
  ['frameworks', 'framework fixtures'],
  ['names', 'fixtures of names that tell'],
] as const) {
  describe(what, () => {
    for (const path of fixturePaths(folder)) {
      it(`reads ${relative(process.cwd(), path)} as drawn`, async () => {
        const { written, drawn } = await drawFixture(path, false);
        assert.equal(drawn, written);
      });
    }
  });
}

describe('silent fixtures', () => {
  for (const path of fixturePaths('silent')) {
    it(`finds no status code in ${relative(process.cwd(), path)}`, async () => {
      const { written, drawn } = await drawFixture(path, false);
      assert.equal(drawn, written);
      assert.equal(codeOf(written), written);
    });
  }
});
