import type { Catalog } from '../catalog/catalog';
import { registry } from '../catalog/registry';

/** More choices than this help nobody. */
const most = 3;

/**
 * Codes of the same class that may be meant by another one, nearest in meaning first. The general
 * code of the class, the last resort, is not repeated here.
 */
const kin: Readonly<Record<number, readonly number[]>> = {
  204: [205],
  205: [204],
  300: [303],
  301: [308, 302, 303],
  302: [303, 307],
  303: [302, 307],
  307: [302, 303],
  308: [301, 307, 303],
  401: [403],
  402: [403],
  403: [404, 401],
  404: [410],
  405: [404],
  406: [415],
  407: [401],
  409: [422],
  410: [404],
  412: [409],
  415: [422],
  422: [400, 409],
  423: [409],
  424: [409],
  425: [429],
  428: [412, 409],
  431: [413],
  451: [403],
  502: [503],
  504: [503],
  507: [503],
  511: [503],
};

/** Whether the catalog lets a fix write this code. */
export function isUsable(code: number, catalog: Catalog): boolean {
  const entry = registry.get(code);
  if (entry !== null && entry.standing !== 'current') return false;
  const listed = catalog.codes.get(code);
  return listed === undefined ? catalog.unlisted === 'off' && entry !== null : listed.use === 'use';
}

/** Those of the codes that the catalog lets a fix write, each once, at most three. */
export function usable(codes: readonly number[], catalog: Catalog): number[] {
  return [...new Set(codes)].filter((code) => isUsable(code, catalog)).slice(0, most);
}

/** What can be written instead of a code without changing its class, nearest in meaning first. */
export function alternatives(code: number, catalog: Catalog): number[] {
  const candidates = [...registry.replacements(code), ...(kin[code] ?? []), ...generalCode(code)];
  return usable(
    candidates.filter((candidate) => candidate !== code),
    catalog,
  );
}

/** The x00 as which clients treat a code that they do not know (RFC 9110 §15), where it says enough. */
function generalCode(code: number): number[] {
  const general = Math.floor(code / 100) * 100;
  return [200, 400, 500].includes(general) ? [general] : [];
}
