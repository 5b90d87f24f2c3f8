import type { Node } from '../../syntax/node';
import { chainOf } from '../chain';
import { comparedWith } from '../comparison';
import type { Shape } from '../dialect';
import { childOf, isChild, shapeOf } from '../nodes';
import type { Climb } from './climb';

export function climbBinary(
  way: Climb,
  parent: Node,
  shape: Extract<Shape, { is: 'binary' }>,
): boolean {
  const operator = operatorOf(parent);
  const isRight = isChild(parent, shape.right, way.value);
  const other = childOf(parent, isRight ? shape.left : shape.right);
  const target = isRight && other ? shapeOf(other, way.dialect)?.is : null;
  const isNamed = target === 'identifier' || (target === 'tuple' && way.path.startsWith('#'));
  const isMatch = way.dialect.matches?.has(operator) ?? false;
  if (isMatch || way.dialect.comparisons.has(operator)) {
    if (target === 'identifier' && other && way.dialect.passing?.get(other.text) === '')
      return way.climb(parent);
    if (isMatch && isNamed) way.add('binding', parent, way.targetOf(other));
    else addCompared(way, parent, other);
    return false;
  }
  if (way.dialect.ranges?.has(operator)) return way.climbInto(parent, '[]');
  if (way.dialect.alternatives?.has(operator)) return way.climb(parent);
  if (!isRight || !way.dialect.defaults.has(operator)) return false;
  way.add('default', parent, chainOf(other, way.dialect));
  return way.climb(parent);
}

export function endInComparison(way: Climb, comparison: Node): false {
  const operands = comparison.namedChildren;
  const index = operands.findIndex((operand) => operand.id === way.value.id);
  addCompared(way, comparison, operands[index === 0 ? 1 : index - 1] ?? null);
  return false;
}

/** The name that is on the way is compared already, for its grammar puts the comparison into it. */
export function startInComparison(way: Climb, comparison: Node): void {
  const shape = shapeOf(comparison, way.dialect);
  if (shape?.is === 'binary') addCompared(way, comparison, childOf(comparison, shape.left));
}

function addCompared(way: Climb, comparison: Node, other: Node | null): void {
  for (const { chain, slot } of comparedWith(comparison, other, way.dialect))
    way.add('compare', comparison, chain, slot);
}

export function endInInfix(
  way: Climb,
  infix: Node,
  { left, name, right }: Extract<Shape, { is: 'infix' }>,
): boolean {
  const operator = { name: childOf(infix, name)?.text ?? '?', called: false };
  const passing = way.dialect.passing?.get(operator.name);
  if (passing !== undefined && isChild(infix, left, way.value))
    return way.climbInto(infix, passing);
  if (!isChild(infix, right, way.value)) return false;
  way.add('argument', infix, [...chainOf(childOf(infix, left), way.dialect), operator], '0');
  return false;
}

export function operatorOf(operation: Node): string {
  return operation.childForFieldName('operator')?.text ?? operation.child(1)?.text ?? '';
}
