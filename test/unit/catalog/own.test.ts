import assert from 'node:assert/strict';
import { resolveCatalog } from '../../../src/catalog/resolve';
import { parsePath } from '../../../src/occurrences/contracts/path';

describe('names that every object has', () => {
  it('are keys of a contract as any other', () => {
    const { segments } = parsePath('redirects.constructor: $STATUS') ?? assert.fail('no path');
    assert.deepEqual(segments, [
      { is: 'name', name: 'redirects' },
      { is: 'name', name: 'constructor' },
    ]);
  });

  it('are languages without patterns', () => {
    const document = { id: 'a', title: 'A', patterns: { constructor: ['reply($STATUS)'] } };
    const { patterns } = resolveCatalog(document, null);
    assert.deepEqual(patterns, document.patterns);
  });
});
