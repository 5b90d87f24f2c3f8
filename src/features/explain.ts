import type { Catalog, CatalogEntry, Level, Use } from '../catalog/catalog';
import { localized } from '../catalog/localized';
import {
  registry,
  type Confusion,
  type Origin,
  type RegistryEntry,
  type Requirement,
  type StatusClass,
  type UnregisteredCode,
} from '../catalog/registry';
import type { StatusRange } from '../occurrences/occurrence';
import { houseEntry } from '../rules/naming';
import { classes, type ClassEntry } from './classes';
import { isHouse } from './house';

/** All that is known of a code, by who says it. Plain data: the command line prints it as JSON. */
export interface Explanation {
  readonly code: number | StatusRange;
  readonly phrase: string | null;
  readonly class: StatusClass | null;
  readonly standing: RegistryEntry['standing'] | 'unregistered' | 'range' | 'invalid';
  /** What the active catalog says; `null` without one. */
  readonly catalog: CatalogStatement | null;
  /** What the standard says; `null` for what no one has registered. */
  readonly standard: RegistryEntry | ClassEntry | null;
  /** Uses of the code outside the registry. */
  readonly unregistered: readonly UnregisteredCode[];
  readonly confusedWith: readonly Confusion[];
  readonly links: readonly Link[];
}

/** What a catalog says about a code, in the reader's language where it has it. */
export interface CatalogStatement {
  readonly id: string;
  readonly title: string;
  /** Whether there is an `entry`. */
  readonly listed: boolean;
  /** The catalog's word for codes that it does not list. */
  readonly unlisted: Level;
  /** `null` where the code is not listed. */
  readonly entry: StatementEntry | null;
}

/** An entry of a catalog with its texts in one language. */
export interface StatementEntry {
  readonly label: string;
  /** Empty where the catalog only lists the code. */
  readonly meaning: string;
  readonly use: Use;
  readonly replacement: number | null;
  readonly methods: readonly string[] | null;
  readonly headers: Readonly<Record<string, Requirement>>;
  readonly origin: Origin | null;
  readonly retry: string | null;
  readonly differs: string | null;
  /** The id of the catalog that says what it means: the active one or a parent. */
  readonly saidBy: string;
}

/** A document to read on. */
export interface Link {
  readonly title: string;
  readonly url: string | null;
}

/** Explains a code or a range (`4XX`) under a catalog. Answers for any number, valid or not. */
export function explainCode(
  code: number | StatusRange,
  catalog: Catalog,
  locale: string,
): Explanation {
  const house = isHouse(catalog) ? catalog : null;
  if (typeof code !== 'number') return explainRange(code);
  const standard = registry.get(code);
  return {
    code,
    phrase: registry.phrase(code),
    class: registry.statusClass(code),
    standing: standard?.standing ?? (registry.statusClass(code) ? 'unregistered' : 'invalid'),
    catalog: house && statement(code, house, locale),
    standard,
    unregistered: registry.unregistered(code),
    confusedWith: standard?.confusedWith ?? [],
    links: [...standardLinks(standard), ...houseLinks(code, house)],
  };
}

function explainRange(range: StatusRange): Explanation {
  const standard = classes[range];
  return {
    code: range,
    phrase: null,
    class: standard.class,
    standing: 'range',
    catalog: null,
    standard,
    unregistered: [],
    confusedWith: [],
    links: standardLinks(standard),
  };
}

function statement(code: number, catalog: Catalog, locale: string): CatalogStatement {
  const { id, title, unlisted } = catalog;
  const entry = houseEntry(catalog, code);
  return { id, title, listed: entry !== null, unlisted, entry: entry && entryIn(entry, locale) };
}

function entryIn(entry: CatalogEntry, locale: string): StatementEntry {
  return {
    label: localized(entry.label, locale),
    meaning: localized(entry.meaning, locale),
    use: entry.use,
    replacement: entry.replacement,
    methods: entry.methods,
    headers: entry.headers,
    origin: entry.origin,
    retry: entry.retry && localized(entry.retry, locale),
    differs: entry.differs && localized(entry.differs, locale),
    saidBy: entry.inherited?.meaning ?? entry.saidBy,
  };
}

function standardLinks(standard: RegistryEntry | ClassEntry | null): Link[] {
  if (standard === null) return [];
  const { document, section, url } = standard.definition;
  const title = section === null ? document : `${document} §${section}`;
  return [{ title, url }, ...(standard.mdn === null ? [] : [{ title: 'MDN', url: standard.mdn }])];
}

function houseLinks(code: number, catalog: Catalog | null): Link[] {
  if (catalog === null) return [];
  const own = catalog.codes.get(code)?.source ?? null;
  if (own !== null) return [{ title: catalog.title, url: own }];
  return catalog.source === null ? [] : [catalog.source];
}
