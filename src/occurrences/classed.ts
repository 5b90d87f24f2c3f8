import { registry } from '../catalog/registry';
import { phrasedTelling, phraseTelling } from '../frameworks/made';
import { chainOf } from '../sites/chain';
import type { Dialect, Shape } from '../sites/dialect';
import { childOf, outermost, shapeOf } from '../sites/nodes';
import type { Site } from '../sites/site';
import type { Node } from '../syntax/runtime';

/** Where a code stands beside the class that it belongs to. */
const rows: ReadonlySet<Shape['is']> = new Set<Shape['is']>([
  'pair',
  'array',
  'tuple',
  'values',
  'arguments',
]);

/**
 * The site of an error's code beside the class of that error: `{NotFound: 404}`, `check(HTTPConflict, 409)`,
 * or in a table of nothing but codes and errors: `{404: NoSuchCartError, 409: CartClosedError}`.
 */
export function classedSite(node: Node, code: number, dialect: Dialect): Site | null {
  const value = outermost(node);
  const { parent: anchor } = value;
  const around = anchor && shapeOf(anchor, dialect)?.is;
  if (code < 400 || !anchor || !around) return null;
  const beside = rows.has(around)
    ? [value.previousNamedSibling, value.nextNamedSibling]
    : [around === 'subscript' ? givenTo(anchor, dialect) : null];
  const isBeside = beside.some(
    (other) => other !== null && isCalledAfter(className(other, dialect), code),
  );
  const isListed =
    around === 'pair' && anchor.parent !== null && listsErrors(anchor.parent, dialect);
  if (!isBeside && !isListed) return null;
  return { kind: 'element', chain: [], slot: '', path: '', anchor, value };
}

/** What an element of a table is given: `errors[404] = NotFound`. */
function givenTo({ parent, id }: Node, dialect: Dialect): Node | null {
  const shape = parent && shapeOf(parent, dialect);
  if (!parent || shape?.is !== 'assignment' || childOf(parent, shape.left)?.id !== id) return null;
  return childOf(parent, shape.right);
}

/** The name of a class that a node is; empty for anything else. */
function className(node: Node, dialect: Dialect): string {
  const is = shapeOf(node, dialect)?.is;
  const name = is === 'identifier' || is === 'member' ? chainOf(node, dialect).at(-1)?.name : '';
  return name !== undefined && /^[A-Z]\w*[a-z]/.test(name) ? name : '';
}

/** Whether a class is that of the error of a code: `ResourceNotFoundError`. */
function isCalledAfter(name: string, code: number): boolean {
  return (phraseTelling(name, code) ?? phrasedTelling(name, code)) !== null;
}

/** A table of errors is no longer than this. */
const longestTable = 40;

function listsErrors(table: Node, dialect: Dialect): boolean {
  const pairs = table.namedChildren.filter((pair) => shapeOf(pair, dialect)?.is === 'pair');
  return (
    pairs.length > 1 &&
    pairs.length <= longestTable &&
    pairs.every(({ firstNamedChild: key, lastNamedChild: value }) =>
      key && value ? isErrorOf(key, value, dialect) || isErrorOf(value, key, dialect) : false,
    )
  );
}

function isErrorOf(error: Node, code: Node, dialect: Dialect): boolean {
  if (!/^[45]\d\d$/.test(code.text) || !registry.isRegistered(Number(code.text))) return false;
  return /(?:Error|Exception)$/.test(className(error, dialect));
}
