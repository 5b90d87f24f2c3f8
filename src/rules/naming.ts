import type { Catalog, CatalogEntry } from '../catalog/catalog';
import { registry } from '../catalog/registry';
import { say, type Message, type MessagePart } from './message';
import { levelFor } from './severity';

/** A code with its reason phrase, "404 Not Found"; the bare number where it has none. */
export function named(code: number): string {
  const entry = registry.get(code);
  return entry === null || entry.standing === 'unused' ? String(code) : `${code} ${entry.phrase}`;
}

/** Codes to choose from: "403 Forbidden, 401 Unauthorized or 400 Bad Request". */
export function namedChoice(codes: readonly number[]): MessagePart {
  const names = codes.map(named);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : say`${names.join(', ')} or ${last}`;
}

/** The advice to use one of these codes; `null` where there is none. */
export function advice(codes: readonly number[]): Message | null {
  return codes.length === 0 ? null : say`Use ${namedChoice(codes)}.`;
}

/** Where a registered code is defined: "RFC 9110 §15.5.5". */
export function definedIn(code: number): MessagePart {
  const definition = registry.get(code)?.definition;
  if (definition === undefined) return say`the IANA registry`;
  const { document, section } = definition;
  return section === null ? document : `${document} §${section}`;
}

/** How messages call a catalog by its id. */
export function catalogName(id: string): Message {
  return say`the ${id} catalog`;
}

/** What a house says of a code; `null` where it says nothing, as the registry's own catalog does. */
export function houseEntry(catalog: Catalog, code: number): CatalogEntry | null {
  return catalog.codes.get(code) ?? null;
}

/** The catalog that states a part of an entry: its own, or the parent that it was taken over from. */
export function speaker(entry: CatalogEntry, part: keyof CatalogEntry): Message {
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
export function authority(
  catalog: Catalog,
  rule: string,
  code: number,
  standard: MessagePart,
): MessagePart {
  const level = levelFor(catalog.rules[rule], code) ?? 'off';
  return level === 'off' ? standard : say`${catalogName(catalog.id)}; ${standard}`;
}
