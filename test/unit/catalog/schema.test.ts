import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { catalogSchema } from '../../../scripts/generate/catalog-schema';
import { implementedRuleIds } from '../../../src/catalog/implementedRules';
import { ruleIds } from '../../../src/catalog/ruleIds';

interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: unknown;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

describe('the JSON Schema of catalogs', () => {
  let schema: JsonSchema;

  before(async () => {
    schema = JSON.parse((await catalogSchema()).text) as JsonSchema;
  });

  it('is the one that is committed', async () => {
    const { path, text } = await catalogSchema();
    assert.equal(await readFile(path, 'utf8'), text);
  });

  it('explains every key of a catalog and of an entry', () => {
    const keys = { ...schema.properties, ...schema.$defs?.entry?.properties };
    const unexplained = Object.keys(keys).filter((key) => keys[key]?.description === undefined);
    assert.deepEqual(unexplained, []);
    assert.deepEqual(schema.required, ['id', 'title']);
    assert.equal(schema.additionalProperties, false);
  });

  it('offers every rule and every registered code', () => {
    const offered = Object.keys(schema.properties?.rules?.properties ?? {});
    assert.deepEqual(offered.sort(), [...ruleIds].sort());
    const rules = schema.properties?.rules?.properties ?? {};
    assert.match(rules['missing-location']?.description ?? '', /no effect yet/);
    assert.equal(rules['unlisted-code']?.description, undefined);
    assert.match(schema.properties?.codes?.properties?.['404']?.description ?? '', /^Not Found\./);
  });
});

describe('rule ids', () => {
  it('are each listed once, in order, those of rules to come last', () => {
    assert.equal(new Set(ruleIds).size, ruleIds.length);
    const implemented = ruleIds.slice(0, implementedRuleIds.length);
    const toCome = ruleIds.slice(implementedRuleIds.length);
    assert.deepEqual(implemented, [...implementedRuleIds]);
    for (const ids of [implemented, toCome]) assert.deepEqual(ids, [...ids].sort());
  });
});
