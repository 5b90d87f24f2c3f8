import type { Catalog, CatalogEntry } from '../catalog/catalog';
import { registry } from '../catalog/registry';
import { levelFor } from './severity';

/** A code with its reason phrase, "404 Not Found"; the bare number where it has none. */
export function named(code: number): string {
  const entry = registry.get(code);
  return entry === null || entry.standing === 'unused' ? String(code) : `${code} ${entry.phrase}`;
}

/** Codes to choose from: "403 Forbidden, 401 Unauthorized or 400 Bad Request". */
export function namedChoice(codes: readonly number[]): string {
  const names = codes.map(named);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} or ${last}`;
}

/** Where a registered code is defined: "RFC 9110 §15.5.5". */
export function definedIn(code: number): string {
  const definition = registry.get(code)?.definition;
  if (definition === undefined) return 'the IANA registry';
  const { document, section } = definition;
  return section === null ? document : `${document} §${section}`;
}

/** How messages call a catalog by its id. */
export function catalogName(id: string): string {
  return `the ${id} catalog`;
}

/** What a house says of a code; `null` where it says nothing, as the registry's own catalog does. */
export function houseEntry(catalog: Catalog, code: number): CatalogEntry | null {
  return catalog.codes.get(code) ?? null;
}

/** The catalog that states a part of an entry: its own, or the parent that it was taken over from. */
export function speaker(entry: CatalogEntry, part: keyof CatalogEntry): string {
  return catalogName(entry.inherited?.[part] ?? entry.saidBy);
}

/** Whether a house lists the code among those that it uses. */
export function isHouseCode(catalog: Catalog, code: number): boolean {
  return houseEntry(catalog, code)?.use === 'use';
}

/**
 * Who stands behind a rule, in brackets at the end of a message: the catalog where it turns the
 * rule on, and the standard.
 */
export function authority(catalog: Catalog, rule: string, code: number, standard: string): string {
  const level = levelFor(catalog.rules[rule], code) ?? 'off';
  return level !== 'off' ? `${catalogName(catalog.id)}; ${standard}` : standard;
}

/** The text with a capital at its beginning. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
