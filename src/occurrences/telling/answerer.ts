import { answerTelling } from '../../frameworks/telling/calls';
import type { Telling } from '../../frameworks/telling/telling';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf, calleeChain, firstArgument } from '../../sites/chain';
import { declaredMembers } from '../../sites/declared';
import type { Dialect } from '../../sites/dialect';
import { ancestor, childOf, rowOf, literalText, shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import type { Matcher } from '../match';
import { lastName } from './names';

/** What a handler is given besides. */
const requests = /^(?:r|req|request|ctx|context)$/;

/** What holds the request and the response together by its name. */
const contexts = /^(?:http)?_?(?:context|exchange)$/i;

/** What the name of a call tells that is given what a handler answers by, before the code or behind it. */
export function tellingOfAnswerer(site: Site, dialect: Dialect, matcher: Matcher): Telling | null {
  const { kind, anchor, chain, slot, path } = site;
  if (kind === 'return') return ofHandler(site, dialect, matcher);
  if (kind !== 'argument' || path !== '' || !/^\d+$/.test(slot)) return null;
  if (shapeOf(anchor, dialect)?.is !== 'call') return null;
  const given = argumentsOf(anchor, dialect);
  const place = given.findIndex(
    (node) =>
      shapeOf(node, dialect)?.is === 'identifier' &&
      (contexts.test(node.text) || matcher.isAnswerer(node.text)),
  );
  if (place < 0) return null;
  const between = given.slice(place + 1, Math.max(0, Number(slot)));
  const isNext = place < Number(slot) && between.every(({ text }) => requests.test(text));
  return answerTelling(lastName(chain), isNext);
}

/** Whether a name is that of an error. */
function isError(name: string): boolean {
  return /\b(?:err|error|exception)$/.test(wordsOf(name));
}

/**
 * What a number tells that a handler returns, for others to answer with, `return 404, err`; or a function
 * that makes a status and more of an error, `func translate(err error) (int, string)`.
 */
function ofHandler({ anchor, path }: Site, dialect: Dialect, matcher: Matcher): Telling | null {
  const fn = ancestor(anchor, dialect, ['function']);
  const shape = fn && shapeOf(fn, dialect);
  if (!fn || shape?.is !== 'function') return null;
  if (shape.results === undefined) return path === '' ? ofRoute(fn, dialect) : null;
  const results = childOf(fn, shape.results);
  const place = /^#(\d+)$/.exec(path)?.[1];
  const result = results && (place === undefined ? results : rowOf(results)[Number(place)]);
  if (result?.text !== 'int') return null;
  const given = declaredMembers(fn, dialect);
  if (given.some((name) => matcher.isAnswerer(name)))
    return { alone: false, role: 'emit', classes: '2345' };
  const name = fn.childForFieldName('name')?.text ?? '';
  const isOfError = given.some(isError) || isError(name);
  return isOfError && place === '0' ? { alone: false, role: 'emit', classes: '45' } : null;
}

/** What declares a route. */
const routing = /^(?:get|post|put|patch|delete)$/;

/** What a number tells that the block of a route results in: `delete '/carts/:id' do 204 end`. */
function ofRoute({ parent: call }: Node, dialect: Dialect): Telling | null {
  if (!call || shapeOf(call, dialect)?.is !== 'call') return null;
  const callee = calleeChain(call, dialect);
  if (callee.length !== 1 || !routing.test(lastName(callee))) return null;
  const path = firstArgument(call, dialect);
  const isPath = path !== null && literalText(path).startsWith('/');
  return isPath ? { alone: false, role: 'emit', classes: '2345' } : null;
}
