import { registry } from '../../catalog/registry';
import type { Dialect } from '../../sites/dialect';
import { outermost, rowOf, shapeOf } from '../../sites/nodes';
import type { Match, Matcher } from '../matching/match';
import { isAsked } from '../telling/asked';
import { patternOf } from '../telling/match';
import type { Written } from '../written';

/** A row of a table of requests is no longer than this. */
const longestRow = 10;

/** The match of the only number of a row behind the method of a request and its path: `{"lost", "GET", "/carts/9", nil, 404}`. */
export function requestedMatch(
  { code, node, notation }: Written,
  dialect: Dialect,
  matcher: Matcher,
): Match | null {
  if (typeof code !== 'number' || notation !== 'number' || code < 200) return null;
  if (!matcher.speaksHttp || !registry.isRegistered(code)) return null;
  const value = outermost(node);
  const { parent: anchor } = value;
  const is = anchor && shapeOf(anchor, dialect)?.is;
  if (!anchor || (is !== 'object' && is !== 'array' && is !== 'tuple')) return null;
  if (anchor.namedChildCount > longestRow) return null;
  const items = rowOf(anchor);
  const numbers = items.filter(({ text }) => /^\d/.test(text));
  const before = items.slice(
    0,
    items.findIndex(({ id }) => id === value.id),
  );
  if (numbers.length !== 1 || !isAsked(before)) return null;
  const site = { kind: 'element', chain: [], slot: '', path: '', anchor, value } as const;
  return { pattern: patternOf(site, 'assert'), site, receiver: null };
}
