import type { Catalog, CatalogEntry } from '../../../src/catalog/catalog';
import type { Body, Context, Occurrence, ResponseEdits } from '../../../src/occurrences/occurrence';
import { singleQuoted, type LiteralSpelling } from '../../../src/sites/literals';

/** A place in no text at all: rules only hand ranges on. */
const somewhere = { start: 10, end: 13 };

/** `res.status(CODE)` in Express, unless said otherwise. */
export function occurrence(code: number, changes: Partial<Occurrence> = {}): Occurrence {
  return {
    range: somewhere,
    text: String(code),
    code,
    notation: 'number',
    role: 'emit',
    framework: 'express',
    constant: null,
    misuse: null,
    context: context(),
    spell: String,
    ...changes,
  };
}

/** An occurrence in code around it that is described by `around`. */
export function within(
  code: number,
  around: Partial<Context>,
  changes: Partial<Occurrence> = {},
): Occurrence {
  return occurrence(code, { context: context(around), ...changes });
}

/** How JavaScript writes an object. */
export const javascript: LiteralSpelling = {
  braces: ['{ ', ' }'],
  pair: ': ',
  bareNames: true,
  quote: singleQuoted,
};

/** A response in a GET handler whose body cannot be seen and whose headers are all known. */
export function context(changes: Partial<Context> = {}): Context {
  return {
    via: 'response',
    method: 'GET',
    inCatch: false,
    conditional: false,
    protocol: null,
    callsUpstream: false,
    receiver: 'res',
    body: null,
    forbiddenContent: 'dropped',
    headers: { names: [], open: false },
    edits: edits(),
    literals: javascript,
    ...changes,
  };
}

/** Templates that show in the result what was filled in. */
export function edits(changes: Partial<ResponseEdits> = {}): ResponseEdits {
  return {
    addHeader: [{ range: somewhere, text: ".set('$NAME', '$VALUE')" }],
    dropBody: [{ range: somewhere, text: '.end()' }],
    setStatus: [{ range: somewhere, text: 'status($STATUS).' }],
    sendJson: [{ range: somewhere, text: '.status($STATUS).json($JSON)' }],
    ...changes,
  };
}

export const noBody: Body = { kind: 'none', range: somewhere, text: 'res.end()', members: [] };

/** A body of plain text, given as its source. */
export function text(source: string): Body {
  return { kind: 'text', range: somewhere, text: source, members: [] };
}

/** A literal JSON body, given as the source texts of its members. */
export function json(members: Readonly<Record<string, string>>): Body {
  return {
    kind: 'json',
    range: somewhere,
    text: `{ ${Object.entries(members)
      .map(([name, value]) => `${name}: ${value}`)
      .join(', ')} }`,
    members: Object.entries(members).map(([name, value]) => ({ name, value, ...literal(value) })),
  };
}

function literal(source: string): { literal?: string | number | boolean | null } {
  if (/^'.*'$/.test(source)) return { literal: source.slice(1, -1) };
  if (!/^(?:true|false|null|\d+)$/.test(source)) return {};
  return { literal: JSON.parse(source) as number | boolean | null };
}

/** The registry itself. */
export const iana = catalog({ id: 'iana' });

/** A catalog that lists these codes, and whatever else is said of it. */
export function catalog(
  changes: Partial<Omit<Catalog, 'codes'>>,
  codes: readonly (number | (Partial<CatalogEntry> & { code: number }))[] = [],
): Catalog {
  const id = changes.id ?? 'house';
  const entries = codes.map((each) => entry(id, typeof each === 'number' ? { code: each } : each));
  return {
    title: id,
    language: 'en',
    extends: null,
    unlisted: 'off',
    errorBody: null,
    rules: {},
    patterns: {},
    source: null,
    ...changes,
    id,
    codes: new Map(entries.map((each) => [each.code, each])),
  };
}

function entry(saidBy: string, changes: Partial<CatalogEntry> & { code: number }): CatalogEntry {
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
    saidBy,
    ...changes,
  };
}
