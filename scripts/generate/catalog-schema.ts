import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';

import { builtinCatalogs } from '../../src/catalog/builtin';
import { implementedRuleIds } from '../../src/catalog/implementedRules';
import { registry } from '../../src/catalog/registry';
import { ruleIds } from '../../src/catalog/ruleIds';
import { catalogDocument, entry, ruleLevel } from '../../src/catalog/schema';

const path = 'schemas/catalog.schema.json';

/** Names each registered code, so that completion offers it with what it means. */
function knownCodes() {
  const described = registry.entries.map(({ code, phrase, summary }) => {
    const description = `${phrase}. ${summary}`;
    return [String(code), { description, $ref: '#/$defs/entry' }] as const;
  });
  return Object.fromEntries(described);
}

/** The rules to come, so that who sets one is told. */
function reservedRules() {
  const description = 'A rule to come: setting it has no effect yet.';
  const toCome = ruleIds.slice(implementedRuleIds.length);
  return Object.fromEntries(
    toCome.map((id) => [id, { description, $ref: '#/$defs/ruleLevel' }] as const),
  );
}

/** The JSON Schema of catalog files, made from the one that the loader checks them with. */
export async function catalogSchema(): Promise<{ path: string; text: string }> {
  const { properties, ...schema } = toJsonSchema(catalogDocument, {
    typeMode: 'output',
    definitions: { entry, ruleLevel },
  });
  Object.assign(properties?.codes ?? {}, { properties: knownCodes() });
  const rules = properties?.rules;
  if (typeof rules === 'object') Object.assign(rules.properties ?? {}, reservedRules());
  Object.assign(properties?.extends ?? {}, { examples: builtinCatalogs.ids });
  const named = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Catalog of HTTP status codes',
    description:
      'Which status codes a team or vendor uses, what they mean there, and which rules hold.',
    allowComments: true,
    allowTrailingCommas: true,
    ...schema,
    properties,
  };
  const options = await resolveConfig(path);
  return { path, text: await format(JSON.stringify(named), { ...options, filepath: path }) };
}
