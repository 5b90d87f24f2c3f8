import assert from 'node:assert/strict';
import { builtinCatalogs } from '../../../src/catalog/builtin';
import type { Catalog } from '../../../src/catalog/catalog';
import { resolveCatalog } from '../../../src/catalog/resolve';
import type { Edit } from '../../../src/occurrences/occurrence';
import { rules } from '../../../src/rules/definitions';
import type { Finding, RuleExample } from '../../../src/rules/rule';
import { openDocument, policy } from '../engine';

for (const rule of rules) {
  describe(`the examples of ${rule.id}`, () => {
    for (const [index, example] of rule.examples.entries()) {
      it(`${index + 1}: ${example.bad.split('\n').at(-1) ?? ''}`, () => prove(rule.id, example));
    }
  });
}

/** The rule reports the bad code once, its first fix makes the good code of it, and that is fine. */
async function prove(id: string, example: RuleExample): Promise<void> {
  const found = await findings(id, example.bad, example);
  assert.equal(found.length, 1, `reported ${found.length} times in:\n${example.bad}`);
  const [fix] = found[0]!.fixes;
  assert.equal(fix && apply(example.bad, fix.edits), example.good);
  assert.deepEqual(await findings(id, example.good, example), []);
}

async function findings(
  id: string,
  text: string,
  { language, catalog }: RuleExample,
): Promise<Finding[]> {
  const { service, uri } = await openDocument(language, text);
  const found = service.findings(uri, { ...policy, catalog: catalogOf(catalog) });
  service.close(uri);
  return found.filter(({ rule }) => rule === id);
}

function catalogOf(catalog: RuleExample['catalog'] = 'iana'): Catalog {
  if (typeof catalog !== 'string') return resolveCatalog(catalog, null);
  return builtinCatalogs.get(catalog) ?? assert.fail(`no catalog ${catalog}`);
}

function apply(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.range.start - a.range.start)
    .reduce(
      (done, { range, text: put }) => done.slice(0, range.start) + put + done.slice(range.end),
      text,
    );
}
