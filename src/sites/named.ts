import type { Node } from '../syntax/runtime';
import { calleeChain, chainOf } from './chain';
import type { Dialect } from './dialect';
import { childOf, isChild, shapeOf } from './nodes';
import { sitesOf } from './reduce';
import { constructed } from './segments';
import type { Site } from './site';

/** The site of a name that is called or constructed: `Boom.notFound` in `Boom.notFound(x)`. */
export function callSiteOf(name: Node, dialect: Dialect): Site | null {
  let callee = unwrapped(name, dialect);
  const member = callee.parent;
  const shape = member && shapeOf(member, dialect);
  if (member && shape?.is === 'member' && isChild(member, shape.property, callee)) {
    if (shape.handed !== undefined && member.child(1)?.text === shape.handed)
      return handedSiteOf(member, dialect);
    callee = unwrapped(member, dialect);
  }
  const parent = callee.parent;
  const outer = parent && shapeOf(parent, dialect);
  if (!parent || outer?.is !== 'call' || outer.heritage) return null;
  const isCalled = outer.spelled
    ? callee.nextNamedSibling?.id === childOf(parent, outer.arguments)?.id
    : isChild(parent, outer.callee, callee);
  if (!isCalled) return null;
  const chain = calleeChain(parent, dialect);
  return { kind: 'call', chain, slot: '', path: '', anchor: parent, value: parent };
}

/** The site of a function that is handed on to be called: `ResponseEntity::ok`. */
function handedSiteOf(member: Node, dialect: Dialect): Site {
  const chain = chainOf(member, dialect);
  return { kind: 'call', chain, slot: '', path: '', anchor: member, value: member };
}

/** The site of what a class is made from, as if one were made: `class Taken extends ConflictException`. */
export function baseSiteOf(name: Node, dialect: Dialect): Site | null {
  const member = name.parent;
  const inner = member && shapeOf(member, dialect);
  const isLast = member && inner?.is === 'member' && isChild(member, inner.property, name);
  const base = unwrapped(isLast ? member : name, dialect);
  const heritage = base.parent;
  if (!heritage || shapeOf(heritage, dialect)?.is !== 'heritage') return null;
  if (!isChild(heritage, 0, base)) return null;
  const chain = constructed(chainOf(base, dialect));
  return { kind: 'call', chain, slot: '', path: '', anchor: heritage, value: base };
}

/** The outermost of the wrappers that a node stands in. */
function unwrapped(node: Node, dialect: Dialect): Node {
  let whole = node;
  while (whole.parent && shapeOf(whole.parent, dialect)?.is === 'wrapper') whole = whole.parent;
  return whole;
}

/** The site of a value that is thrown or returned as it is: `Http404` in `raise Http404`, `return fiber.ErrNotFound`. */
export function thrownSiteOf(name: Node, dialect: Dialect): Site | null {
  const member = name.parent;
  const inner = member && shapeOf(member, dialect);
  const isLast = member && inner?.is === 'member' && isChild(member, inner.property, name);
  const whole = isLast ? member : name;
  const made = madeOf(whole, dialect);
  const list = made.parent;
  const isListed = list && shapeOf(list, dialect)?.is === 'values';
  const parent = isListed ? list.parent : list;
  const kind = parent && passingKind(parent, dialect);
  if (!kind) return null;
  if (!isListed && !isChild(parent, 0, made)) return null;
  const chain = chainOf(whole, dialect);
  return { kind, chain, slot: '', path: '', anchor: parent, value: whole };
}

/** What is made of a class by a call of its own, `Gone.new("sold")`; the class where nothing is. */
function madeOf(type: Node, dialect: Dialect): Node {
  const call = type.parent;
  const shape = call && shapeOf(call, dialect);
  if (!call || shape?.is !== 'call' || shape.receiver === undefined) return type;
  const isMade = isChild(call, shape.receiver, type) && childOf(call, shape.callee)?.text === 'new';
  return isMade ? call : type;
}

/** The site of a member that is read, not called: `isOk` of `status().isOk`. */
export function readSiteOf(name: Node, dialect: Dialect): Site | null {
  const member = name.parent;
  const shape = member && shapeOf(member, dialect);
  if (!member || shape?.is !== 'member' || !isChild(member, shape.property, name)) return null;
  const chain = chainOf(member, dialect);
  return { kind: 'member', chain, slot: '', path: '', anchor: member, value: member };
}

/** How a node passes on what stands in it: it returns or throws it, by statement or by function. */
function passingKind(node: Node, dialect: Dialect): 'throw' | 'return' | null {
  const is = shapeOf(node, dialect)?.is;
  if (is === 'throw' || is === 'return') return is;
  const call = is === 'arguments' ? node.parent : null;
  const shape = call && shapeOf(call, dialect);
  const callee = call && shape?.is === 'call' ? childOf(call, shape.callee) : null;
  return callee && dialect.throwers?.has(callee.text) ? 'throw' : null;
}

/** The site of a value that is given to a name: to a member, `ctx.body = x`, or to a key, `permanent: true`. */
export function assignedSiteOf(name: Node, dialect: Dialect): Site | null {
  const target = name.parent;
  const pair = target && shapeOf(target, dialect);
  if (target && pair?.is === 'pair' && isChild(target, pair.key, name)) {
    const given = childOf(target, pair.value);
    return given && (sitesOf(given, dialect)[0] ?? null);
  }
  const assignment = target?.parent;
  const shape = assignment && shapeOf(assignment, dialect);
  if (!target || !assignment || shape?.is !== 'assignment') return null;
  if (!isChild(assignment, shape.left, target)) return null;
  const value = childOf(assignment, shape.right);
  return value && (sitesOf(value, dialect)[0] ?? null);
}
