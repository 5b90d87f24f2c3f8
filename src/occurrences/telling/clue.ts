import type { Telling } from '../../frameworks/telling/telling';
import type { Dialect } from '../../sites/dialect';
import type { Site } from '../../sites/site';
import type { Range } from '../../syntax/range';

/**
 * What may tell of a site, without any framework, that a status is meant there; null where it does not.
 * No other statement or row counts than those of the unit that the site is judged with.
 */
export type Clue = (site: Site, dialect: Dialect, unit: Range) => Telling | null;

/** What the first of several clues tells that tells anything. */
export function firstOf(
  clues: readonly Clue[],
  site: Site,
  dialect: Dialect,
  unit: Range,
): Telling | null {
  for (const clue of clues) {
    const telling = clue(site, dialect, unit);
    if (telling) return telling;
  }
  return null;
}
