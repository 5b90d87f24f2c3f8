import type { Node } from '../syntax/node';
import type { Dialect } from './dialect';
import type { Shape } from './shape';
import { misreadComparison } from './misread';
import { shapeOf } from './nodes';
import type { Site } from './site';
import { Climb } from './climb/climb';
import {
  climbKeyword,
  climbReceiver,
  climbMember,
  endInCall,
  endAsSubject,
  endInTemplate,
} from './climb/calls';
import {
  climbArray,
  climbWrapper,
  climbValues,
  climbTuple,
  climbPair,
  climbObject,
} from './climb/collections';
import { climbBinary, endInComparison, endInInfix, startInComparison } from './climb/operators';
import { climbBranch, climbStatement, endIn } from './climb/statements';

/** What is said of a value is no farther up than this. */
const mostLevels = 100;

/**
 * The sites of a value, innermost first: `404` in `new Response(x, { status: 404 })` is the property
 * `.status` of an object, and with it the second argument of `new Response`. `path` is the way down
 * from the node to the value itself, where the node is a collection that holds it.
 */
export function sitesOf(node: Node, dialect: Dialect, path = ''): readonly Site[] {
  const climb = new Climb(dialect, node, path);
  const misread = misreadComparison(node, dialect);
  if (misread) startInComparison(climb, misread);
  for (let level = 0; level < mostLevels && step(climb); level += 1);
  return climb.sites;
}

type Step<S extends Shape> = (way: Climb, parent: Node, shape: S) => boolean;

/** How the way goes on from a value to a parent of each shape, and what it passes there. */
const steps: { readonly [Is in Shape['is']]?: Step<Extract<Shape, { is: Is }>> } = {
  string: (way, parent) => way.climb(parent),
  keyword: climbKeyword,
  arguments: endInCall,
  wrapper: climbWrapper,
  array: climbArray,
  tuple: climbTuple,
  values: climbValues,
  object: climbObject,
  pair: climbPair,
  binary: climbBinary,
  infix: endInInfix,
  comparison: endInComparison,
  call: climbReceiver,
  member: (way, parent, shape) =>
    climbMember(way, parent, shape) || endAsSubject(way, parent, shape),
  case: climbBranch,
  filling: endInTemplate,
  block: climbStatement,
  statement: climbStatement,
};

/** Climbs one level; `false` at the end of the way. */
function step(way: Climb): boolean {
  const parent = way.value.parent;
  const shape = parent && shapeOf(parent, way.dialect);
  if (!parent || !shape) return false;
  const go: Step<never> = steps[shape.is] ?? endIn;
  return go(way, parent, shape as never);
}
