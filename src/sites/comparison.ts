import type { Node } from '../syntax/runtime';
import { wholeWord } from '../syntax/words';
import { calleeChain, chainOf } from './chain';
import type { Dialect, Shape } from './dialect';
import { ancestor, childOf, keyText, outwards, shapeOf } from './nodes';
import type { Chain } from './site';

/** What a value is held against, and whether that is asserted. */
export interface Compared {
  readonly chain: Chain;
  readonly slot: '' | 'assert';
}

/** All that a comparison with another operand says: of what that is called, and by whom it is given. */
export function comparedWith(comparison: Node, other: Node | null, dialect: Dialect): Compared[] {
  const chain = chainOf(other, dialect);
  const key = parameterKey(comparison, other, dialect);
  const found: Compared[] = [{ chain, slot: '' }];
  if (key !== null) found.push({ chain: [{ name: key, called: false }], slot: '' });
  if (isAsserted(comparison, dialect)) found.push({ chain, slot: 'assert' });
  return found;
}

/** What a function is called with is known by the key that it stands at: `{ validateStatus: (x) => x < 500 }`. */
function parameterKey(comparison: Node, other: Node | null, dialect: Dialect): string | null {
  if (!other || shapeOf(other, dialect)?.is !== 'identifier') return null;
  const fn = ancestor(comparison, dialect, ['function']);
  const shape = fn && shapeOf(fn, dialect);
  if (!fn || shape?.is !== 'function') return null;
  const body = childOf(fn, shape.body);
  const parameters = fn.text.slice(0, (body?.startIndex ?? fn.startIndex) - fn.startIndex);
  return new RegExp(wholeWord(other.text)).test(parameters) ? keyOf(fn, shape, dialect) : null;
}

/** The key or name that a function is given to, or its own as a member of an object. */
function keyOf(
  fn: Node,
  shape: Extract<Shape, { is: 'function' }>,
  dialect: Dialect,
): string | null {
  const { parent } = fn;
  const around = parent && shapeOf(parent, dialect);
  if (!parent) return null;
  if (around?.is === 'assignment') return lastName(childOf(parent, around.left), dialect);
  if (around?.is === 'binding') return lastName(childOf(parent, around.name), dialect);
  const own = around?.is === 'object' && shape.name !== undefined ? childOf(fn, shape.name) : null;
  const key = around?.is === 'pair' ? childOf(parent, around.key) : own;
  return key && keyText(key);
}

function lastName(target: Node | null, dialect: Dialect): string | null {
  return chainOf(target, dialect).at(-1)?.name ?? null;
}

/** What is around the operators and wrappers of an expression. */
function beyond(expression: Node, dialect: Dialect): Node | null {
  for (const at of outwards(expression)) {
    const is = shapeOf(at, dialect)?.is;
    const isInside = is === 'wrapper' || is === 'binary';
    if (at.id !== expression.id && !isInside) return at;
  }
  return null;
}

function isAsserted(comparison: Node, dialect: Dialect): boolean {
  const around = beyond(comparison, dialect);
  const is = around && shapeOf(around, dialect)?.is;
  const call = is === 'arguments' ? around?.parent : null;
  if (!call) return is === 'assertion';
  if (shapeOf(call, dialect)?.is !== 'call') return false;
  const name = calleeChain(call, dialect).at(-1)?.name ?? '';
  return dialect.asserters?.has(name) ?? false;
}
