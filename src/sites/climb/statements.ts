import type { Node } from '../../syntax/node';
import { chainOf } from '../chain';
import { chainsGiven } from '../comparison';
import type { Dialect } from '../dialect';
import type { Child, Shape } from '../shape';
import { ancestor, childOf, isChild, itemsOf, shapeOf } from '../nodes';
import { ancestorAt, isBranch, isResult, isValueOf, returningName, subjectOf } from '../results';
import { keyMark, type Chain } from '../site';
import { positionIn, type Climb } from './climb';

/** Through a statement that the value is the value of. */
export function climbStatement(way: Climb, parent: Node, shape: Shape): boolean {
  const isValue = isValueOf(way.value, parent, way.dialect);
  return isValue ? way.climb(parent) : endIn(way, parent, shape);
}

/** Where the way ends at a statement-like parent, or goes on where that is a function's result. */
export function endIn(way: Climb, parent: Node, shape: Shape): boolean {
  if (shape.is === 'assignment' && isChild(parent, shape.right, way.value)) {
    return addAssigned(way, parent, way.targetOf(childOf(parent, shape.left)), shape.left);
  } else if (shape.is === 'binding' && isChild(parent, shape.value, way.value)) {
    way.add('binding', parent, boundIn(way, parent, shape));
  } else if (shape.is === 'case' && isBranch(way.value, parent, shape)) {
    addCase(way, parent, subjectOf(parent, shape));
  } else if (shape.is === 'subscript') {
    return climbSubscript(way, parent, shape);
  } else if (shape.is === 'throw') {
    way.add('throw', parent, []);
  } else if (shape.is === 'defaults') {
    addDefault(way, parent);
  } else if (shape.is === 'return' || isBody(way, parent, shape)) {
    addReturn(way, parent);
    return climbOut(way, parent);
  } else if (shape.is === 'block' && isResult(way.value, parent, way.dialect)) {
    addReturn(way, parent);
  } else if (shape.is === 'types') {
    const name = parent.parent && childOf(parent.parent, shape.name);
    way.add('type', parent, chainOf(name, way.dialect), positionIn(parent, way.value));
  }
  return false;
}

/** Whether what is assigned is assigned once more: `status = code = 500`. */
function isHandedOn({ dialect }: Climb, { parent, id }: Node): boolean {
  if (!parent) return false;
  const shape = shapeOf(parent, dialect);
  return shape?.is === 'assignment' && childOf(parent, shape.right)?.id === id;
}

function isBody(way: Climb, parent: Node, shape: Shape): boolean {
  return shape.is === 'function' && isChild(parent, shape.body, way.value);
}

/** Whether a subscript is a key of what is just made: `{ [404] = "none" }`. */
function isKey(access: Node, dialect: Dialect): boolean {
  const shape = access.parent && shapeOf(access.parent, dialect);
  return (
    shape?.is === 'pair' && access.parent !== null && isChild(access.parent, shape.key, access)
  );
}

/**
 * What is looked up under a value, or by what among the keys of an object that it is one of, `{ 404: 'none' }[status]`;
 * a member of such an object is what is found, `{ EMPTY: 404 }[error.code]`, and so is an element of a list, `[200, 404][turn]`.
 */
function climbSubscript(
  way: Climb,
  access: Node,
  { object, index }: Extract<Shape, { is: 'subscript' }>,
): boolean {
  const isIndex = isChild(access, index, way.value);
  if (isIndex && isKey(access, way.dialect)) {
    way.climb(access);
    way.enterProperty(keyMark, access.parent ?? access);
    return true;
  }
  if (!isIndex && way.path !== `.${keyMark}`) {
    if (way.leaveList()) return way.climb(access);
    if (!/^\.\w+$/.test(way.path)) return false;
    way.path = '';
    return way.climb(access);
  }
  way.add('subscript', access, chainOf(childOf(access, isIndex ? object : index), way.dialect));
  return false;
}

/** What a branch is taken for, by its own name and by what was given to that. */
function addCase(way: Climb, branch: Node, subject: Node | null): void {
  way.add('case', branch, way.targetOf(subject));
  if (!subject) return;
  for (const chain of chainsGiven(subject, way.dialect)) way.add('case', branch, chain);
}

/** From the result of a function to where that is handed to a call: `reply(() => [404, 'x'])`. */
function climbOut(way: Climb, result: Node): boolean {
  const fn = ancestor(result, way.dialect, ['function']);
  const around = fn?.parent && shapeOf(fn.parent, way.dialect)?.is;
  if (!fn || around !== 'arguments') return false;
  return way.climbInto(fn, '()');
}

/** An element of a collection is assigned as any of its elements, and under its own key, which tells more. */
function addAssigned(way: Climb, assignment: Node, target: Chain, left: Child): boolean {
  const written = childOf(assignment, left);
  const isElement = written && shapeOf(written, way.dialect)?.is === 'subscript';
  if (isElement) {
    way.add('assign', assignment, [...target.slice(0, -1), { name: '[]', called: false }]);
  }
  way.add('assign', assignment, target);
  return isHandedOn(way, assignment) && way.climb(assignment);
}

/** A parameter is given its default behind a sign: `{int statusCode = 404}`. */
function addDefault(way: Climb, list: Node): void {
  const parameter = way.value.previousNamedSibling;
  const shape = parameter && shapeOf(parameter, way.dialect);
  if (!parameter || shape?.is !== 'parameter') return;
  way.add('assign', list, chainOf(childOf(parameter, shape.name), way.dialect).slice(-1));
}

/** What is returned, and of which function: `getStatusCode` tells enough by itself. */
function addReturn(way: Climb, parent: Node): void {
  way.add('return', parent, []);
  const name = returningName(parent, way.dialect);
  if (name !== null) way.add('return', parent, [{ name, called: false }]);
}

/** The name that a declaration binds; of those for each element the last: `for _, status := range …`. */
function boundIn(
  way: Climb,
  declaration: Node,
  { name, each }: Extract<Shape, { is: 'binding' }>,
): Chain {
  const names = childOf(declaration, name);
  if (each) return way.targetOfEach(names);
  const isEach = names && way.path === '[]' && shapeOf(names, way.dialect)?.is === 'values';
  const last = isEach ? itemsOf(names).at(-1) : null;
  return last ? chainOf(last, way.dialect) : way.targetOf(names);
}

/** What a branch answers is what the whole chooses between; else the way ends at the branch. */
export function climbBranch(
  way: Climb,
  branch: Node,
  shape: Extract<Shape, { is: 'case' }>,
): boolean {
  if (shape.result === undefined || !isChild(branch, shape.result, way.value))
    return endIn(way, branch, shape);
  const whole = ancestorAt(branch, shape.levels);
  return whole !== null && way.climb(whole);
}
