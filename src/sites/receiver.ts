import type { Node } from '../syntax/runtime';
import type { Dialect } from './dialect';
import { childOf, outwards, shapeOf } from './nodes';

/** So many nodes up from a lambda is the call that it is handed to. */
const nearest = 4;

/**
 * What a call hands on to the lambda that a name is of: `response.code` for `it` of
 * `response.code.let { it == 404 }`.
 */
export function receiverBehind(name: Node, lambda: Node, dialect: Dialect): Node | null {
  const parameters = lambda.namedChild(0);
  const isNamed = parameters?.type === 'lambda_parameters';
  if (!dialect.handing || name.text !== (isNamed ? parameters.text : 'it')) return null;
  let level = 0;
  for (const at of outwards(lambda)) {
    const shape = shapeOf(at, dialect);
    const callee = shape?.is === 'call' ? childOf(at, shape.callee) : null;
    if (callee) return receiverOf(callee, dialect);
    level += 1;
    if (level > nearest) return null;
  }
  return null;
}

function receiverOf(callee: Node, dialect: Dialect): Node | null {
  const shape = shapeOf(callee, dialect);
  if (shape?.is !== 'member') return null;
  const called = childOf(callee, shape.property)?.text.replace(/^\?*\./, '') ?? '';
  return dialect.handing?.has(called) === true ? childOf(callee, shape.object) : null;
}
