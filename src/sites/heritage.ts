import type { Node } from '../syntax/runtime';
import type { Dialect } from './dialect';
import type { Shape } from './shape';
import { childOf, outwards, rowOf, shapeOf } from './nodes';

type CallShape = Extract<Shape, { is: 'call' }>;

/** Whether a call is one of the constructor of what the class around extends: `super(404)`. */
export function isOfBase({ ofBase }: CallShape, callee: Node | null): boolean {
  return ofBase ?? callee?.type === 'super';
}

/** The class that the one around extends, whose constructor `super` is. */
export function baseOf(node: Node, dialect: Dialect): Node | null {
  return heritageAround(node, dialect)?.namedChild(0) ?? null;
}

/**
 * The name of the class that hands its base what a call is given: `Gone` for `super(410)` in it, or for
 * `class Gone : HttpError(410)`.
 */
export function handingClass(call: Node, dialect: Dialect): string | null {
  const shape = shapeOf(call, dialect);
  if (shape?.is !== 'call') return null;
  const isBase = isOfBase(shape, childOf(call, shape.callee)) || isOfParent(call, shape, dialect);
  const heritage = isBase ? heritageAround(call, dialect) : heritageOf(call, shape, dialect);
  return heritage?.parent?.childForFieldName('name')?.text ?? null;
}

/** Whether a call is one of the constructor of the base as the dialect has a name for it: `parent::__construct($message, 410)`. */
function isOfParent(call: Node, { receiver, callee }: CallShape, dialect: Dialect): boolean {
  if (dialect.superConstructor === undefined || receiver === undefined) return false;
  const names = [childOf(call, receiver), childOf(call, callee)].map((name) => name?.text);
  return names.join('.') === dialect.superConstructor;
}

/** What a class is made from, where that is a call. */
function heritageOf(call: Node, shape: CallShape, dialect: Dialect): Node | null {
  if (shape.heritage) return call;
  const { parent } = call;
  const list = parent && shapeOf(parent, dialect)?.is === 'wrapper' ? parent.parent : parent;
  return list && shapeOf(list, dialect)?.is === 'heritage' ? list : null;
}

function heritageAround(node: Node, dialect: Dialect): Node | null {
  for (const at of outwards(node)) {
    const heritage = rowOf(at).find((child) => isHeritage(child, dialect));
    if (heritage) return heritage;
  }
  return null;
}

function isHeritage(node: Node, dialect: Dialect): boolean {
  const shape = shapeOf(node, dialect);
  return shape?.is === 'heritage' || (shape?.is === 'call' && shape.heritage === true);
}

/** The name of the class that a node stands in. */
export function classAround(node: Node, dialect: Dialect): string | null {
  for (const at of outwards(node)) {
    const own = at.type in dialect.containers ? nameOfType(at) : null;
    if (own) return own;
  }
  return null;
}

/** The name of a type where it is declared, or where its functions are: `impl ApiError`. */
function nameOfType(container: Node): string | null {
  const name = container.childForFieldName('name') ?? container.childForFieldName('type');
  return name && (/^\w+/.exec(name.text)?.[0] ?? null);
}
