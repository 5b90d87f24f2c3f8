import type { Node } from '../../syntax/node';
import { calleeChain, chainOf, plainArgument } from '../chain';
import { columnOf, taggedColumnOf } from '../columns';
import type { Dialect } from '../dialect';
import type { Shape } from '../shape';
import { childOf, isChild, keyText, shapeOf } from '../nodes';
import type { Chain } from '../site';
import { positionIn, type Climb } from './climb';
import { climbDrawn, climbElement } from './draws';
import { endIn } from './statements';

/** The keyword itself is a site too: in some languages `status_code=404` tells enough. */
export function climbKeyword(
  way: Climb,
  pair: Node,
  shape: Extract<Shape, { is: 'keyword' }>,
): true {
  const name = childOf(pair, shape.name);
  if (!name) return way.climb(pair);
  way.keyword = keyText(name);
  way.add('keyword', pair, [], way.keyword);
  return way.climb(pair);
}

/** The same where a call is not built on a member: `HttpStatus.OK.value()`. */
export function climbReceiver(
  way: Climb,
  call: Node,
  { callee, receiver }: Extract<Shape, { is: 'call' }>,
): boolean {
  if (receiver === undefined || !isChild(call, receiver, way.value))
    return endInInitializer(way, call);
  const name = childOf(call, callee)?.text ?? '';
  if (way.dialect.transparent?.has(name) || climbElement(way, call, name)) return way.climb(call);
  addSubject(way, call);
  return false;
}

/** `new Result { Status = 404 }`: the type makes the property a site of its own; what holds others goes on. */
function endInInitializer(way: Climb, call: Node): boolean {
  if (shapeOf(way.value, way.dialect)?.is !== 'object' || !way.path) return false;
  const chain = calleeChain(call, way.dialect);
  if (way.path === '[]' || isDictionary(chain)) return way.climb(call);
  way.add('property', call, chain);
  return false;
}

/** Whether what is made holds values by their keys: `new Dictionary<Type, int> { { typeof(Gone), 410 } }`. */
function isDictionary(chain: Chain): boolean {
  return chain.at(-1)?.name.endsWith('Dictionary') === true;
}

/** Through a member that is the code itself, called or not. */
export function climbMember(
  way: Climb,
  member: Node,
  shape: Extract<Shape, { is: 'member' }>,
): boolean {
  if (!isChild(member, shape.object, way.value)) return false;
  const name = childOf(member, shape.property)?.text ?? '';
  if (!way.dialect.transparent?.has(name) && !climbElement(way, member, name)) return false;
  const call = member.parent;
  const outer = call && shapeOf(call, way.dialect);
  const isCalled = call && outer?.is === 'call' && isChild(call, outer.callee, member);
  return way.climb(isCalled ? call : member);
}

export function endInCall(way: Climb, list: Node): boolean {
  const call = list.parent;
  const shape = call && shapeOf(call, way.dialect);
  if (!call || !shape) return false;
  if (shape.is === 'function') {
    way.climb(list);
    way.path = withoutKey(way.path, shape.keyword) ?? way.path;
    return endIn(way, call, shape);
  }
  if (shape.is === 'wrapper') return climbChoice(way, call, shape.choices);
  if (shape.is !== 'call') return false;
  const chain = calleeChain(call, way.dialect);
  const name = chain.at(-1)?.name ?? '';
  const passing = passingOf(way, chain);
  const position = positionIn(list, way.value);
  if (passing !== undefined) {
    addReceived(way, call, chain, position);
    return climbPassed(way, call, passing === '#' ? `#${position}` : passing);
  }
  addGiven(way, call, chain, way.keyword ?? position);
  const isFallback = position === '0' && way.dialect.fallbacks?.has(name);
  if (isFallback) return climbFallback(way, call, chain);
  return climbDrawn(way, call, list, name) || endInColumn(way, call, chain);
}

/** Where the rows of a table are given to a call, its columns may say what is in them. */
function endInColumn(way: Climb, call: Node, chain: Chain): false {
  const column = columnOf(call, way.path, way.dialect);
  if (column !== null) addColumn(way, call, chain, column);
  return false;
}

/** Goes on from what a call hands on; the keyword was one of that call. */
function climbPassed(way: Climb, call: Node, place: string): true {
  way.keyword = null;
  return way.climbInto(call, place);
}

/** How a call hands on what it is given, by its whole name; what is given by a keyword, with that. */
function passingOf({ dialect, keyword }: Climb, chain: Chain): '' | '[]' | '#' | undefined {
  const name = chain.map((link) => link.name).join('.');
  return dialect.passing?.get(keyword === null ? name : `${name}(${keyword})`);
}

/** What a call defines has a name as any constant does. */
function addDefined(way: Climb, call: Node, chain: Chain): void {
  if (!way.dialect.definers?.has(chain.at(-1)?.name ?? '')) return;
  const name = plainArgument(call, way.dialect);
  if (name) way.add('binding', call, [{ name: keyText(name), called: false }]);
}

function addGiven(way: Climb, call: Node, chain: Chain, slot: string): void {
  if (slot === '1') addDefined(way, call, chain);
  way.add('argument', call, chain, slot);
  addReceived(way, call, chain, slot);
}

/** A call in a lambda is made on what that is handed to, too. */
function addReceived(way: Climb, call: Node, chain: Chain, slot: string): void {
  const receiver = chain.length === 1 ? lambdaReceiver(call, way.dialect) : [];
  if (receiver.length > 0) way.add('argument', call, [...receiver, ...chain], slot);
}

/** From what stands in for another value to what both are given to. */
function climbFallback(way: Climb, call: Node, chain: Chain): true {
  way.add('default', call, chain.slice(0, -1));
  return way.climb(call);
}

/**
 * What a call in a lambda is made on where that is handed to another call, which is its receiver then:
 * `jsonPath("$.status")` of `jsonPath("$.status") { value(404) }`.
 */
function lambdaReceiver(call: Node, dialect: Dialect): Chain {
  const lambda = dialect.lambdaReceivers ? call.parent : null;
  const around = lambda?.parent?.parent;
  if (!lambda || !around || shapeOf(lambda, dialect)?.is !== 'function') return [];
  if (shapeOf(around, dialect)?.is !== 'call') return [];
  const callee = calleeChain(around, dialect);
  return callee.at(-1)?.called ? callee : chainOf(around, dialect);
}

/** From a keyword of a call that chooses to what the call is worth. */
function climbChoice(way: Climb, call: Node, choices: readonly string[] = []): boolean {
  const [path] = choices.flatMap((name) => withoutKey(way.path, name) ?? []);
  if (path === undefined) return false;
  way.path = path;
  return way.climb(call);
}

/** A path without the key that it begins with; `null` where it begins with another. */
function withoutKey(path: string, key = ''): string | null {
  const isBehind = key !== '' && new RegExp(`^\\.${key}(?!\\w)`).test(path);
  return isBehind ? path.slice(key.length + 1) : null;
}

function addColumn(way: Climb, call: Node, chain: Chain, column: string): void {
  way.path = '';
  way.add('argument', call, chain, column);
}

/** From a value in a template to the table that this is. */
export function endInTemplate(way: Climb, cell: Node): false {
  const column = taggedColumnOf(cell, way.dialect);
  if (column) addColumn(way, column.call, calleeChain(column.call, way.dialect), column.name);
  return false;
}

/** The call may be farther along: `expect([200, 204]).to.include(_)`. */
export function endAsSubject(
  way: Climb,
  member: Node,
  shape: Extract<Shape, { is: 'member' }>,
): false {
  const callee = lastMember(member, way.dialect);
  const call = callee.parent;
  const isCallee = call && shapeOf(call, way.dialect)?.is === 'call';
  if (isCallee && isChild(member, shape.object, way.value)) addSubject(way, call);
  return false;
}

/** What a value is asked: however a collection is made, `[401, 403].includes(_)` is said of it. */
function addSubject(way: Climb, call: Node): void {
  const chain = chainOf(call, way.dialect);
  const isHandedOn = way.path === '' && shapeOf(way.value, way.dialect)?.is === 'call';
  const root = { name: '?', called: false };
  way.add('subject', call, isHandedOn ? chain : [root, ...chain.slice(-1)]);
}

/** The last member in a row that nothing is called in: `.include` of `.to.include`. */
function lastMember(member: Node, dialect: Dialect): Node {
  let last = member;
  for (let around = last.parent; around; around = around.parent) {
    const shape = shapeOf(around, dialect);
    if (shape?.is !== 'member' || !isChild(around, shape.object, last)) break;
    last = around;
  }
  return last;
}
