import type { Catalog } from '../catalog/catalog';
import { registry } from '../catalog/registry';
import { houseEntry } from '../rules/naming';
import type { OnlyConstant } from '../occurrences/spelling/respelling';
import type { LiteralSpelling } from '../sites/literals';
import type { Role } from '../sites/role';
import type { Edit, Range } from '../syntax/range';
import { bodyCompletion } from './bodyCompletion';
import { explainCode } from './explain';
import { explanationMarkdown } from './explanationMarkdown';
import { houseLabel, isAdvisedAgainst } from './house';
import { codeWithPhrase } from './codeWithPhrase';
import type { Policy } from './policy';

/** A status code or an error body to insert. */
export interface Completion {
  /** What is chosen by: `404 Not Found`, or a constant's name. */
  readonly label: string;
  /** Shown apart from the label: what the catalog calls the code, or a constant's code and phrase. */
  readonly detail: string;
  readonly markdown: string;
  readonly edit: Edit;
  /** What brings in a name of it. */
  readonly imports: readonly Edit[];
  /**
   * What typing is matched against: number, phrase and constant name, in the order in which the one
   * that is being typed comes first, as editors prefer what begins so.
   */
  readonly filterText: string;
  readonly sortText: string;
  /** Struck through: the catalog or the registry advises against it. */
  readonly deprecated: boolean;
  readonly kind: 'code' | 'constant' | 'body';
}

/** A place where something of ours may be inserted. */
export type CompletionSite = CodeSite | BodySite;

/** A place where a status code belongs. */
export interface CodeSite {
  readonly kind: 'code';
  /**
   * What is replaced: everything typed of the code so far, on both sides of the cursor, on one line.
   * Words with spaces between them belong to it (`not fou`), so that codes are found by phrase.
   */
  readonly range: Range;
  /** What is typed of it before the cursor. */
  readonly typed: string;
  readonly role: Role;
  /**
   * What is inserted for a code, the way the file already does it: `404`, `NOT_FOUND` behind
   * `HttpStatus.`, `HttpStatus.NOT_FOUND`. `null` where the code cannot be written here.
   */
  spell(code: number): string | null;
  /** All names that can be written here with their codes, where these are the only way. */
  readonly names?: Readonly<Record<string, number>>;
  /** All constants that can be written here, where no number can stand. */
  readonly only?: readonly OnlyConstant[];
}

/** A place where the content of an error response belongs. */
export interface BodySite {
  readonly kind: 'body';
  readonly range: Range;
  /** The status that the content is sent with, where it can be seen. */
  readonly code: number | null;
  readonly literals: LiteralSpelling | null;
}

/** What may be inserted at a site, in the order it is shown. */
export function completions(site: CompletionSite, policy: Policy): Completion[] {
  if (site.kind === 'body') return bodyCompletion(site, policy);
  return waysAt(site, policy.catalog)
    .map(({ code, text, imports }) => codeCompletion(code, text, imports, site, policy))
    .sort((a, b) => compare(a.sortText, b.sortText));
}

/** How codes can be written at a site. */
function waysAt(site: CodeSite, catalog: Catalog): OnlyConstant[] {
  const { names, only, role } = site;
  if (names) return Object.entries(names).map(([text, code]) => ({ code, text, imports: [] }));
  const codes = offeredCodes(role, catalog);
  if (only) return only.filter(({ code }) => codes.includes(code));
  return codes.flatMap((code) => {
    const text = site.spell(code);
    return text === null ? [] : { code, text, imports: [] };
  });
}

/** By UTF-16 units, as editors sort; equal ones stay in their order. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The registry's codes without those that nobody should begin to use, and the catalog's own. */
function offeredCodes(role: Role, catalog: Catalog): number[] {
  const registered = registry.entries.filter(({ code, standing }) => {
    const isInterim = code < 200;
    return standing !== 'temporary' && code !== 306 && !(isInterim && role === 'emit');
  });
  return [...new Set([...registered.map(({ code }) => code), ...catalog.codes.keys()])];
}

function codeCompletion(
  code: number,
  text: string,
  imports: readonly Edit[],
  site: CodeSite,
  policy: Policy,
): Completion {
  const full = codeWithPhrase(code);
  const isConstant = !text.includes(String(code));
  const deprecated = isAdvisedAgainst(code, policy.catalog);
  return {
    label: isConstant ? text : full,
    detail: isConstant ? full : (houseLabel(code, policy) ?? ''),
    markdown: documentation(code, policy),
    edit: { range: site.range, text },
    imports,
    filterText: filterText(code, isConstant ? text : '', site.typed),
    sortText: `${rank(code, deprecated, policy.catalog)}${code}`,
    deprecated,
    kind: isConstant ? 'constant' : 'code',
  };
}

/** A name alone, as behind its container, is typed itself; one with its container by its phrase. */
function filterText(code: number, constant: string, typed: string): string {
  const phrase = registry.phrase(code) ?? '';
  const isName = /^:?\w+$/.test(constant);
  const words = isName ? [constant, phrase, code] : [phrase, code, constant];
  if (/^\W*[a-z]/i.test(typed)) return words.join(' ').trim();
  // The colon of a symbol is typed first, so it stands before the number too.
  const mark = constant.startsWith(':') ? ':' : '';
  return `${mark}${code} ${phrase} ${constant}`.trimEnd();
}

function documentation(code: number, { catalog, locale }: Policy): string {
  return explanationMarkdown(explainCode(code, catalog, locale), locale, 'glance');
}

/** `0` sorts before what other providers offer; the house's own codes come first. */
function rank(code: number, deprecated: boolean, catalog: Catalog): string {
  if (deprecated) return '03';
  return houseEntry(catalog, code) === null ? '02' : '01';
}
