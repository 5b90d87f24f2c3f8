import type { Node } from '../../syntax/node';
import { calleeChain, chainOf } from '../chain';
import type { Dialect } from '../dialect';
import type { Child, Shape } from '../shape';
import { childOf, isChild, isData, itemsOf, keyText, rowOf, shapeOf, unwrap } from '../nodes';
import { keyMark } from '../site';
import { positionIn, type Climb } from './climb';
import { operatorOf } from './operators';

/** The type of an object makes its property a site of its own; a cast is like a call of its type. */
export function climbWrapper(
  way: Climb,
  wrapper: Node,
  { type, through }: Extract<Shape, { is: 'wrapper' }>,
): boolean {
  if (!passes(way, wrapper, through)) return false;
  if (through?.length === 2) addOther(way, wrapper, through);
  if (type !== undefined) {
    const chain = chainOf(childOf(wrapper, type), way.dialect);
    if (way.path !== '') way.add('property', wrapper, chain);
    else way.add('argument', wrapper, chain, '0');
  }
  return way.climb(wrapper);
}

/** A choice stands in for its other one: `failed ? response.status : 200`, `e.getCode() ?: 500`. */
function addOther(way: Climb, choice: Node, through: readonly Child[]): void {
  const others = through.map((child) => childOf(choice, child));
  const other = others.find((each) => each && each.id !== way.value.id) ?? choice.namedChild(0);
  const chain = other && other.id !== way.value.id ? chainOf(other, way.dialect) : [];
  if (chain.length > 0) way.add('default', choice, chain);
}

/** Values that a branch lists stand each for itself, and so does one alone. */
export function climbValues(way: Climb, list: Node): true {
  const isListed = list.parent && shapeOf(list.parent, way.dialect)?.is === 'case';
  if (isListed || rowOf(list).length === 1) return way.climb(list);
  return way.climbInto(list, `#${positionIn(list, way.value)}`);
}

/**
 * The tuple itself is a site too: `(StatusCode::NOT_FOUND, body)` is an answer wherever it stands. In data
 * the places of values mean nothing.
 */
export function climbTuple(way: Climb, tuple: Node): true {
  if (isData(tuple)) return way.climbInto(tuple, '[]');
  way.climbInto(tuple, `#${placeIn(tuple, way.value)}`);
  way.add('element', tuple, []);
  return true;
}

/** The place of an element by the commas before it, as what is left open in a pattern is no node: `(_, 404)`. */
function placeIn(tuple: Node, value: Node): string {
  const commas = tuple.children.filter(({ type }) => type === ',');
  if (commas.length === 0) return positionIn(tuple, value);
  return String(commas.filter(({ endIndex }) => endIndex <= value.startIndex).length);
}

/** The key and the value of a pair are those of a member, where a call makes a table of such pairs. */
export function climbArray(way: Climb, array: Node): true {
  const table = tableOf(array, way.dialect);
  const [key = null, value = null] = itemsOf(array);
  if (!table || !key || !value) return way.climbInto(array, '[]');
  const name = key.id === way.value.id ? keyMark : keyName(key, way.dialect);
  way.enterProperty(name, array);
  return way.climb(table);
}

/** The call that makes a table of the list that an array is in: `new Map([['lost', 404]])`. */
function tableOf({ parent: list }: Node, dialect: Dialect): Node | null {
  const call = list?.parent?.parent;
  if (!call || !dialect.entries || shapeOf(call, dialect)?.is !== 'call') return null;
  if (shapeOf(list, dialect)?.is !== 'array') return null;
  const name = calleeChain(call, dialect)
    .map((link) => link.name)
    .join('.');
  return dialect.entries.has(name) ? call : null;
}

export function climbPair(way: Climb, pair: Node, shape: Extract<Shape, { is: 'pair' }>): boolean {
  const key = childOf(pair, shape.key);
  if (!key || !pair.parent) return false;
  if (way.dialect.updates?.has(operatorOf(pair))) return climbUpdate(way, pair, key);
  if (!childOf(pair, shape.value)) return way.climb(pair);
  way.enterProperty(key.id === way.value.id ? keyMark : keyName(key, way.dialect), pair);
  return true;
}

/** A key that is asked of a thing, which names it: `ErrUnknown.Code(): 404`. */
const askedKey = /(\w+)\.\w+\(\)$/;

/** A key that is computed, and the last name or the digits of it, or the type: `[Kind.NotFound]: 404`, `[-32700]: 400`. */
const computedKey = /^\[\s*(?:(?:(?:[\w$]+\.)+|-)([\w$]+)|(typeof\(\w+\)))\s*\]$/;

/** The name of a key, that of a member of anything by itself: `codes.NotFound: 404`. */
function keyName(key: Node, dialect: Dialect): string {
  const [, computed, type] = computedKey.exec(key.text) ?? [];
  if (computed ?? type) return computed ?? type ?? '';
  const asked = askedKey.exec(key.text)?.[1];
  if (asked !== undefined) return asked;
  if (!/^[\w.]+$/.test(key.text)) return keyText(key);
  const inner = unwrap(key, dialect);
  const shape = shapeOf(inner, dialect);
  const property = shape?.is === 'member' ? childOf(inner, shape.property) : null;
  return keyText(property ?? key);
}

/** A member that is changed is one of the thing that is copied. */
function climbUpdate(way: Climb, update: Node, thing: Node): true {
  way.add('property', update, chainOf(thing, way.dialect));
  return way.climb(update);
}

/** Members that are no nodes of their own: `new { status = 404, title }`. */
export function climbObject(
  way: Climb,
  object: Node,
  { assigns }: Extract<Shape, { is: 'object' }>,
): boolean {
  if (assigns === undefined) return way.climbInto(object, '[]');
  const key = signBefore(way.value, assigns)?.previousSibling;
  if (!key) return false;
  way.enterProperty(key.text, way.value);
  return true;
}

/** So many operators and values at most stand before one of a member: `statusCode: >= 400 && < 500`. */
const mostBefore = 32;

/** The sign that gives a member its value, or several in turn: `statusCode: 401 || 403`. */
function signBefore(value: Node, sign: string): Node | null {
  let before = value.previousSibling;
  for (let count = 0; before && count < mostBefore; count += 1) {
    if (before.text === sign) return before;
    if (before.text === ',') return null;
    before = before.previousSibling;
  }
  return null;
}

/** Whether a wrapper hands on the child that the value is. */
function passes(way: Climb, parent: Node, through: readonly Child[] | undefined): boolean {
  return !through || through.some((child) => isChild(parent, child, way.value));
}
