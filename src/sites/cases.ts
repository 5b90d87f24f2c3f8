import type { Node } from '../syntax/runtime';
import { boundTo } from './declared';
import type { Dialect } from './dialect';
import { ancestor, childOf, itemsOf, outwards, shapeOf } from './nodes';
import type { Site } from './site';

/**
 * The site of a value in a case of a test by the parameter that it is given to: `[InlineData(404)]`,
 * `#[case(404)]`. It is as if the name stood with the value.
 */
export function caseSiteOf(sites: readonly Site[], root: Node, dialect: Dialect): Site | null {
  const site = sites.find(({ kind, path }) => kind === 'argument' && path === '');
  const row = site?.chain.find(({ name }) => dialect.rows?.has(name));
  if (!site || !row) return null;
  const taker = dialect.macros
    ? behind(site.anchor, root, dialect)
    : ancestor(site.anchor, dialect, ['function']);
  const parameter = taker && parameterOf(taker, row.name, Number(site.slot), dialect);
  if (!parameter) return null;
  const shape = shapeOf(parameter, dialect);
  const isNamed = shape?.is === 'parameter' || shape?.is === 'binding';
  const name = isNamed ? childOf(parameter, shape.name) : null;
  return name && boundTo(name.text, { ...site, anchor: parameter });
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
  const shape = shapeOf(taker, dialect);
  if (shape?.is === 'parameter') return taker;
  if (shape?.is !== 'function' || shape.members === undefined) return null;
  const list = childOf(taker, shape.members);
  const parameters = list ? itemsOf(list).filter((item) => shapeOf(item, dialect)) : [];
  const marked = parameters.filter(
    ({ previousNamedSibling }) => previousNamedSibling?.text === `#[${row}]`,
  );
  return (marked.length > 0 ? marked : parameters)[place] ?? null;
}
