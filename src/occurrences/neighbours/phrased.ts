import { registry } from '../../catalog/registry';
import { endsInPhrase } from '../../frameworks/phrases';
import { argumentsOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import type { Shape } from '../../sites/shape';
import { membersOf } from '../../sites/members';
import { ancestor, childOf, isChild, keyText, outermost, shapeOf } from '../../sites/nodes';
import { isTaken } from '../../sites/results';
import type { Role } from '../../sites/role';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import type { Match } from '../matching/match';
import { patternOf } from '../telling/match';
import { isForeign } from '../telling/meant';
import type { Written } from '../written';
import { answeredSite } from './answered';
import { branchedSite } from './branched';
import { isCalledSo, isListed, isListedConstant } from './calledSo';
import { classedSite } from './classed';
import { beginsInPhrase, longestPhrase, memberIn, phraseIn, says } from './phraseText';

/** Where values stand side by side, or one behind the other that it is known by. */
const rows: ReadonlySet<Shape['is']> = new Set<Shape['is']>([
  'pair',
  'array',
  'object',
  'tuple',
  'values',
  'arguments',
  'case',
  'infix',
]);

/**
 * The match of a number that its own reason phrase stands behind, `404 => 'Not Found'`, or that is
 * given to what is called so: `HTTP_NOT_FOUND = 404`, `new NotFoundError('no such book', 404)`.
 */
export function phrasedMatch(
  { code, node, constant, notation }: Written,
  sites: readonly Site[],
  dialect: Dialect,
): Match | null {
  if (typeof code !== 'number' || constant !== null) return null;
  if (sites.some((site) => isForeign(site) && !isOfCalls(site))) return null;
  const isNumber = notation === 'number';
  const named = sites.find(
    (site) =>
      isCalledSo(site, code, dialect) ||
      isDescribed(site, code, dialect) ||
      (isNumber && isListed(site, code, dialect)),
  );
  const site =
    named ??
    phrasedSite(node, code, dialect) ??
    (isNumber ? classedSite(node, code, dialect) : null) ??
    answeredSite(node, code, dialect) ??
    clauseSite(node, sites, code, dialect) ??
    takenSite(sites, code, dialect) ??
    (isNumber ? branchedSite(sites, code, dialect) : null);
  if (!site) return null;
  return { pattern: patternOf(site, roleAt(site, dialect)), site, receiver: null };
}

/** Whether a site is about remote calls, whose own codes are longer or shorter: `new RpcError('Function not found', 404)`. */
function isOfCalls({ chain }: Site): boolean {
  return chain.some(({ name }) => /rpc/i.test(name));
}

/** What is done with a number beside its phrase. */
function roleAt(site: Site, dialect: Dialect): Role {
  if (site.kind === 'compare' || site.kind === 'case') return 'consume';
  return site.kind === 'argument' && !isListedConstant(site, dialect) ? 'emit' : 'text';
}

/** Whether the object of a number holds its phrase, too, or is called so: `{ code: 404, message: 'Not Found' }`, `BOOK_NOT_FOUND: { code: 404 }`. */
function isDescribed(site: Site, code: number, dialect: Dialect): boolean {
  const { kind, anchor, path } = site;
  if (kind === 'argument') return isExplained(site, code, dialect);
  if (kind !== 'property' || !/^\.\w+$/.test(path)) return false;
  // A list that is `ok` may have a limit of 200: what is no error is told by its key, too.
  if (code < 400 && !/code|status|http/i.test(path)) return false;
  if (shapeOf(anchor, dialect)?.is !== 'object') return false;
  if (/code|status|http/i.test(path) && endsInPhrase(keyOf(anchor, dialect), code)) return true;
  return [...membersOf(anchor, dialect).values()].some((member) =>
    says(phraseIn(member, dialect), code),
  );
}

/** The key that an object stands behind; empty where it has none. */
function keyOf({ parent: pair }: Node, dialect: Dialect): string {
  const shape = pair && shapeOf(pair, dialect);
  const key = pair && shape?.is === 'pair' ? childOf(pair, shape.key) : null;
  return key ? keyText(key) : '';
}

/** Whether a call is given a code and its phrase by keywords: `fail(error_code=404, message="Not found")`. */
function isExplained({ anchor, slot, path }: Site, code: number, dialect: Dialect): boolean {
  if (path !== '' || !/(?:code|status)$/i.test(slot)) return false;
  return argumentsOf(anchor, dialect).some((argument) => {
    const shape = shapeOf(argument, dialect);
    const value = shape?.is === 'keyword' ? childOf(argument, shape.value) : null;
    const phrase = value === null ? '' : phraseIn(value, dialect);
    return code < 400 ? registry.findByPhrase(phrase) === code : says(phrase, code);
  });
}

/** Whether the phrase of a code stands beside its text: `assertRaises(Forbidden, '403 it is not yours')`. */
export function isBesidePhrase(text: Node, code: number, dialect: Dialect): boolean {
  return phrasedSite(text, code, dialect) !== null;
}

/** The site of a number that its phrase stands beside. */
function phrasedSite(node: Node, code: number, dialect: Dialect): Site | null {
  const value = wholeKey(outermost(node), dialect);
  const { parent: anchor } = value;
  if (!anchor) return null;
  const beside = phrasesBeside(value, anchor, code, dialect);
  // Another member of an object may be the status itself.
  const isMember = shapeOf(anchor, dialect)?.is === 'pair' && !value.nextNamedSibling;
  const isSaid =
    beside.some((other) => says(phraseIn(other, dialect), code)) ||
    (!isMember && beside.some((other) => says(memberIn(other), code))) ||
    isBegun(value, anchor, code, dialect);
  if (!isSaid && !isCommented(value, anchor, code, dialect)) return null;
  return { kind: 'element', chain: [], slot: '', path: '', anchor, value };
}

/** Whether what a call is given just behind a code begins with its phrase: `problem(401, 'Unauthorized access')`. */
function isBegun(
  { nextNamedSibling: next }: Node,
  row: Node,
  code: number,
  dialect: Dialect,
): boolean {
  if (!next || shapeOf(row, dialect)?.is !== 'arguments') return false;
  return beginsInPhrase(phraseIn(next, dialect), code);
}

/** Whether a value of a row has its phrase for a comment behind it: `404, // Not Found`. */
function isCommented(value: Node, row: Node, code: number, dialect: Dialect): boolean {
  const around = shapeOf(row, dialect)?.is;
  if (code < 200 || !around || !rows.has(around)) return false;
  const { nextSibling: next } = value;
  const comment = next?.type === ',' ? next.nextSibling : next;
  if (!comment?.type.endsWith('comment') || comment.startPosition.row !== value.endPosition.row)
    return false;
  const said = comment.text.replace(/^[/*#\s]+|[/*.\s]+$/g, '');
  return said.length <= longestPhrase && registry.findByPhrase(said) === code;
}

/** The key in brackets that a value is, `[404]: 'Not Found'`; itself for any other. */
function wholeKey(value: Node, dialect: Dialect): Node {
  const { parent } = value;
  const pair = parent?.parent;
  const shape = pair && shapeOf(pair, dialect);
  if (!parent || !pair || shape?.is !== 'pair' || !isChild(pair, shape.key, parent)) return value;
  const is = shapeOf(parent, dialect)?.is;
  return is === 'wrapper' || is === 'subscript' ? parent : value;
}

/** The site of what a function is defined for, where its phrase is the answer: `def text(404), do: "Not Found"`. */
function takenSite(sites: readonly Site[], code: number, dialect: Dialect): Site | null {
  const site = sites.find((each) => isTaken(each, dialect));
  const definition = site ? ancestor(site.anchor, dialect, ['function']) : null;
  const shape = definition && shapeOf(definition, dialect);
  if (!site || !definition || shape?.is !== 'function') return null;
  const body = childOf(definition, shape.body);
  const phrase = body ? phraseIn(answerIn(body, dialect), dialect) : '';
  return registry.findByPhrase(phrase) === code ? { ...site, kind: 'element' } : null;
}

/** What a body of one keyword is worth, `do: "Not Found"`; itself for any other. */
function answerIn(body: Node, dialect: Dialect): Node {
  const isList = shapeOf(body, dialect)?.is === 'arguments';
  const [only, ...others] = (isList ? body.lastNamedChild : body)?.namedChildren ?? [];
  const shape = only && others.length === 0 ? shapeOf(only, dialect) : null;
  return (only && shape?.is === 'pair' ? childOf(only, shape.value) : null) ?? body;
}

/** So long the head of a clause is looked through. */
const longestHead = 160;

/** The site of an error's code that a clause answers with whose head takes its phrase: `def code(:conflict), do: 409`. */
function clauseSite(
  { startIndex }: Node,
  sites: readonly Site[],
  code: number,
  dialect: Dialect,
): Site | null {
  const site = sites.find(({ kind, path }) => kind === 'return' && path === '');
  if (!site || code < 400 || !dialect.definitions) return null;
  const clause = ancestor(site.anchor, dialect, ['function']);
  const length = clause ? startIndex - clause.startIndex : 0;
  if (!clause || length > longestHead) return null;
  const taken = clause.text.slice(0, length).match(/(?<=[({[,\s]:)[a-z]\w+/g) ?? [];
  return taken.some((name) => registry.findByPhrase(name) === code) ? site : null;
}

/** What stands just before a code that is last, where its phrase is no single word as `ok` and `found` are: `(MultiStatus, 207)`. */
function lastBefore(value: Node, code: number): readonly Node[] {
  const { previousNamedSibling: previous } = value;
  return previous && /[ -]/.test(registry.phrase(code) ?? '') ? [previous] : [];
}

/** The first of the values that stand for a code: `201: ('Created', 'It is stored')`. */
function firstOfRow(row: Node, dialect: Dialect): readonly Node[] {
  return shapeOf(row, dialect)?.is === 'tuple' ? row.namedChildren.slice(0, 1) : [];
}

/** A row of values is no longer than this. */
const longestRow = 10;

/**
 * Where the phrase of a code may stand: right behind it, and that of an error anywhere in its row, or
 * as another member of its object: `{ "code": 404, "status": "Not Found" }`.
 */
function phrasesBeside(value: Node, row: Node, code: number, dialect: Dialect): readonly Node[] {
  const shape = shapeOf(row, dialect);
  const around = shape?.is;
  const next = shape?.is === 'infix' ? childOf(row, shape.right) : value.nextNamedSibling;
  if (!around || !rows.has(around)) return [];
  const isMember = around === 'pair' && !next;
  const whole = isMember ? row.parent : row;
  if (code < 400 || around === 'case' || !whole || whole.namedChildCount > longestRow)
    return next ? [next, ...firstOfRow(next, dialect)] : lastBefore(value, code);
  return isMember
    ? whole.namedChildren.map((pair) => pair.lastNamedChild ?? pair)
    : whole.namedChildren;
}
