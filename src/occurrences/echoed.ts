import type { Dialect, Shape } from '../sites/dialect';
import { outwards, shapeOf } from '../sites/nodes';
import { sitesOf } from '../sites/reduce';
import type { Site } from '../sites/site';
import type { Node } from '../syntax/runtime';
import type { Match, Matcher } from './match';
import { patternOf, tellingMatch } from './telling/match';
import type { Written } from './written';

/** Members of content that repeat the status which it is sent with. */
const repeats = /^\.(?:(?:error|err|http|status|response)_?)?(?:code|status)$/i;

/** A statement that repeats its status is no longer than this. */
const longestStatement = 2000;

/** What a statement is not looked through beyond. */
const borders: ReadonlySet<Shape['is']> = new Set<Shape['is']>(['block', 'function', 'statement']);

/**
 * The match of a code in content that is sent with the same one:
 * `c.JSON(404, gin.H{"code": 404, "error": "no such order"})`.
 */
export function echoedMatch(
  written: Written,
  sites: readonly Site[],
  dialect: Dialect,
  matcher: Matcher,
): Match | null {
  const { code, notation, node } = written;
  const site = sites.find(({ kind, path }) => kind === 'property' && repeats.test(path));
  if (!site || typeof code !== 'number' || notation !== 'number') return null;
  const statement = statementAround(node, dialect);
  const isSent = [...statement.text.matchAll(new RegExp(`(?<![\\w.])${code}(?![\\w.])`, 'g'))]
    .map(({ index }) => statement.descendantForIndex(statement.startIndex + index))
    .some((other) => other && other.id !== node.id && isStatus(other, written, dialect, matcher));
  return isSent ? { pattern: patternOf(site, 'text'), site, receiver: null } : null;
}

function isStatus(node: Node, written: Written, dialect: Dialect, matcher: Matcher): boolean {
  if (shapeOf(node, dialect)?.is !== 'number') return false;
  const sites = sitesOf(node, dialect);
  return (
    matcher.find('status', sites, node) !== null ||
    tellingMatch(sites, { code: written.code, notation: 'number' }, dialect, matcher) !== null
  );
}

/** The most that is around a value in its own statement. */
function statementAround(node: Node, dialect: Dialect): Node {
  let whole = node;
  for (const at of outwards(node)) {
    const is = shapeOf(at, dialect)?.is;
    if (at.endIndex - at.startIndex > longestStatement || (is && borders.has(is))) break;
    whole = at;
  }
  return whole;
}
