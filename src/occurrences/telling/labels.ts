import { registry } from '../../catalog/registry';
import { isOfCodes } from '../../frameworks/telling/tables';
import type { Telling } from '../../frameworks/telling/telling';
import type { Dialect } from '../../sites/dialect';
import type { Shape } from '../../sites/shape';
import { childOf, isData, shapeOf, unwrap } from '../../sites/nodes';
import { ancestorAt } from '../../sites/results';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { answerBehind, isPhrased } from '../neighbours/branched';
import { lastName } from './names';

/** What an answer is called of which only its code is asked: `switch (Http.response(connection))`. */
const answered = /(?:^|[a-z_])(?:resp|response)$/i;

/** What a code of errors is called, which a program counts in hundreds as well. */
const ofErrors = /(?:^\$?|_|(?=E))err(?:or)?_?code$/i;

type CaseShape = Extract<Shape, { is: 'case' }>;

/**
 * What the branches of a choice tell of each other that is made by a plain `code`: of several numbers that
 * are all of them codes of HTTP, each is one.
 */
export function ofLabels(site: Site, dialect: Dialect): Telling | null {
  const { chain } = site;
  const isOfCode = chain.length === 1 && isOfCodes(lastName(chain));
  if (!isOfCode && !answered.test(lastName(chain))) return null;
  const numbers = codesAround(site, dialect);
  if (numbers.length < 2 || Math.max(...numbers) < 300) return null;
  if (ofErrors.test(lastName(chain)) && numbers.every((number) => number % 100 === 0)) return null;
  const unrounds = numbers.filter((number) => unround.test(`${number}`));
  const isAlone = unrounds.length >= fewestAlone && !plain.test(lastName(chain));
  return { alone: isAlone, role: 'consume', classes: '2345' };
}

/** So many codes are of nothing else but HTTP where their name says more than that they are codes. */
const fewestAlone = 4;

/** What may be called so of an area or a key as well: `switch (code) { case 404: return 'Atlanta'; … }`. */
const plain = /^code$/i;

/** The same of so many that nothing else needs to tell: `match status { 401 => …, 404 => …, 408 | 504 => … }`. */
export function ofManyLabels(site: Site, dialect: Dialect): Telling | null {
  const name = lastName(site.chain);
  if (!statusOrCode.test(name)) return null;
  const classes = labelsAt(site, dialect).filter(isClass).length;
  const isOfClass = classes > (/^(?:status|code)$/i.test(name) ? 0 : 1);
  if (!isOfClass && !areManyCodes(codesAround(site, dialect))) return null;
  return { alone: classes > 1 || !plain.test(name), role: 'consume', classes: '2345' };
}

/**
 * Whether a pattern is a class of codes from its first to its last, or to the next, with other codes
 * perhaps: `500..=599`, `200...300`, `100..=199 | 204`.
 */
function isClass({ text }: Node): boolean {
  return /^(?:([1-5])00 ?\.\.=? ?(?:\1)99|100\.{2,3}200|200\.{2,3}300|300\.{2,3}400|400\.{2,3}500|500\.{2,3}600)(?: ?\||$)/.test(
    text,
  );
}

/** So many branches are called by the phrases of their codes where a choice is made by nothing but statuses. */
const fewestPhrased = 2;

/** The same of a choice whose branches are called by the phrases of their codes: `when (n) { 404 -> Failure.NotFound … }`. */
export function ofPhrasedLabels(site: Site, dialect: Dialect): Telling | null {
  const { anchor } = site;
  const shape = site.kind === 'case' ? shapeOf(anchor, dialect) : null;
  if (shape?.is !== 'case') return null;
  const phrased = branchesAround(anchor, shape).filter((branch) =>
    valuesOf(branch, shape.value).some((label) =>
      numbersIn(unwrap(label, dialect)).some(
        (code) => code >= 400 && isPhrased(answerBehind(branch, label), code, site),
      ),
    ),
  );
  return phrased.length < fewestPhrased ? null : { alone: true, role: 'consume', classes: '2345' };
}

/** Other codes, of keys and areas, are as many. */
const statusOrCode =
  /^(?:(?:https?|resp|response|reply|result|ret|return|err|error|status|api|server|upstream)_?)?(?:status|code)$/i;

function areManyCodes(numbers: readonly number[]): boolean {
  const areCodes = numbers.every((number) => registry.isRegistered(number));
  return (
    areCodes && numbers.length >= fewestAlone && numbers.some((code) => unround.test(`${code}`))
  );
}

/** What gets the name of a status tells that is one of so many by what it is made of: `let status = match error { … }`. */
export function ofManyResults(site: Site, dialect: Dialect): Telling | null {
  if (!isOfManyResults(site)) return null;
  const results = new Set(resultsIn(site.value, dialect, resultLevels));
  return areManyCodes([...results])
    ? { alone: !plain.test(lastName(site.chain)), role: 'text', classes: '2345' }
    : null;
}

/** Whether a site may be told of by the branches of its value: what gets the name of a status. */
export function isOfManyResults({ kind, chain, path }: Site): boolean {
  const isNamed = kind === 'binding' || kind === 'assign';
  return isNamed && path === '' && statusOrCode.test(lastName(chain));
}

/** How far down the branches of a choice stand. */
const resultLevels = 3;

/** The numbers that the branches of a choice are worth. */
function resultsIn(node: Node, dialect: Dialect, levels: number): number[] {
  const shape = shapeOf(node, dialect);
  const result = shape?.is === 'case' && shape.result ? childOf(node, shape.result) : null;
  if (result) return numbersIn(unwrap(result, dialect));
  if (levels === 0 || isData(node)) return [];
  return node.namedChildren.flatMap((child) => resultsIn(child, dialect, levels - 1));
}

/** The different numbers that the branches around are taken for, or a pattern consists of, if all are codes of HTTP. */
function codesAround(site: Site, dialect: Dialect): readonly number[] {
  const labels = labelsAt(site, dialect).map((label) => unwrap(label, dialect));
  const numbers = [...new Set(labels.flatMap(numbersIn))];
  return numbers.every((number) => registry.isRegistered(number)) ? numbers : [];
}

/** What the branches around are taken for, or the pattern that a value stands in. */
function labelsAt({ kind, anchor, value }: Site, dialect: Dialect): readonly Node[] {
  if (kind !== 'case') return [];
  const shape = shapeOf(anchor, dialect);
  return shape?.is === 'case' ? labelsAround(anchor, shape) : [value];
}

/** The numbers that a pattern consists of: `408 | 504`. */
function numbersIn({ text }: Node): number[] {
  return /^\d+(?:\s*[|,]\s*\d+)*$/.test(text) ? text.split(/[|,]/).map(Number) : [];
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

/** What the branches of a choice are taken for. */
function labelsAround(branch: Node, shape: CaseShape): readonly Node[] {
  return branchesAround(branch, shape).flatMap((each) => valuesOf(each, shape.value));
}

/** The branches of the choice that one is of. */
function branchesAround(branch: Node, { levels }: CaseShape): readonly Node[] {
  const whole = ancestorAt(branch, levels);
  return whole ? branchesIn(whole, branch.type, levels) : [];
}

function branchesIn(node: Node, type: string, levels: number): Node[] {
  if (isData(node)) return [];
  return node.namedChildren.flatMap((child) => {
    if (child.type === type) return [child];
    return levels > 1 ? branchesIn(child, type, levels - 1) : [];
  });
}

function valuesOf(branch: Node, field: CaseShape['value']): readonly Node[] {
  if (field === undefined) return branch.namedChildren;
  if (typeof field === 'string') return branch.childrenForFieldName(field);
  const value = childOf(branch, field);
  return value ? [value] : [];
}
