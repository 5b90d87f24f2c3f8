import type { Node } from '../syntax/runtime';
import type { Dialect } from './dialect';
import { childOf, isChild, shapeOf } from './nodes';

/** What takes the number of a constant: how long it is before the constant, and behind it. */
export interface Access {
  readonly before: number;
  readonly behind: number;
}

/**
 * What takes the number of a constant where it stands: `(int)HttpStatusCode.OK`, `HttpStatus.OK.value()`,
 * `[StatusCodes.OK]: x`.
 */
export function accessOf(constant: Node, dialect: Dialect): Access | null {
  const whole =
    readerOf(constant, dialect) ?? castOf(constant, dialect) ?? keyOf(constant, dialect);
  return whole && accessTo(constant, whole);
}

/** What takes the number of a constant, by the whole that is the number; `null` where the constant is. */
export function accessTo(constant: Node, whole: Node): Access | null {
  if (whole.id === constant.id) return null;
  return {
    before: constant.startIndex - whole.startIndex,
    behind: whole.endIndex - constant.endIndex,
  };
}

function readerOf(constant: Node, dialect: Dialect): Node | null {
  const reader = constant.parent;
  const shape = reader && shapeOf(reader, dialect);
  if (!reader) return null;
  if (shape?.is === 'call' && shape.receiver !== undefined) {
    const name = childOf(reader, shape.callee)?.text ?? '';
    const isRead = isChild(reader, shape.receiver, constant) && dialect.transparent?.has(name);
    return isRead ? reader : null;
  }
  if (shape?.is !== 'member' || !isChild(reader, shape.object, constant)) return null;
  if (!dialect.transparent?.has(childOf(reader, shape.property)?.text ?? '')) return null;
  const call = reader.parent;
  const outer = call && shapeOf(call, dialect);
  return call && outer?.is === 'call' && isChild(call, outer.callee, reader) ? call : reader;
}

/** A cast to a type that the language itself has, as numbers are. */
function castOf(constant: Node, dialect: Dialect): Node | null {
  const cast = constant.parent;
  const shape = cast && shapeOf(cast, dialect);
  if (!cast || shape?.is !== 'wrapper' || shape.type === undefined) return null;
  const type = childOf(cast, shape.type);
  return type && !shapeOf(type, dialect) ? cast : null;
}

/** The brackets around a key, which a number needs none of. */
function keyOf(constant: Node, dialect: Dialect): Node | null {
  const brackets = constant.parent;
  const pair = brackets?.parent && shapeOf(brackets.parent, dialect);
  if (!brackets?.parent || pair?.is !== 'pair' || !isChild(brackets.parent, pair.key, brackets))
    return null;
  return shapeOf(brackets, dialect)?.is === 'wrapper' ? brackets : null;
}

/** Whether a number is a key where names are keys, too: a constant stands there in brackets. */
export function isBareKey(node: Node, dialect: Dialect): boolean {
  const { parent } = node;
  const pair = parent && dialect.literals?.bareNames && shapeOf(parent, dialect);
  return pair ? pair.is === 'pair' && isChild(parent, pair.key, node) : false;
}
