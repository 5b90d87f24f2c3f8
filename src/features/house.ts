import type { Catalog } from '../catalog/catalog';
import { localized } from '../catalog/localized';
import { registry } from '../catalog/registry';
import { houseEntry } from '../rules/naming';
import type { Policy } from './policy';

/** Whether a catalog is a house style: the registry itself is none. */
export function isHouse(catalog: Catalog): boolean {
  return catalog.id !== 'iana';
}

/** The house's own name of a code in the reader's language; `null` where it is the standard's. */
export function houseLabel(code: number, { catalog, locale }: Policy): string | null {
  const entry = houseEntry(catalog, code);
  const label = entry === null ? '' : localized(entry.label, locale);
  return label === '' || label === registry.phrase(code) ? null : label;
}

/** Whether the house, or the registry where the house is silent, advises against a code. */
export function isAdvisedAgainst(code: number, catalog: Catalog): boolean {
  const entry = houseEntry(catalog, code);
  if (entry !== null) return entry.use !== 'use';
  return (registry.get(code)?.standing ?? 'current') !== 'current';
}
