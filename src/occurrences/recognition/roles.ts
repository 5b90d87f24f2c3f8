import { chainOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { ancestor, outwards, shapeOf } from '../../sites/nodes';
import { sitesOf } from '../../sites/reduce';
import { isMatched } from '../../sites/results';
import type { Role } from '../../sites/role';
import type { Node } from '../../syntax/runtime';
import type { Match, Matcher } from '../matching/match';

/** Whether a code that anything may be sent with stands in a call that asserts: `assert_refused(status_code=403)`. */
export function isAssertion({ pattern, site }: Match, dialect: Dialect): boolean {
  const isMade = pattern.role === 'emit' || pattern.role === 'mock';
  if (!isMade || site.kind !== 'keyword') return false;
  const call = ancestor(site.anchor, dialect, ['call']);
  return call !== null && /^assert/i.test(chainOf(call, dialect).at(-1)?.name ?? '');
}

/** What is done with a code: one in a pattern, `Error::Api { status: 404 }`, is looked for. */
export function roleIn({ pattern, site }: Match, dialect: Dialect, matcher: Matcher): Role {
  if (pattern.role !== 'emit') return pattern.role;
  const isTaken = dialect.takers?.has(site.anchor.type) === true;
  if (isTaken || isMatched(site.anchor, dialect)) return 'consume';
  return isAnswer(site.anchor, dialect, matcher) ? 'mock' : 'emit';
}

/** So far up something is looked for that lets a double answer. */
const mostLevels = 40;

/** Whether a test lets a double answer so, in the same statement: `get.mockReturnValue(new Response('', { status: 429 }))`. */
function isAnswer(response: Node, dialect: Dialect, matcher: Matcher): boolean {
  let level = 0;
  for (const at of outwards(response)) {
    const is = shapeOf(at, dialect)?.is;
    level += 1;
    if (is === 'block' || is === 'statement' || level > mostLevels) return false;
    if (matcher.find('answer', sitesOf(at, dialect), at)) return true;
  }
  return false;
}
