import { registry } from '../../catalog/registry';
import {
  describedTelling,
  errorKeysTelling,
  haveErrors,
  keyTelling,
} from '../../frameworks/telling/tables';
import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { statusTelling, valueTelling } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf, chainOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { membersOf } from '../../sites/members';
import { childOf, handedOn, keyText, literalText, shapeOf, unwrap } from '../../sites/nodes';
import { keyMark, type Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { memberOf } from './members';
import { comparing, lastName, ofChain } from './names';

/** What the key of a response tells that an API declares: `{"responses": {404: …}}`, `response: { 404: … }`. */
export function ofResponsesKey({ path }: Site): Telling | null {
  const isKey = path.endsWith(keyMark) && /^responses?$/.test(memberOf(path).member ?? '');
  return isKey ? { alone: false, role: 'declare', classes: anyClass } : null;
}

/** What a value tells that is looked up by a key: `[404]` of `retries[res.status]`. */
export function ofAskedKey({ kind, chain, path }: Site): Telling | null {
  return kind === 'subscript' && path === `.${keyMark}`
    ? comparing(ofChain(chain), 'consume')
    : null;
}

/** What the name of a table tells of its keys: `messagesByStatus = { 404: "…" }`, `api(error_responses={404: …})`. */
export function ofTableKey(site: Site, dialect: Dialect): Telling | null {
  const name = site.kind === 'keyword' ? site.slot : lastName(site.chain);
  const telling = keyTelling(name);
  if (!telling || telling.alone) return telling;
  const keys = keysOf(site, dialect);
  return { ...telling, alone: haveErrors(keys) || haveAnswers(name, keys) };
}

/** With so many keys that are statuses of several classes, one of them not round, a table of responses has no others. */
const fewestOfAnswers = 3;

/** Whether a table is one of answers by its name and its keys: `responses = { 200: …, 201: …, 401: … }`. */
function haveAnswers(name: string, keys: readonly string[]): boolean {
  const areStatuses = keys.every((key) => /^[2-5]/.test(key) && registry.isRegistered(Number(key)));
  const areVaried = new Set(keys.map(([first]) => first)).size > 1;
  const isLong = keys.length >= fewestOfAnswers && keys.some((key) => /^[45]\d[1-9]$/.test(key));
  return /\bresponses$/.test(wordsOf(name)) && areStatuses && areVaried && isLong;
}

/** The keys of the table that a key with a name stands in. */
function keysOf({ value, path }: Site, dialect: Dialect): readonly string[] {
  const table = handedOn(unwrap(value, dialect), dialect);
  const isTable = path === `.${keyMark}` && shapeOf(table, dialect)?.is === 'object';
  return isTable ? [...membersOf(table, dialect).keys()] : [];
}

/** What the name tells that a function gives to each element of a list: `[404, 410].map((status) => …)`, `Enum.each([404], fn status -> …)`. */
export function ofEach({ anchor, path }: Site, dialect: Dialect): Telling | null {
  const isEach = /^(?:\[\]|#\d+)$/.test(path) || path === `.${keyMark}`;
  if (!isEach || shapeOf(anchor, dialect)?.is !== 'call') return null;
  const takers = [...argumentsOf(anchor, dialect), anchor.childForFieldName('block')];
  const [name = ''] = takers.flatMap((taker) => (taker && takenFirst(taker, dialect)?.text) ?? []);
  return valueTelling(name) ?? statusTelling([name]);
}

/** What a function takes first, be that in the pattern of its only branch: `fn status -> …`. */
function takenFirst(taker: Node, dialect: Dialect): Node | null {
  const branch = taker.namedChild(0);
  if (branch && shapeOf(branch, dialect)?.is === 'case')
    return branch.childForFieldName('left')?.namedChild(0) ?? null;
  if (shapeOf(taker, dialect)?.is !== 'function') return null;
  const list = taker.childForFieldName('parameters');
  return list?.namedChild(0) ?? list ?? taker.childForFieldName('parameter');
}

/** What a key tells among the others of its object, which are statuses, and by what these stand for. */
export function ofKeyAmong({ kind, anchor }: Site, dialect: Dialect): Telling | null {
  if (kind !== 'property') return null;
  const members = membersOf(anchor, dialect);
  const keys = [...members.keys()];
  const areErrors = errorKeysTelling(keys);
  const areCodes = keys.length > 0 && keys.every((key) => registry.isRegistered(Number(key)));
  if (areErrors || !areCodes) return areErrors;
  return (
    ofMany(keys) ??
    ofPhrased(members, dialect) ??
    ofDescribed(members, anchor, dialect) ??
    ofAnswered(members, dialect) ??
    ofPages(members)
  );
}

type Members = ReadonlyMap<string, Node>;

/** With so many keys of several classes that are all statuses, two of errors and not round, a table is of nothing else. */
const fewestOfAny = 8;

function ofMany(keys: readonly string[]): Telling | null {
  const unrounds = keys.filter((key) => /^[45]\d[1-9]$/.test(key));
  const areVaried = new Set(keys.map(([first]) => first)).size > 1;
  const areMany = keys.length >= fewestOfAny && unrounds.length > 1 && areVaried;
  return areMany ? { alone: true, role: 'text', classes: anyClass } : null;
}

/** With so many keys that are all statuses, one of which stands for its phrase, a table is of nothing else. */
const fewestOfTable = 5;

/** What a table of statuses tells of which one at least stands for its phrase: `{401: denied, 404: notFound, …}`. */
function ofPhrased(members: Members, dialect: Dialect): Telling | null {
  if (members.size < fewestOfTable) return null;
  const isPhrased = [...members].some(([key, value]) => {
    const plain = unwrap(value, dialect);
    const isText = shapeOf(plain, dialect)?.is === 'string';
    const phrase = isText ? literalText(plain) : lastName(chainOf(plain, dialect));
    return Number(key) >= 400 && registry.findByPhrase(phrase) === Number(key);
  });
  return isPhrased ? { alone: true, role: 'text', classes: anyClass } : null;
}

/** What statuses tell whose responses are described: `{404: {description: "No such cart"}}`. */
function ofDescribed(members: Members, object: Node, dialect: Dialect): Telling | null {
  const described = [...members].map(
    ([key, value]) => [key, descriptionIn(value, dialect)] as const,
  );
  const areResponses =
    isNamedResponses(object, dialect) ||
    [...members.values()].every((value) => hasContent(value, dialect));
  return describedTelling(new Map(described), areResponses);
}

/** What statuses tell of which each stands for a response by its name: `{200: CartResponse, 404: error_response()}`. */
function ofAnswered(members: Members, dialect: Dialect): Telling | null {
  const areAnswers = [...members.values()].every((value) =>
    /\bresponse\b/.test(wordsOf(lastName(chainOf(unwrap(value, dialect), dialect)))),
  );
  return areAnswers ? { alone: false, role: 'declare', classes: '2345' } : null;
}

/** What errors tell of which each has a page that is called after it, where no size or weight is among them: `{404: 'pages/404.html'}`. */
function ofPages(members: Members): Telling | null {
  const pages = [...members].every(([key, { text }]) =>
    new RegExp(`^[^\\n]{0,160}(?<![\\w.-])${key}(?:\\.\\w+)?["'\`]`).test(text),
  );
  const isOfError = [...members.keys()].some((key) => /^[45]\d[1-9]$/.test(key));
  return pages && isOfError ? { alone: false, role: 'text', classes: '45' } : null;
}

/** Whether an object is the member of another one that is called after responses: `response: { … }`. */
function isNamedResponses({ parent }: Node, dialect: Dialect): boolean {
  const shape = parent && shapeOf(parent, dialect);
  const key = parent && shape?.is === 'pair' ? childOf(parent, shape.key) : null;
  return key !== null && /^responses?$/.test(keyText(key));
}

/** Whether an object has its contents by their media types, as OpenAPI has a response's. */
function hasContent(value: Node, dialect: Dialect): boolean {
  if (shapeOf(value, dialect)?.is !== 'object') return false;
  const content = membersOf(value, dialect).get('content');
  if (!content || shapeOf(content, dialect)?.is !== 'object') return false;
  return [...membersOf(content, dialect).keys()].every((key) => /\/|^\[/.test(key));
}

/** The text of a description that an object has; empty where it has none, or is no object. */
function descriptionIn(value: Node, dialect: Dialect): string {
  if (shapeOf(value, dialect)?.is !== 'object') return '';
  const members = membersOf(value, dialect);
  const description = members.get('description') ?? members.get('message') ?? members.get('title');
  return description ? literalText(description) : '';
}
