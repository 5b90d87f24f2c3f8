import type { Node } from '../syntax/runtime';
import type { Dialect } from './dialect';
import type { Shape } from './shape';
import { baseOf, isOfBase } from './heritage';
import { choiceMeant, operandMeant } from './meant';
import { called, constructed, longestChain, remembered, segment } from './segments';
import { ancestor, childOf, isKeyText, keyText, outwards, rowOf, shapeOf, unwrap } from './nodes';
import type { Chain } from './site';

type CallShape = Extract<Shape, { is: 'call' }>;

/** The chain that an expression spells, from its root: `res.set(x).status` has three segments. */
export function chainOf(expression: Node | null, dialect: Dialect, most = longestChain): Chain {
  const chain = fullChain(expression, dialect, most);
  const [holder, last] = chain.slice(-2);
  const isAccess =
    last &&
    dialect.transparent?.has(last.name) &&
    /(?:status(?:_?code|info)?|(?:response|http)_?code)$/i.test(holder?.name ?? '');
  return isAccess ? chain.slice(0, -1) : chain;
}

/** The chain with what takes the number of a status, too: `value` of `response.status().value()`. */
function fullChain(expression: Node | null, dialect: Dialect, most: number): Chain {
  if (!expression || most <= 0) return [segment('?')];
  const node = unwrap(expression, dialect);
  const shape = shapeOf(node, dialect);
  switch (shape?.is) {
    case 'identifier':
    case 'shorthand':
      return [{ ...segment(node.text), node }];
    case 'member':
      return memberChain(node, shape, dialect, most);
    case 'subscript':
      return memberOf(
        chainOf(childOf(node, shape.object), dialect, most - 1),
        indexName(childOf(node, shape.index), dialect),
        dialect,
      );
    case 'assignment':
      return chainOf(childOf(node, shape.right), dialect, most - 1);
    case 'keyword':
      return chainOf(childOf(node, shape.value), dialect, most - 1);
    case 'call':
      return callChain(node, shape, dialect, most);
    case 'arguments':
      return chainOf(node.namedChild(0), dialect, most - 1);
    case 'wrapper':
      return chainOf(choiceMeant(node, shape), dialect, most - 1);
    case 'binary':
      return chainOf(operandMeant(node, shape, dialect), dialect, most - 1);
    default:
      return [segment('?')];
  }
}

/** The chain of a member. */
function memberChain(
  node: Node,
  { object, property }: Extract<Shape, { is: 'member' }>,
  dialect: Dialect,
  most: number,
): Chain {
  const holder = chainOf(childOf(node, object), dialect, most - 1);
  const name = childOf(node, property);
  // A function that a name stands for is called so: `send_error.(conn, 404)`.
  return name ? memberOf(holder, nameText(name, dialect), dialect) : holder;
}

/**
 * A member of what a chain spells; what a module exports as a whole is called as that is, without what a
 * bundler adds to its name: `createError__default["default"]`.
 */
function memberOf(holder: Chain, name: string, { wholeMember }: Dialect): Chain {
  if (name !== wholeMember) return [...holder, segment(name)];
  const last = holder.at(-1) ?? segment('?');
  return [...holder.slice(0, -1), { ...last, name: last.name.replace(`__${name}`, '') }];
}

/** The chain of a call, or of what it converts: `res.status` of `parseInt(res.status, 10)`. */
function callChain(node: Node, shape: CallShape, dialect: Dialect, most: number): Chain {
  const chain = calleeChain(node, dialect, most);
  const [converted] = isConverter(chain, dialect) ? argumentsOf(node, dialect) : [];
  if (converted) return chainOf(converted, dialect, most - 1);
  return called(chain, node, childOf(node, shape.arguments) === null);
}

/** Whether a call makes another kind of value of what it is given: `parseInt(res.status)`. */
export function isConversion(call: Node, dialect: Dialect): boolean {
  return isConverter(calleeChain(call, dialect), dialect);
}

/** Whether something called makes another kind of value of what it is given: `parseInt`, `Integer.parseInt`. */
function isConverter(chain: Chain, { converters }: Dialect): boolean {
  const isShort = converters !== undefined && chain.length <= 2;
  return isShort && converters.has(chain.map(({ name }) => name).join('.'));
}

/** The chain of what a call calls: `res.status` of `res.status(404)`, `new Response` of a construction. */
export function calleeChain(call: Node, dialect: Dialect, most = longestChain): Chain {
  return remembered(call, most, () => readCallee(call, dialect, most));
}

function readCallee(call: Node, dialect: Dialect, most: number): Chain {
  const shape = shapeOf(call, dialect) as CallShape;
  const callee = shape.typed ? typeGiven(call, dialect) : childOf(call, shape.callee);
  if (shape.receiver !== undefined) {
    const receiver = childOf(call, shape.receiver);
    const name = segment(callee?.text ?? '?');
    const own = receiver ? [...chainOf(receiver, dialect, most - 1), name] : [name];
    return isOfSuper(own, dialect) ? constructed(chainOf(baseOf(call, dialect), dialect)) : own;
  }
  if (shape.ofOwn) return [segment(typeAround(call, dialect) ?? '?')];
  if (shape.spelled) return namesIn(call, dialect);
  const base = isOfBase(shape, callee) ? baseOf(call, dialect) : null;
  const chain = fullChain(base ?? uninstantiated(callee, dialect), dialect, most);
  return (shape.construct ?? base) ? constructed(chain) : chain;
}

function namesIn(call: Node, dialect: Dialect): Chain {
  const names = call.namedChildren.filter((child) => shapeOf(child, dialect)?.is === 'identifier');
  return names.map(({ text }) => segment(text));
}

/** What is called, without the types that it is called for. */
function uninstantiated(callee: Node | null, dialect: Dialect): Node | null {
  const shape = dialect.instantiates && callee ? shapeOf(callee, dialect) : null;
  return callee && shape?.is === 'subscript' ? childOf(callee, shape.object) : callee;
}

/** The type of what a value is given to: a variable's, a property's, what a function returns. */
function typeGiven(value: Node, dialect: Dialect): Node | null {
  for (const at of outwards(value)) {
    if (shapeOf(at, dialect)?.is === 'arguments') return null;
    const type = at.childForFieldName('type') ?? at.childForFieldName('returns');
    if (type) return type;
  }
  return null;
}

/** The name of the type that a node stands in. */
export function typeAround(node: Node, dialect: Dialect): string | null {
  return ancestor(node, dialect, ['declaration'])?.childForFieldName('name')?.text ?? null;
}

function isOfSuper(chain: Chain, { superConstructor }: Dialect): boolean {
  if (superConstructor === undefined || chain.length > 2) return false;
  return chain.map(({ name }) => name).join('.') === superConstructor;
}

/** The arguments of a call, in order, comments left out. */
export function argumentsOf(call: Node, dialect: Dialect): readonly Node[] {
  const shape = shapeOf(call, dialect) as CallShape;
  const list = childOf(call, shape.arguments);
  return list ? rowOf(list).map((item) => unnamed(item, dialect)) : [];
}

/** The arguments that have no keyword. */
export function positionalOf(given: readonly Node[], dialect: Dialect): readonly Node[] {
  return given.filter((argument) => shapeOf(argument, dialect)?.is !== 'keyword');
}

/** The value of an argument that could have a keyword and has none. */
function unnamed(argument: Node, dialect: Dialect): Node {
  const shape = shapeOf(argument, dialect);
  if (shape?.is !== 'keyword' || childOf(argument, shape.name)) return argument;
  return childOf(argument, shape.value) ?? argument;
}

/** The argument of a call at a position, or the value of the one with a keyword. */
export function argumentAt(call: Node, slot: string, dialect: Dialect): Node | null {
  const given = argumentsOf(call, dialect);
  if (/^\d+$/.test(slot)) {
    const positional = given[Number(slot)];
    return positional && shapeOf(positional, dialect)?.is !== 'keyword' ? positional : null;
  }
  for (const argument of given) {
    const shape = shapeOf(argument, dialect);
    const name = shape?.is === 'keyword' ? childOf(argument, shape.name) : null;
    if (shape?.is === 'keyword' && name && keyText(name) === slot)
      return childOf(argument, shape.value);
  }
  return null;
}

/** An argument of a call, the first where no place is said; of a function without statements what it answers. */
export function plainArgument(call: Node, dialect: Dialect, place = 0): Node | null {
  const given = argumentsOf(call, dialect)[place];
  return given ? answerOf(unwrap(given, dialect), dialect) : null;
}

/**
 * What the first argument of a call tells: the last name of an expression, or of what a function
 * answers with; a string's content, a symbol.
 */
export function firstArgumentName(call: Node, dialect: Dialect): string | null {
  const node = plainArgument(call, dialect);
  if (!node) return null;
  const is = shapeOf(node, dialect)?.is;
  if (is === 'string' || is === 'symbol') return keyText(node);
  return chainOf(node, dialect).at(-1)?.name ?? null;
}

/** A name without its type arguments: `Produces` of `Produces<T>`. */
function nameText(name: Node, dialect: Dialect): string {
  const { text } = unwrap(name, dialect);
  return text.startsWith('[') ? indexName(name.namedChild(0), dialect) : text;
}

/** The expression that a function without statements consists of: `() => response.statusCode`. */
function answerOf(node: Node, dialect: Dialect): Node {
  const shape = shapeOf(node, dialect);
  const body = shape?.is === 'function' ? childOf(node, shape.body) : null;
  return body ? unwrap(body, dialect) : node;
}

function indexName(index: Node | null, dialect: Dialect): string {
  const key = index && unnamed(unwrap(index, dialect), dialect);
  return key && isKeyText(key, dialect) ? keyText(key) : '[]';
}
