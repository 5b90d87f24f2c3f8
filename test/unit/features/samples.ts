import { builtinCatalogs } from '../../../src/catalog/builtin';
import type { Catalog, CatalogEntry } from '../../../src/catalog/catalog';
import type { Policy } from '../../../src/features/policy';
import type { Occurrence } from '../../../src/occurrences/occurrence';
import type { Finding, Fix } from '../../../src/rules/rule';

/** `code` as it is written at `start` of a text, a number unless said otherwise. */
export function occurrence(
  code: Occurrence['code'],
  start = 0,
  changes: Partial<Occurrence> = {},
): Occurrence {
  const text = changes.text ?? String(code);
  return {
    range: { start, end: start + text.length },
    text,
    code,
    notation: 'number',
    role: 'emit',
    framework: 'express',
    constant: null,
    misuse: null,
    context: null,
    spell: String,
    ...changes,
  };
}

/** How a document is judged: without a catalog, in English. */
export function policy(changes: Partial<Policy> = {}): Policy {
  return {
    catalog: builtinCatalogs.iana,
    rules: {},
    patterns: {},
    inlayHints: 'uncommon',
    locale: 'en',
    ...changes,
  };
}

/** A built-in catalog that is sure to be there. */
export function builtin(id: string): Catalog {
  const catalog = builtinCatalogs.get(id);
  if (catalog === null) throw new Error(`no catalog ${id}`);
  return catalog;
}

/** A house style of our own making. */
export function house(
  codes: readonly (Partial<CatalogEntry> & { readonly code: number })[],
  changes: Partial<Omit<Catalog, 'codes'>> = {},
): Catalog {
  const entries = codes.map((each): [number, CatalogEntry] => [each.code, entry(each)]);
  const catalog = { ...builtinCatalogs.iana, id: 'house', title: 'House', source: null };
  return { ...catalog, ...changes, codes: new Map(entries) };
}

function entry(said: Partial<CatalogEntry> & { readonly code: number }): CatalogEntry {
  return {
    label: {},
    meaning: {},
    use: 'use',
    replacement: null,
    methods: null,
    headers: {},
    origin: null,
    retry: null,
    differs: null,
    source: null,
    saidBy: 'house',
    inherited: {},
    ...said,
  };
}

/** A finding of `length` characters at `start`. */
export function finding(start: number, fixes: readonly Fix[], length = 3): Finding {
  return {
    rule: 'some-rule',
    severity: 'warning',
    message: 'Something is wrong.',
    range: { start, end: start + length },
    tag: null,
    fixes,
  };
}

/** A fix that replaces spans of the text: `[start, end, text]`. */
export function fix(
  title: string,
  safe: boolean,
  ...edits: readonly [number, number, string][]
): Fix {
  return {
    title,
    safe,
    edits: edits.map(([start, end, text]) => ({ range: { start, end }, text })),
  };
}
