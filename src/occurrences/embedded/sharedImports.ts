import { frameworks } from '../../frameworks/definitions';
import { speaksOfHttp } from '../../frameworks/telling/modules';
import { dialects } from '../../sites/dialects';
import { isEvidence, type SharedImports } from '../../sites/imports';
import { languageOf } from '../../syntax/languages';
import { noImports } from '../documents/sourceDocument';
import type { Code } from './embeddedDocument';

/**
 * What the pieces of code in a document import together, by their dialect: they are parts of one story, so
 * that what one of them brings in tells of the others, too.
 */
export function sharedImports(codes: readonly Code[]): (languageId: string) => SharedImports {
  const byDialect = new Map<string, string[]>();
  for (const { language, text } of codes) {
    const dialect = languageOf(language)?.dialect ?? '';
    const texts = byDialect.get(dialect) ?? [];
    texts.push(text);
    byDialect.set(dialect, texts);
  }
  const shared = new Map(
    [...byDialect].map(([dialect, texts]) => [dialect, sharedIn(dialect, texts)]),
  );
  return (languageId) => shared.get(languageOf(languageId)?.dialect ?? '') ?? noImports;
}

/** Nothing where there is one piece alone: it tells of itself. */
function sharedIn(dialect: string, texts: readonly string[]): SharedImports {
  const known = dialects.get(dialect);
  if (!known || texts.length === 1) return noImports;
  const own = frameworks.filter((each) => each.dialects.includes(dialect));
  const proves = (module: string): boolean =>
    speaksOfHttp(module) || own.some(({ evidence }) => isEvidence(evidence, module));
  const facts = texts.map((text) => known.imports(text));
  const modules = facts.flatMap(({ modules: all, assumed }) =>
    [...all].filter((module) => !assumed?.has(module) && proves(module)),
  );
  return { modules: new Set(modules), http: facts.some(({ http }) => http === true) };
}
