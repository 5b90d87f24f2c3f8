import type { Node } from '../../syntax/node';
import { chainOf } from '../chain';
import { comparedWith } from '../comparison';
import type { Dialect } from '../dialect';
import type { Shape } from '../shape';
import { childOf, handedOn, isChild, shapeOf, unwrap } from '../nodes';
import type { Climb } from './climb';

export function climbBinary(
  way: Climb,
  parent: Node,
  shape: Extract<Shape, { is: 'binary' }>,
): boolean {
  const operator = operatorOf(parent);
  const isRight = isChild(parent, shape.right, way.value);
  const other = childOf(parent, isRight ? shape.left : shape.right);
  const { matches, comparisons, ranges, alternatives, conjunctions, defaults } = way.dialect;
  const isMatch = matches?.has(operator) ?? false;
  if (isMatch || comparisons.has(operator))
    return endInOperands(way, parent, isRight ? other : null, other, isMatch);
  if (ranges?.has(operator)) return way.climbInto(parent, '[]');
  if (alternatives?.has(operator)) return way.climb(parent);
  if (operator === '+' && isList(way.value, way.dialect)) return way.climb(parent);
  if (operator === '<<' && isList(firstOf(parent, shape), way.dialect))
    return isRight ? way.climbInto(parent, '[]') : way.climb(parent);
  if (conjunctions?.has(operator)) return isRight && way.climb(parent);
  if (!defaults.has(operator)) return false;
  if (!isRight) return isChosen(way) && way.climb(parent);
  way.add('default', parent, chainOf(other, way.dialect));
  return way.climb(parent);
}

/** So many values at most are looked through for the list that they are put into. */
const mostAppended = 8;

/** The first of values that are put into each other: `[200]` of `[200] << 201 << 204`. */
function firstOf(operation: Node, { left }: Extract<Shape, { is: 'binary' }>): Node {
  let first = operation;
  for (let level = 0; level < mostAppended; level += 1) {
    const next = first.type === operation.type ? childOf(first, left) : null;
    if (!next) return first;
    first = next;
  }
  return first;
}

/** Whether a value is a list, which another one is joined to: `[200, 204] + [304]`, `(200..204).to_a << 304`. */
function isList(value: Node, dialect: Dialect): boolean {
  const is = shapeOf(unwrap(handedOn(value, dialect), dialect), dialect)?.is;
  return is === 'array' || is === 'tuple';
}

/** A value beside an operator that compares it, or gives it to the name on the left. */
function endInOperands(
  way: Climb,
  parent: Node,
  left: Node | null,
  other: Node | null,
  isMatch: boolean,
): boolean {
  const target = left && shapeOf(left, way.dialect)?.is;
  if (left && target === 'identifier' && way.dialect.passing?.get(left.text) === '')
    return way.climb(parent);
  const isNamed = target === 'identifier' || (target === 'tuple' && way.path.startsWith('#'));
  if (isMatch && isNamed) way.add('binding', parent, way.targetOf(other));
  else addCompared(way, parent, other);
  return false;
}

/** Whether a value is chosen by a condition before it, `a and 404 or 500`, and not a condition itself. */
function isChosen({ value, dialect }: Climb): boolean {
  return dialect.conjunctions !== undefined && shapeOf(value, dialect)?.is === 'binary';
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
  if (way.dialect.ranges?.has(operator.name)) return way.climb(infix);
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
