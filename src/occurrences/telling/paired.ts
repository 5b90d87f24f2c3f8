import { isOfThing, keyTelling, tableTelling } from '../../frameworks/telling/tables';
import type { Telling } from '../../frameworks/telling/telling';
import { argumentsOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import { filledBy, nameAround } from './collection';
import { lastName } from './names';

/** Calls that put a value behind a key in a map, and those that make one of such pairs. */
const putting = /^(?:put|set)$/;
const making = /^(?:of|entry)$/;

/** What is a map by its name, or will be one. */
const map = /^(?:new )?(?:[A-Z]\w*)?Map$|^builder$/;

/**
 * What the name of a map tells of a key that a value is put behind, or of such a value:
 * `STATUS_TEXTS.put(404, "none")`, `ERROR_STATUS = Map.of("LOST", 404)`.
 */
export function ofPaired(site: Site, dialect: Dialect): Telling | null {
  const { anchor, slot } = site;
  const isKey = Number(slot) % 2 === 0;
  const name = shapeOf(anchor, dialect)?.is === 'call' ? mapOf(site, dialect) : null;
  if (name === null || isOfThing(name)) return null;
  const told = isKey ? keyTelling(name) : tableTelling(name);
  const other = told && argumentsOf(anchor, dialect)[Number(slot) + (isKey ? 1 : -1)];
  const isPair = other && shapeOf(other, dialect)?.is !== 'number';
  return isPair ? { ...told, alone: false } : null;
}

/** The name of the map that a call puts a pair into, or helps to make. */
function mapOf(site: Site, dialect: Dialect): string | null {
  const { anchor, chain } = site;
  const call = lastName(chain);
  const holders = chain.slice(0, -1).map(({ name }) => name);
  const makes = holders.some((name) => map.test(name));
  if (making.test(call))
    return makes || (call === 'entry' && holders.length === 0) ? nameAround(anchor, dialect) : null;
  if (!putting.test(call)) return null;
  if (makes) return nameAround(anchor, dialect);
  return filledBy(site, dialect) ?? holders.at(-1) ?? null;
}
