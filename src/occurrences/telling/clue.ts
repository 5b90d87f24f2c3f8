import type { Telling } from '../../frameworks/telling/telling';
import type { Dialect } from '../../sites/dialect';
import type { Site } from '../../sites/site';

/** What may tell of a site, without any framework, that a status is meant there; null where it does not. */
export type Clue = (site: Site, dialect: Dialect) => Telling | null;

/** What the first of several clues tells that tells anything. */
export function firstOf(clues: readonly Clue[], site: Site, dialect: Dialect): Telling | null {
  for (const clue of clues) {
    const telling = clue(site, dialect);
    if (telling) return telling;
  }
  return null;
}
