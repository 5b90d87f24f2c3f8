import type { Node } from '../syntax/runtime';
import { argumentsOf, calleeChain } from './chain';
import type { Dialect } from './dialect';
import { itemsOf, literalText, shapeOf, unwrap } from './nodes';

/**
 * The name of the column that a value stands in, in a call that is given a table: `status` for 404 in
 * `parametrize("path, status", [("/a", 404)])`. The path leads from the call down to the value.
 */
export function columnOf(call: Node, path: string, dialect: Dialect): string | null {
  if (!dialect.tables?.has(calleeChain(call, dialect).at(-1)?.name ?? '')) return null;
  const steps = /^(?:\[\]|#\d+)(?:#(\d+))?(?:\[\])*$/.exec(path);
  const [heading, rows] = argumentsOf(call, dialect);
  if (!steps || !heading || !rows) return null;
  const columns = namesIn(heading, dialect);
  const place = steps[1] ?? (columns.length === 1 ? '0' : '');
  return place === '' ? null : (columns[Number(place)] ?? null);
}

/** The names that a heading lists, in one string or in several. */
function namesIn(heading: Node, dialect: Dialect): readonly string[] {
  const is = shapeOf(unwrap(heading, dialect), dialect)?.is;
  if (is === 'string')
    return literalText(heading)
      .split(',')
      .map((name) => name.trim());
  return is === 'tuple' || is === 'array' ? itemsOf(heading).map(literalText) : [];
}

/** A table that a template is tagged for: the call of its tag, and the name of the column that a value stands in. */
interface TaggedColumn {
  readonly call: Node;
  readonly name: string;
}

/** The column of a value that is filled in a table in a template: `status` for 404 in `` each`status | path\n${404} | ${'/a'}` ``. */
export function taggedColumnOf(cell: Node, dialect: Dialect): TaggedColumn | null {
  const call = cell.parent?.parent;
  if (!call || shapeOf(call, dialect)?.is !== 'call') return null;
  if (!dialect.tables?.has(calleeChain(call, dialect).at(-1)?.name ?? '')) return null;
  const heading = cell.parent.firstNamedChild?.text.trim().split('\n', 1)[0] ?? '';
  const name = heading.split('|')[placeInLine(cell, dialect)]?.trim() ?? '';
  return name === '' ? null : { call, name };
}

/** How many bars stand before a value in its line of a template. */
function placeInLine({ previousNamedSibling: before }: Node, dialect: Dialect): number {
  let place = 0;
  for (let at = before; at; at = at.previousNamedSibling) {
    if (shapeOf(at, dialect)?.is === 'filling') continue;
    const lines = at.text.split('\n');
    place += (lines.at(-1) ?? '').split('|').length - 1;
    if (lines.length > 1) break;
  }
  return place;
}
