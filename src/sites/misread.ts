import type { Node } from '../syntax/runtime';
import type { Dialect } from './dialect';
import { childOf, shapeOf } from './nodes';

/**
 * The comparison that a grammar takes for what a name is a member of: `x is HttpStatusCode` in
 * `x is HttpStatusCode.Gone || isOld`; `null` where it takes it right.
 */
export function misreadComparison(member: Node, dialect: Dialect): Node | null {
  if (!dialect.misread) return null;
  let object: Node | null = member;
  for (;;) {
    const shape = object && shapeOf(object, dialect);
    if (object && shape?.is === 'binary') return isMisread(object, dialect) ? object : null;
    if (!object || shape?.is !== 'member') return null;
    object = childOf(object, shape.object);
  }
}

/** Where a name begins for its reader: behind the comparison that its grammar puts into it. */
export function nameStart(name: Node, dialect: Dialect): number {
  const comparison = misreadComparison(name, dialect);
  return ((comparison && misreadName(comparison, dialect)) ?? name).startIndex;
}

/** The beginning of a name that its grammar takes for compared: the last `HttpStatusCode` of `x is 404 or HttpStatusCode`. */
export function misreadName(comparison: Node, dialect: Dialect): Node | null {
  const shape = shapeOf(comparison, dialect);
  let name = shape?.is === 'binary' ? childOf(comparison, shape.right) : null;
  for (;;) {
    const around = name && shapeOf(name, dialect);
    if (!name || around?.is !== 'wrapper') return name;
    name = childOf(name, around.through?.at(-1) ?? 0);
  }
}

/** Whether the right side of an operation belongs to the name behind it. */
export function isMisread(operation: Node, { misread }: Dialect): boolean {
  return misread?.has(operation.child(1)?.text ?? '') ?? false;
}
