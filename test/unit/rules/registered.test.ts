import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { builtinCatalogs } from '../../../src/catalog/builtin';
import { implementedRuleIds } from '../../../src/catalog/implementedRules';
import { ruleIds } from '../../../src/catalog/ruleIds';
import { rules } from '../../../src/rules/definitions';

const ids = rules.map(({ id }) => id);

describe('the rules', () => {
  it('are each a file of that name', () => {
    const files = readdirSync('src/rules/definitions').filter((file) => file !== 'index.ts');
    assert.deepEqual(files.map((file) => file.replace(/\.ts$/, '')).sort(), [...ids].sort());
  });

  it('are those that catalogs know as implemented', () => {
    assert.deepEqual([...ids].sort(), [...implementedRuleIds].sort());
  });

  it('have a page each, and there is no other page', () => {
    const pages = readdirSync('docs/rules').map((file) => file.replace(/\.md$/, ''));
    assert.deepEqual(pages.sort(), [...ids].sort());
  });

  it('are known where a built-in catalog sets them', () => {
    const known = new Set<string>(ruleIds);
    const set = builtinCatalogs.ids.flatMap((id) => Object.keys(builtinCatalogs.get(id)!.rules));
    assert.ok(set.length > 0);
    assert.deepEqual(
      set.filter((id) => !known.has(id)),
      [],
    );
  });
});

for (const rule of rules) {
  describe(`the rule ${rule.id}`, () => {
    it('has an id in kebab case', () => {
      assert.match(rule.id, /^[a-z]+(-[a-z0-9]+)*$/);
    });

    it('is summed up in one sentence that ends with a period', () => {
      assert.match(rule.summary, /^[A-Z][^.]*\.$/);
    });

    it('says why, and on what it rests', () => {
      assert.ok(rule.why.length > 80);
      assert.ok(rule.references.length > 0);
      for (const { url } of rule.references) assert.match(url ?? 'https://', /^https:\/\//);
    });

    it('has examples in which bad and good differ', () => {
      assert.ok(rule.examples.length > 0);
      for (const { bad, good } of rule.examples) assert.notEqual(bad, good);
    });
  });
}
