import { union, type Range } from './range';
import type { TreeNode as Node, Tree } from './runtime';

/**
 * Where a tree differs from the one before the last edits, which was told of them: what is outside is
 * the same in both. `edited` holds all that the edits wrote. Comparing the trees node by node, as the
 * parser's library does, takes half as long as parsing.
 */
export function changedRegion(before: Tree, after: Tree, edited: Range): Range {
  const confined = confinedRegion(before.rootNode, after.rootNode, edited);
  if (confined) return union(confined, edited);
  let region = edited;
  for (const { startIndex: start, endIndex: end } of before.getChangedRanges(after)) {
    region = union(region, { start, end });
  }
  return region;
}

/**
 * The children that changed of the smallest node around the edits that is of the kind and the extent
 * that it had; `null` where a text is broken, so that anything may have changed.
 */
function confinedRegion(before: Node, after: Node, edited: Range): Range | null {
  if (before.hasError || after.hasError) return null;
  // One unit to each side, for the tokens that the edits touch.
  const around = { start: Math.max(0, edited.start - 1), end: edited.end + 1 };
  const added = after.descendantCount - before.descendantCount;
  let old: Node | null = before.descendantForIndex(around.start, around.end);
  let node: Node | null = after.descendantForIndex(around.start, around.end);
  while (old && node) {
    if (isAlike(old, node) && node.descendantCount - old.descendantCount === added)
      return changedChildren(old, node, edited, added);
    if (old.startIndex >= node.startIndex && old.endIndex <= node.endIndex) old = old.parent;
    else node = node.parent;
  }
  return null;
}

/** Whether two nodes are of the same kind and extent. */
function isAlike(old: Node, node: Node): boolean {
  return (
    old.startIndex === node.startIndex && old.endIndex === node.endIndex && old.type === node.type
  );
}

/** The children of a node that an edit may have changed: those between the ones beside it that are as they were. */
function changedChildren(old: Node, node: Node, edited: Range, added: number): Range | null {
  const isBefore: Comparison = (was, is) =>
    is.endIndex <= edited.start && isAsBefore(was, is, edited.end);
  const isBehind: Comparison = (was, is) => is.startIndex >= edited.end && isAsBefore(was, is);
  const before = nearest(childBefore(old, edited), childBefore(node, edited), left, isBefore);
  const behind = nearest(childBehind(old, edited), childBehind(node, edited), right, isBehind);
  const was = between(old, before?.was, behind?.was);
  const is = between(node, before?.is, behind?.is);
  if (!was || !is || is.count - was.count !== added) return null;
  return [was.range, is.range].reduce<Range>((all, range) => union(range, all), edited);
}

type Comparison = (was: Node, is: Node) => boolean;

/** Whether a child is as it was. One that an edit up to `grown` was appended to had grown by it. */
function isAsBefore(was: Node, is: Node, grown = is.endIndex): boolean {
  return (
    was.startIndex === is.startIndex &&
    (was.endIndex === is.endIndex || was.endIndex === grown) &&
    was.type === is.type &&
    was.descendantCount === is.descendantCount
  );
}

/** The last child that begins before an edit: mostly one that ends there, which is found fastest. */
function childBefore(parent: Node, { start }: Range): Node | null {
  const child = parent.firstChildForIndex(Math.max(0, start - 1));
  if (!child) return parent.lastChild;
  return child.startIndex < start ? child : child.previousSibling;
}

/** The first child that ends behind an edit. */
function childBehind(parent: Node, { end }: Range): Node | null {
  return parent.firstChildForIndex(end);
}

/** A way from one sibling to the next, away from the edits. */
interface Way {
  readonly next: (node: Node) => Node | null;
  readonly isNearer: (a: Node, b: Node) => boolean;
}

const left: Way = {
  next: siblingBefore,
  isNearer: (a, b) => a.startIndex >= b.startIndex,
};
const right: Way = {
  next: siblingBehind,
  isNearer: (a, b) => a.endIndex <= b.endIndex,
};

/**
 * The sibling before a node, if it begins before it: of nodes that an edit left empty, all in one
 * place, the library goes from one to the other and back.
 */
function siblingBefore(node: Node): Node | null {
  const sibling = node.previousSibling;
  return sibling && sibling.startIndex < node.startIndex ? sibling : null;
}

/** The sibling behind a node, if it ends behind it. */
function siblingBehind(node: Node): Node | null {
  const sibling = node.nextSibling;
  return sibling && sibling.endIndex > node.endIndex ? sibling : null;
}

/** The first two siblings on a way that compare. */
function nearest(
  was: Node | null,
  is: Node | null,
  way: Way,
  compares: Comparison,
): { readonly was: Node; readonly is: Node } | null {
  while (was && is) {
    if (compares(was, is)) return { was, is };
    if (way.isNearer(was, is)) was = way.next(was);
    else is = way.next(is);
  }
  return null;
}

/**
 * What is between two children of a node; from its start or to its end where one is missing. `null`
 * where there is no way from one to the other.
 */
function between(
  parent: Node,
  before?: Node,
  behind?: Node,
): { readonly count: number; readonly range: Range | null } | null {
  let count = 0;
  let range: Range | null = null;
  // From behind: a next sibling may be one behind a node that an edit has left empty.
  let child = behind ? behind.previousSibling : parent.lastChild;
  while (child && child.id !== before?.id) {
    count += child.descendantCount;
    range = union(range, { start: child.startIndex, end: child.endIndex });
    const next: Node | null = siblingBefore(child);
    if (next === null && (before !== undefined || child.previousSibling !== null)) return null;
    child = next;
  }
  return { count, range };
}
