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
