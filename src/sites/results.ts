import type { Node } from '../syntax/runtime';
import { chainOf } from './chain';
import type { Dialect } from './dialect';
import type { Shape } from './shape';
import { ancestor, childOf, isChild, itemsOf, outwards, shapeOf } from './nodes';
import type { Site } from './site';

type CaseShape = Extract<Shape, { is: 'case' }>;

/** Whether a value is what a function returns without a word: the last expression of its block. */
export function isResult(value: Node, block: Node, dialect: Dialect): boolean {
  if (!dialect.lastIsResult || !block.parent || !isLastIn(value, block, dialect)) return false;
  return shapeOf(block.parent, dialect)?.is === 'function';
}

/**
 * Whether a block is an expression whose value is its last one, as a branch of one that chooses is;
 * or a statement nothing but an expression, without an end of its own.
 */
export function isValueOf(value: Node, block: Node, dialect: Dialect): boolean {
  if (dialect.lastIsResult !== true) return false;
  if (shapeOf(block, dialect)?.is === 'statement') return block.childCount === 1;
  const outer = isApart(block, dialect) ? block.parent : block;
  const around = outer?.parent && shapeOf(outer.parent, dialect)?.is;
  const isChosen = around === 'wrapper' || around === 'case';
  return isChosen && isLastIn(value, block, dialect);
}

/** The name of the function that something is returned from, where the dialect says where it stands. */
export function returningName(returned: Node, dialect: Dialect): string | null {
  const around = ancestor(returned, dialect, ['function']);
  const shape = around && shapeOf(around, dialect);
  if (!around || shape?.is !== 'function') return null;
  if (shape.signed) return signedName(around.previousNamedSibling);
  if (shape.name === undefined) return null;
  return chainOf(childOf(around, shape.name), dialect).at(-1)?.name ?? null;
}

/** The name in a signature: `statusCode` of `int get statusCode`. */
function signedName(signature: Node | null): string | null {
  const name = signature?.childForFieldName('name');
  const inner = name ? null : signature?.namedChild(0)?.childForFieldName('name');
  return (name ?? inner)?.text ?? null;
}

/** Whether a value is what a definition says that a function takes: `:ok` of `def render(conn, :ok) do`. */
export function isTaken({ kind, anchor }: Site, dialect: Dialect): boolean {
  const list = kind === 'argument' ? anchor.parent : null;
  const around = list && shapeOf(list, dialect)?.is === 'arguments' ? list.parent : null;
  return around !== null && shapeOf(around, dialect)?.is === 'function';
}

/** Whether a value is in the pattern of a macro: `matches!(error, Error::Http(404, _))`. */
export function isMatched(value: Node, dialect: Dialect): boolean {
  if (!dialect.takers) return false;
  for (const at of outwards(value)) {
    const list = at.parent;
    const call = list && shapeOf(list, dialect)?.is === 'arguments' ? list.parent : null;
    const name = call && chainOf(call, dialect).at(-1)?.name;
    if (list && name && dialect.takers.has(name)) return list.namedChild(0)?.id !== at.id;
  }
  return false;
}

/** Whether a value is what a branch compares with, not what it answers. */
export function isBranch(value: Node, branch: Node, shape: CaseShape): boolean {
  const { value: field } = shape;
  if (typeof field !== 'string') return field === undefined || isChild(branch, field, value);
  return branch.childrenForFieldName(field).some((child) => child.id === value.id);
}

/** What the branches of a switch are compared with. */
export function subjectOf(branch: Node, { levels, subject }: CaseShape): Node | null {
  const around = ancestorAt(branch, levels);
  return around && childOf(around, subject);
}

/** The node so many levels up. */
export function ancestorAt(node: Node, levels: number): Node | null {
  let around: Node | null = node;
  for (let level = 0; level < levels; level += 1) around = around?.parent ?? null;
  return around;
}

function isLastIn(value: Node, block: Node, dialect: Dialect): boolean {
  if (isApart(value, dialect)) return true;
  const expressions = itemsOf(block).filter(
    (child) => shapeOf(child, dialect)?.is !== 'catch' && !isApart(child, dialect),
  );
  return expressions.at(-1)?.id === value.id;
}

function isApart(node: Node, dialect: Dialect): boolean {
  const shape = shapeOf(node, dialect);
  return shape?.is === 'block' && shape.apart === true;
}
