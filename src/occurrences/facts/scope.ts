import { isCatcher } from '../../frameworks/catchers';
import type { Dialect } from '../../sites/dialect';
import { childOf, isChild, outwards, shapeOf } from '../../sites/nodes';
import type { Range } from '../../syntax/range';
import type { Node } from '../../syntax/runtime';
import { wholeWord } from '../../syntax/words';
import { calleeName } from './surroundings';

/** What stands around a piece of code, found on one way up. */
export interface Scope {
  /** The functions around, innermost first. */
  readonly functions: readonly Node[];
  /** The statement, or the expression that an arrow function answers with. */
  readonly statement: Node;
  /** Whether further statements can be put before it. */
  readonly inBlock: boolean;
  readonly inCatch: boolean;
}

/** Looks around a node, up to the borders of the unit it is judged in. */
export function scopeOf(node: Node, dialect: Dialect, text: string, unit: Range): Scope {
  const functions: Node[] = [];
  let statement: Node | null = null;
  let inBlock = false;
  let inCatch = false;
  for (const [at, parent] of levelsIn(unit, node)) {
    const is = shapeOf(at, dialect)?.is;
    const around = parent && shapeOf(parent, dialect);
    if (!statement && isStatement(is, around, parent, at)) {
      statement = at;
      inBlock = around?.is === 'block';
    }
    if (is === 'function') {
      functions.push(at);
      inCatch ||= isCatcher(dialect.id, text, at.startIndex);
    }
    inCatch ||= is === 'catch';
  }
  return { functions, statement: statement ?? node, inBlock, inCatch };
}

/** A node and those around it that begin in the unit, each with its parent. */
function* levelsIn(unit: Range, node: Node): Generator<[Node, Node | null], void> {
  let inner: Node | null = null;
  for (const at of outwards(node)) {
    if (inner) yield [inner, at];
    if (at.id !== node.id && at.startIndex < unit.start) return;
    inner = at;
  }
  if (inner) yield [inner, null];
}

function isStatement(
  is: string | undefined,
  around: ReturnType<typeof shapeOf> | null,
  parent: Node | null,
  node: Node,
): boolean {
  if (is === 'statement' || is === 'return' || is === 'throw' || around?.is === 'block')
    return true;
  return around?.is === 'function' && parent !== null && isChild(parent, around.body, node);
}

/** The functions around a node, innermost first, up to the borders of the unit. */
export function functionsAround(node: Node, dialect: Dialect, unit: Range): Node[] {
  const functions: Node[] = [];
  for (const at of outwards(node)) {
    if (at.startIndex < unit.start) break;
    if (at.id !== node.id && shapeOf(at, dialect)?.is === 'function') functions.push(at);
  }
  return functions;
}

/**
 * The function that handles the request: the innermost one that declares the receiver among its
 * parameters; without a receiver the innermost function.
 */
export function handlerOf(
  functions: readonly Node[],
  receiver: string | null,
  dialect: Dialect,
  text: string,
): Node | null {
  if (receiver === null) return functions[0] ?? null;
  const declaring = functions.find((fn) => hasParameter(fn, receiver, dialect, text));
  return declaring ?? functions.at(-1) ?? null;
}

/** Whether a name is among the parameters of a function, or else before its body. */
function hasParameter(fn: Node, name: string, dialect: Dialect, text: string): boolean {
  return new RegExp(wholeWord(name)).test(text.slice(fn.startIndex, bodyStart(fn, dialect)));
}

/** Where the body of a function begins. */
export function bodyStart(fn: Node, dialect: Dialect): number {
  const shape = shapeOf(fn, dialect);
  const body = shape?.is === 'function' ? childOf(fn, shape.body) : null;
  return body?.startIndex ?? fn.startIndex;
}

const methods = 'get|head|post|put|patch|delete|options|query';
const routeCall = new RegExp(
  `(?:^|[.@[])(?:http|map)?(${methods}|del)(?:mapping)?\\s*(?:[(\\]]|['"]\\/)`,
  'i',
);
const routeName = new RegExp(
  [
    `\\b(?:function|const)\\s+(${methods.toUpperCase()})\\b`,
    `\\bdef\\s+(?:on_)?(${methods})\\s*\\(\\s*self\\b`,
    `\\bdo(${capitalized(methods)})\\s*\\(`,
    `\\bdef\\s+(destroy)\\b`,
  ].join('|'),
);
/** Where the methods of a route are listed; with more than one, nothing is said. */
const routeList = `(?:\\bmethods?['"]?\\s*[:=]|\\b(?:api_view|require_http_methods)\\()\\s*(?:[[({]\\s*)?`;
const routeOption = new RegExp(`${routeList}['"\`](${methods})['"\`](?!\\s*,\\s*['"\`])`, 'i');

/** The request method that a handler's lead-in names, in capitals. */
export function methodOf(leadIn: string): string | null {
  const found = routeName.exec(leadIn) ?? routeOption.exec(leadIn) ?? routeCall.exec(leadIn);
  const words: readonly (string | undefined)[] = found?.slice(1) ?? [];
  const method = words.find((word) => word !== undefined)?.toUpperCase();
  return method === 'DEL' || method === 'DESTROY' ? 'DELETE' : (method ?? null);
}

function capitalized(words: string): string {
  return words.replace(/\b\w/g, (letter) => letter.toUpperCase());
}

/** What leads to a handler's body: the call that registers it, decorators, its name and parameters. */
export function leadInOf(handler: Node, dialect: Dialect, text: string, unit: Range): string {
  return text.slice(leadInStart(handler, dialect, unit), bodyStart(handler, dialect));
}

/**
 * Where the name of the call begins that the handler is an argument of, or the attributes before a
 * method. What the call is chained to registers other handlers.
 */
function leadInStart(handler: Node, dialect: Dialect, unit: Range): number {
  let at = handler;
  let registered: number | null = null;
  for (let parent = at.parent; parent && parent.startIndex >= unit.start; parent = at.parent) {
    const shape = shapeOf(parent, dialect);
    if (shape?.is === 'function' || shape?.is === 'block') break;
    const isCallee = shape?.is === 'call' && isChild(parent, shape.callee, at);
    if (shape?.is === 'call' && !isCallee)
      registered = calleeName(parent, dialect)?.startIndex ?? parent.startIndex;
    at = parent;
  }
  if (registered !== null) return registered;
  let start = at.startIndex;
  for (let before = at.previousSibling; before; before = before.previousSibling) {
    if (!dialect.attached.has(before.type)) break;
    start = before.startIndex;
  }
  return start;
}
