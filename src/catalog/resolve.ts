import { own } from './own';
import type { Catalog, CatalogEntry, ErrorBody, LocalizedText } from './catalog';
import { registry } from './registry';
import type { CatalogDocument, EntryDocument } from './schema';

type Codes = ReadonlyMap<number, CatalogEntry>;

/** What of an entry is handed down through `extends`, part by part. */
type Part = Exclude<keyof CatalogEntry, 'code' | 'saidBy' | 'inherited'>;
type Parts = Pick<CatalogEntry, Part>;

function inLanguage(text: string | LocalizedText, language: string): LocalizedText {
  return typeof text === 'string' ? { [language]: text } : text;
}

/** An entry's parts where neither the catalog nor a parent says anything. */
function unsaid(code: number): Parts {
  return {
    label: { en: registry.phrase(code) ?? String(code) },
    meaning: {},
    use: 'use',
    replacement: null,
    methods: null,
    headers: {},
    origin: null,
    retry: null,
    differs: null,
    source: null,
  };
}

function said(entry: EntryDocument, language: string): Partial<Parts> {
  const { label, meaning, retry, differs, ...plain } = entry;
  return {
    ...plain,
    ...(label !== undefined && { label: inLanguage(label, language) }),
    ...(meaning !== undefined && { meaning: inLanguage(meaning, language) }),
    ...(retry !== undefined && { retry: inLanguage(retry, language) }),
    ...(differs !== undefined && { differs: inLanguage(differs, language) }),
  };
}

/** Who says the parts that a catalog takes over from its parent. */
function inheritance(own: Partial<Parts>, parent: CatalogEntry | undefined) {
  if (parent === undefined) return {};
  const parts = Object.keys(unsaid(parent.code)) as Part[];
  const taken = parts.filter((part) => !(part in own));
  return Object.fromEntries(taken.map((part) => [part, parent.inherited?.[part] ?? parent.saidBy]));
}

function resolveEntry(code: number, entry: EntryDocument, by: CatalogDocument, parents: Codes) {
  const own = said(entry, by.language ?? 'en');
  const parent = parents.get(code);
  return {
    ...unsaid(code),
    ...parent,
    ...own,
    code,
    saidBy: by.id,
    inherited: inheritance(own, parent),
  };
}

function resolveCodes(document: CatalogDocument, parents: Codes): Codes {
  const own = Object.entries(document.codes ?? {}).map(([key, entry]): [number, CatalogEntry] => {
    const code = Number(key);
    return [code, resolveEntry(code, entry, document, parents)];
  });
  return new Map([...parents, ...own].sort(([a], [b]) => a - b));
}

function resolveErrorBody(document: CatalogDocument): ErrorBody | null {
  if (document.errorBody === undefined) return null;
  return { mediaType: 'application/json', ...document.errorBody };
}

function resolvePatterns(document: CatalogDocument, parent: Catalog | null): Catalog['patterns'] {
  const patterns: Record<string, readonly string[]> = { ...parent?.patterns };
  for (const [language, added] of Object.entries(document.patterns ?? {})) {
    patterns[language] = [...new Set([...added, ...(own(patterns, language) ?? [])])];
  }
  return patterns;
}

function resolveSource(source: CatalogDocument['source']): Catalog['source'] {
  if (source === undefined) return null;
  if (typeof source !== 'string') return { url: null, ...source };
  return { title: source, url: /^https?:\/\//.test(source) ? source : null };
}

/**
 * Makes a catalog of a checked document: fills in what it leaves out and merges its parent in. An
 * entry's parts, rules and the error body override the parent's; patterns add up.
 *
 * @param parent the catalog that `extends` names, or `null` where the document extends nothing
 */
export function resolveCatalog(document: CatalogDocument, parent: Catalog | null): Catalog {
  const language = document.language ?? 'en';
  return {
    id: document.id,
    title: document.title,
    ...(document.description !== undefined && {
      description: inLanguage(document.description, language),
    }),
    language,
    extends: parent?.id ?? null,
    unlisted: document.unlisted ?? parent?.unlisted ?? 'information',
    codes: resolveCodes(document, parent?.codes ?? new Map<number, CatalogEntry>()),
    errorBody: resolveErrorBody(document) ?? parent?.errorBody ?? null,
    rules: { ...parent?.rules, ...document.rules },
    patterns: resolvePatterns(document, parent),
    source: resolveSource(document.source),
  };
}
