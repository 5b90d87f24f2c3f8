import type { Node } from '../syntax/runtime';
import type { Dialect } from './dialect';
import { isMisread, misreadName } from './misread';
import { childOf } from './nodes';
import type { Shape } from './shape';

/**
 * What a choice is worth that is worth nothing else, `res.status` of `res == null ? void 0 : res.status`, or one of two that
 * are called alike, `cache.status` of `isFresh ? cache.status : res.status`.
 */
export function choiceMeant(
  choice: Node,
  { through = [] }: Extract<Shape, { is: 'wrapper' }>,
): Node | null {
  const worth = through.map((child) => childOf(choice, child));
  const values = worth.filter((each) => !/^(?:void 0|undefined|null)$/.test(each?.text ?? ''));
  const [first, other] = values;
  if (worth.length !== 2 || !first) return null;
  return !other || isCalledAs(first, other) ? first : null;
}

/** Where the name of a status or code ends an expression, called or not. */
const statusLast = /(status_?code|status|code)(?:\(\))?$/i;

/** Whether the last names of two expressions are those of a status or code alike. */
function isCalledAs(one: Node, other: Node): boolean {
  const [, name] = statusLast.exec(one.text) ?? [];
  return (
    name !== undefined && statusLast.exec(other.text)?.[1]?.toLowerCase() === name.toLowerCase()
  );
}

/** Operators that pass on what is on their left, but for nothing. */
const fallbacks = new Set(['??', '?:']);

/** The operand that an operation passes on: `res.status` of `res && res.status` and `res.status ?? 0`. */
export function operandMeant(
  operation: Node,
  { left, right }: Extract<Shape, { is: 'binary' }>,
  dialect: Dialect,
): Node | null {
  const { conjunctions, defaults } = dialect;
  if (isMisread(operation, dialect)) return misreadName(operation, dialect);
  const operator = operation.childForFieldName('operator')?.text ?? operation.child(1)?.text ?? '';
  if (conjunctions?.has(operator)) return childOf(operation, right);
  const isDefault = fallbacks.has(operator) || (conjunctions && defaults.has(operator));
  return isDefault ? childOf(operation, left) : null;
}
