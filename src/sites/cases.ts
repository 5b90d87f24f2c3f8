import type { Node } from '../syntax/runtime';
import { argumentsOf } from './chain';
import { boundTo } from './declared';
import type { Dialect } from './dialect';
import { ancestor, childOf, isChild, itemsOf, outwards, shapeOf } from './nodes';
import type { Site } from './site';

/** Whether a value stands in a case of a test, or in a table of them, which is handed on to a parameter. */
export function isInCase(site: Site, dialect: Dialect): boolean {
  return (
    rowOf(site, dialect) !== undefined || isInTable(site, dialect) || isInColumn(site, dialect)
  );
}

/**
 * The site of a value in a case of a test by the parameter that it is given to: `[InlineData(404)]`,
 * `#[case(404)]`, `it.each([401, 403])`. It is as if the name stood with the value.
 */
export function caseSiteOf(
  value: Node,
  sites: readonly Site[],
  root: Node,
  dialect: Dialect,
): Site | null {
  const site = sites.find((each) => isInCase(each, dialect));
  const parameter = site && takerOf(site, value, root, dialect);
  if (!site || !parameter) return null;
  const shape = shapeOf(parameter, dialect);
  const isNamed = shape?.is === 'parameter' || shape?.is === 'binding';
  const name = isNamed ? childOf(parameter, shape.name) : parameter;
  if (!name || shapeOf(name, dialect)?.is !== 'identifier') return null;
  return boundTo(name.text, { ...site, anchor: parameter });
}

/** The parameter that takes a value of a case. */
function takerOf(site: Site, value: Node, root: Node, dialect: Dialect): Node | null {
  const { anchor, slot } = site;
  const row = rowOf(site, dialect);
  if (row === undefined) {
    const taker = takerOfTable(anchor, dialect);
    if (!taker) return null;
    return isInTable(site, dialect)
      ? parameterOf(taker, '', placeIn(site, value, dialect), dialect)
      : parameterNamed(taker, slot, dialect);
  }
  const taker = dialect.macros
    ? behind(anchor, root, dialect)
    : ancestor(anchor, dialect, ['parameter', 'function']);
  return taker && parameterOf(taker, row, Number(slot), dialect);
}

/** What makes a case of what it is given by itself, by its name. */
function rowOf({ kind, chain, path }: Site, dialect: Dialect): string | undefined {
  if (kind !== 'argument' || path !== '') return undefined;
  return chain.find(({ name }) => dialect.rows?.has(name))?.name;
}

/** Values that stand in a list, or in lists of it: the way from the call that is given them. */
const inRows = /^(?:\[\]|#\d+){1,2}$/;

/** Whether a value stands in a table that a function is called with, row by row. */
function isInTable({ kind, chain, slot, path }: Site, dialect: Dialect): boolean {
  const isGiven = kind === 'argument' && slot === '0' && inRows.test(path);
  return isGiven && dialect.tables?.has(chain.at(-1)?.name ?? '') === true;
}

/** Whether a value stands in a column of a table that has a heading. */
function isInColumn({ kind, chain, slot }: Site, dialect: Dialect): boolean {
  const isNamed = kind === 'argument' && /^[A-Za-z_]\w*$/.test(slot);
  return isNamed && dialect.tables?.has(chain.at(-1)?.name ?? '') === true;
}

/** The function that a table is for: given to what the call of the table is, or decorated with it. */
function takerOfTable(table: Node, dialect: Dialect): Node | null {
  const { parent } = table;
  const shape = parent && shapeOf(parent, dialect);
  const isFunction = (node: Node): boolean => shapeOf(node, dialect)?.is === 'function';
  if (!parent || !shape) return null;
  if (shape.is === 'decorator') return parent.parent?.namedChildren.findLast(isFunction) ?? null;
  if (shape.is !== 'call' || !isChild(parent, shape.callee, table)) return null;
  return argumentsOf(parent, dialect).findLast(isFunction) ?? null;
}

/** The place of a value in its row: the first, unless that is a list of its own. */
function placeIn({ path }: Site, value: Node, dialect: Dialect): number {
  if (/^(?:\[\]|#\d+)$/.test(path)) return 0;
  const row = ancestor(value, dialect, ['array']);
  return row ? itemsOf(row).findIndex(({ endIndex }) => value.endIndex <= endIndex) : -1;
}

/** The parameter of a function by its name. */
function parameterNamed(taker: Node, name: string, dialect: Dialect): Node | null {
  return parametersOf(taker, dialect).find(({ text }) => text === name) ?? null;
}

/** What an attribute belongs to that is read by itself: the function or parameter behind it. */
function behind({ startIndex }: Node, root: Node, dialect: Dialect): Node | null {
  const isAttached = ({ type }: Node): boolean => dialect.attached.has(type);
  const read = root.descendantForIndex(startIndex);
  let node = read && ([...outwards(read)].find(isAttached) ?? null);
  while (node && isAttached(node)) node = node.nextNamedSibling;
  return node;
}

/**
 * The parameter of a function that takes a value by its place, among those marked by the name of the
 * case if any are: `#[case] status: u16`; or the one that is given its values by itself.
 */
function parameterOf(taker: Node, row: string, place: number, dialect: Dialect): Node | null {
  if (shapeOf(taker, dialect)?.is === 'parameter') return taker;
  const parameters = parametersOf(taker, dialect);
  const marked = parameters.filter(
    ({ previousNamedSibling }) => previousNamedSibling?.text === `#[${row}]`,
  );
  return (marked.length > 0 ? marked : parameters)[place] ?? null;
}

function parametersOf(taker: Node, dialect: Dialect): Node[] {
  const shape = shapeOf(taker, dialect);
  if (shape?.is !== 'function' || shape.members === undefined) return [];
  const list = childOf(taker, shape.members);
  return list ? itemsOf(list).filter((item) => shapeOf(item, dialect)) : [];
}
