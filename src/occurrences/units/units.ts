import type { Dialect } from '../../sites/dialect';
import { childOf, isData, outwards, shapeOf } from '../../sites/nodes';
import { overlaps, type Range } from '../../syntax/range';
import type { Node } from '../../syntax/runtime';

/** A unit longer than this is split at the statements of the function that makes it so long. */
const longUnit = 16_000;

/**
 * Splits a part of a program into units: top-level statements, members of classes and namespaces, and
 * the statements of very long functions. What is found in a unit depends on its own text and on the
 * file's imports alone, so after an edit only the units that it touches are looked at again.
 */
export function unitsIn(root: Node, region: Range, dialect: Dialect): Range[] {
  const units: Range[] = [];
  collect(root, region, dialect, units);
  return units;
}

function collect(list: Node, region: Range, dialect: Dialect, units: Range[]): void {
  let [start, end]: [number | null, number] = [null, 0];
  for (const child of childrenFrom(list, attachedBefore(list, region.start, dialect))) {
    if (start === null && child.startIndex > region.end) return;
    start ??= child.startIndex;
    end = child.endIndex;
    if (dialect.attached.has(child.type)) continue;
    if (child.endIndex >= region.start) {
      place(child, { start, end: child.endIndex }, region, dialect, units);
    }
    start = null;
  }
  if (start !== null && end >= region.start) units.push({ start, end });
}

/** The children of a list from an offset on; all at once where that is all of them, which is faster. */
function* childrenFrom(list: Node, offset: number): Generator<Node> {
  if (offset <= list.startIndex) {
    yield* list.children;
    return;
  }
  for (let child = list.firstChildForIndex(offset); child; child = child.nextSibling) yield child;
}

/** Where the decorators or comments begin that belong to the child at an offset. */
function attachedBefore(list: Node, offset: number, dialect: Dialect): number {
  let child = list.firstChildForIndex(offset);
  let start = child ? Math.min(child.startIndex, offset) : offset;
  for (child = child?.previousSibling ?? null; child && dialect.attached.has(child.type);) {
    start = child.startIndex;
    child = child.previousSibling;
  }
  return start;
}

/** Adds a node as one unit, or as the units of the list that it holds. */
function place(node: Node, unit: Range, region: Range, dialect: Dialect, units: Range[]): void {
  const list = listInside(node, dialect) ?? (isLong(unit) ? longList(node, dialect) : null);
  if (!list) {
    units.push(unit);
    return;
  }
  const head = { start: unit.start, end: list.startIndex };
  const tail = { start: list.endIndex, end: unit.end };
  if (touches(head, region)) units.push(head);
  collect(list, region, dialect, units);
  if (touches(tail, region)) units.push(tail);
}

/** Whether a part with any text in it meets a region, borders included. */
function touches(part: Range, region: Range): boolean {
  return part.end > part.start && overlaps(part, region);
}

/** Whether a unit may have to be split. */
export function isLong(unit: Range): boolean {
  return unit.end - unit.start > longUnit;
}

/** The list of members inside a class, a namespace, or an export of one. */
function listInside(node: Node, dialect: Dialect): Node | null {
  const carrier = dialect.carriers?.[node.type];
  const held = carrier === undefined ? node : childOf(node, carrier);
  const child = held ? dialect.containers[held.type] : undefined;
  const inner = held && child !== undefined ? childOf(held, child) : null;
  return inner && dialect.containers[inner.type] !== undefined ? listInside(inner, dialect) : inner;
}

/** The block of the function that takes up most of a long unit, looked for along its longest children. */
function longList(node: Node, dialect: Dialect): Node | null {
  let at: Node | null = node;
  while (at && isLong({ start: at.startIndex, end: at.endIndex })) {
    const shape = shapeOf(at, dialect);
    const body: Node | null = shape?.is === 'function' ? childOf(at, shape.body) : null;
    if (body && shapeOf(body, dialect)?.is === 'block') return body;
    at = longestChild(at);
  }
  return null;
}

/** The longest part of a node; `null` for a list of data, whose parts are all short. */
function longestChild(node: Node): Node | null {
  if (isData(node)) return null;
  let longest: Node | null = null;
  for (const child of node.namedChildren) {
    const length = child.endIndex - child.startIndex;
    if (!longest || length > longest.endIndex - longest.startIndex) longest = child;
  }
  return longest;
}

/**
 * The smallest statement of a block that holds a region, of a long list of data the element; where it
 * cuts through several, the region with all of them, and the whole unit where no block is around.
 */
export function statementAround(
  {
    root,
    text,
    dialect,
  }: { readonly root: Node; readonly text: string; readonly dialect: Dialect },
  region: Range,
  unit: Range,
): Range {
  const start = Math.max(region.start, unit.start);
  const end = Math.max(start, Math.min(region.end, unit.end));
  const token = root.descendantForIndex(start, end);
  const inner = token?.isNamed ? token : (token?.parent ?? null);
  if (inner && inner.startIndex >= unit.start && shapeOf(inner, dialect)?.is === 'block') {
    return wholeStatements(inner, { start, end }, text);
  }
  let statement: Range = unit;
  for (const node of inner ? outwards(inner) : []) {
    if (isLong(unit) && isData(node)) return statement === unit ? { start, end } : statement;
    if (node.id !== inner?.id && shapeOf(node, dialect)?.is === 'block') return statement;
    if (node.startIndex < unit.start || node.endIndex > unit.end) break;
    statement = { start: node.startIndex, end: node.endIndex };
  }
  return unit;
}

/** What ends a token whatever comes behind it. */
const closes = /[;)\]}]/;

/** A region of a block, with all of the statements that it begins and ends in or at. */
function wholeStatements(block: Node, { start, end }: Range, text: string): Range {
  const before = closes.test(text.charAt(start - 1)) ? start : start - 1;
  const first = block.firstChildForIndex(Math.max(block.startIndex, before));
  const last = block.firstChildForIndex(end);
  return {
    start: Math.min(start, first?.startIndex ?? start),
    end: last && last.startIndex <= end ? Math.max(end, last.endIndex) : end,
  };
}
