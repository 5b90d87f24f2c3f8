import { registry } from '../../catalog/registry';
import { isOfCodes } from '../../frameworks/telling/tables';
import type { Telling } from '../../frameworks/telling/telling';
import type { Dialect, Shape } from '../../sites/dialect';
import { childOf, isData, shapeOf, unwrap } from '../../sites/nodes';
import { ancestorAt } from '../../sites/results';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { lastName } from './names';

/** What an answer is called of which only its code is asked: `switch (Http.response(connection))`. */
const answered = /(?:^|[a-z_])(?:resp|response)$/i;

type CaseShape = Extract<Shape, { is: 'case' }>;

/**
 * What the branches of a choice tell of each other that is made by a plain `code`: of several numbers that
 * are all of them codes of HTTP, each is one.
 */
export function ofLabels({ anchor, chain }: Site, dialect: Dialect): Telling | null {
  const shape = shapeOf(anchor, dialect);
  const isOfCode = chain.length === 1 && isOfCodes(lastName(chain));
  if (shape?.is !== 'case' || !(isOfCode || answered.test(lastName(chain)))) return null;
  const numbers = new Set(labelsAround(anchor, shape, dialect));
  const areStatuses = [...numbers].every((number) => registry.isRegistered(number));
  if (numbers.size < 2 || !areStatuses || Math.max(...numbers) < 300) return null;
  return { alone: false, role: 'consume', classes: '2345' };
}

/** A code of an error that no size or weight has. */
const unround = /^[45]\d[1-9]$/;

/** What numbers tell of each other in a list that is called after codes: `codes = {200, 404, 500}`. */
export function ofCodes({ chain, path, value }: Site, dialect: Dialect): Telling | null {
  if (path !== '[]' || !/codes$/i.test(lastName(chain)) || isData(value)) return null;
  const numbers = value.namedChildren
    .filter((member) => shapeOf(member, dialect)?.is === 'number')
    .map(({ text }) => text);
  const areStatuses = numbers.every((text) => text === '0' || registry.isRegistered(Number(text)));
  if (!areStatuses || !numbers.some((text) => unround.test(text))) return null;
  return { alone: false, role: 'text', classes: '2345' };
}

/** The numbers that the branches of a choice are taken for. */
function labelsAround(branch: Node, shape: CaseShape, dialect: Dialect): number[] {
  const whole = ancestorAt(branch, shape.levels);
  const branches = whole ? branchesIn(whole, branch.type, shape.levels) : [];
  return branches.flatMap((each) => labelsOf(each, shape, dialect));
}

function branchesIn(node: Node, type: string, levels: number): Node[] {
  if (isData(node)) return [];
  return node.namedChildren.flatMap((child) => {
    if (child.type === type) return [child];
    return levels > 1 ? branchesIn(child, type, levels - 1) : [];
  });
}

function labelsOf(branch: Node, { value }: CaseShape, dialect: Dialect): number[] {
  return valuesOf(branch, value)
    .map((label) => unwrap(label, dialect))
    .filter((label) => shapeOf(label, dialect)?.is === 'number')
    .map(({ text }) => Number(text));
}

function valuesOf(branch: Node, field: CaseShape['value']): readonly Node[] {
  if (field === undefined) return branch.namedChildren;
  if (typeof field === 'string') return branch.childrenForFieldName(field);
  const value = childOf(branch, field);
  return value ? [value] : [];
}
