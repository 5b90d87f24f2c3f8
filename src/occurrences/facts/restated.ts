import { argumentsOf, calleeChain } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { shapeOf } from '../../sites/nodes';
import { sitesOf } from '../../sites/reduce';
import type { Node } from '../../syntax/runtime';
import { escaped } from '../../syntax/words';
import type { Matcher } from '../matching/match';

/** Members and calls that give a response its status, in whatever language. */
const setter = '\\w*(?:status|code|write_?head)\\w*';
const wholeSetter = new RegExp(`^${setter}$`, 'i');
const links = '(?:\\s*\\.\\s*\\w+(?:\\((?:[^()]|\\([^()]*\\))*\\))?)*?';

/** Whether a call or member of this name gives a response its status. */
export function isSetter(name: string): boolean {
  return wholeSetter.test(name);
}

/**
 * Whether a statement may give a response another status: it sets one, however deep inside, or hands
 * the response to code that may. Content beyond it need not go with the status before it.
 */
export function mayRestate(statement: string, receiver: string): boolean {
  const name = `(?<![\\w$.])${escaped(receiver)}`;
  const sets = `${name}${links}\\s*\\.\\s*${setter}\\s*(?:\\(\\s*[^\\s)]|=[^=])`;
  const hands = `[(,]\\s*${name}\\s*[,)]`;
  return new RegExp(`${sets}|${hands}`, 'i').test(statement);
}

/**
 * Whether a call gives the response a status by its name or by an argument beside the content:
 * `code(200)`, `c.json(x, 200)`.
 */
export function restates(
  call: Node,
  content: Node | null,
  matcher: Matcher,
  dialect: Dialect,
): boolean {
  const given = argumentsOf(call, dialect);
  const name = calleeChain(call, dialect).at(-1)?.name ?? '';
  if (given.length > 0 && isSetter(name)) return true;
  return given.some(
    (node) =>
      (node.id !== content?.id || shapeOf(node, dialect)?.is === 'number') &&
      matcher.find('status', sitesOf(node, dialect), node) !== null,
  );
}
