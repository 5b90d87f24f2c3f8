import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

import { builtinCatalogs } from '../../src/catalog/builtin';
import { rules } from '../../src/rules/definitions';
import type { Rule } from '../../src/rules/rule';
import { levels } from '../../src/rules/severity';
import { languages, type Language } from '../../src/syntax/languages';
import { severityUnder } from './rule-docs';

const path = 'package.json';

type Schema = Record<string, unknown>;

/** What of package.json is read here. */
interface Manifest {
  activationEvents?: string[];
  contributes?: { configuration?: { properties?: Record<string, Schema> } };
}

/** Languages that VS Code itself knows. */
const known = new Set(
  'javascript javascriptreact typescript typescriptreact python ruby go rust java csharp php dart swift lua clojure perl r cpp powershell fsharp vb xml yaml json jsonc markdown restructuredtext html'.split(
    ' ',
  ),
);

/**
 * The other languages with the names of their files, so that these are read without an extension made
 * for them; where there is one, the editor joins the two by the id. Notebooks are the editor's own.
 */
const unknownLanguages = languages
  .filter(({ id }) => !known.has(id))
  .map((language) => ({
    id: language.id,
    ...(language.id === 'ipynb' ? {} : filesNamed(language)),
  }));

/** How the editor is told that files end in `.ENDING`, have a whole name, or are like a glob. */
function filesNamed({ extensions: endings, patterns }: Language): Schema {
  const extensions = endings.filter((ending) => ending.startsWith('.'));
  const filenames = endings.filter((ending) => !ending.startsWith('.'));
  return {
    ...(extensions.length > 0 && { extensions }),
    ...(filenames.length > 0 && { filenames }),
    ...(patterns.length > 0 && { filenamePatterns: patterns }),
  };
}

const level = { type: 'string', enum: levels };

/**
 * package.json with the rules, the built-in catalogs and the languages in its settings, and with an
 * activation event for every language that is read; all other parts, the settings' own descriptions
 * included, are left as they are.
 *
 * @throws where package.json does not contribute the settings
 */
export async function settingsSchema(): Promise<{ path: string; text: string }> {
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  Object.assign(setting(manifest, 'httpStatus.catalog'), { examples: builtinCatalogs.ids });
  Object.assign(setting(manifest, 'httpStatus.rules'), {
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
    additionalProperties: false,
  });
  Object.assign(setting(manifest, 'httpStatus.patterns'), {
    propertyNames: { enum: languages.map(({ id }) => id) },
  });
  manifest.activationEvents = languages.map(({ id }) => `onLanguage:${id}`);
  Object.assign(manifest.contributes ?? {}, { languages: unknownLanguages });
  const options = await resolveConfig(path);
  const text = await format(JSON.stringify(manifest), { ...options, filepath: path });
  return { path, text };
}

function setting(manifest: Manifest, name: string): Schema {
  const found = manifest.contributes?.configuration?.properties?.[name];
  if (found === undefined) throw new Error(`${path} does not contribute the setting ${name}.`);
  return found;
}

/** One level for the rule, or levels by status code. */
function ruleSchema(rule: Rule): Schema {
  const byDefault = severityUnder(rule, builtinCatalogs.iana);
  return {
    markdownDescription: `${rule.summary} By default ${byDefault}, unless the catalog says otherwise.`,
    anyOf: [
      level,
      {
        type: 'object',
        patternProperties: { '^[1-9][0-9]{2}$': level },
        additionalProperties: false,
      },
    ],
  };
}
