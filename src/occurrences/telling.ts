import { registry } from '../catalog/registry';
import { unsaid, type Pattern } from '../frameworks/pattern';
import { entryTelling, enumTelling, errorTelling, phraseTelling } from '../frameworks/made';
import {
  callTelling,
  isComparing,
  keyTelling,
  roleTelling,
  statusTelling,
  tableTelling,
  valueTelling,
  type Telling,
} from '../frameworks/telling';
import type { Role } from '../sites/role';
import {
  argumentsOf,
  baseOf,
  calleeChain,
  chainOf,
  firstArgument,
  firstArgumentName,
  handingClass,
  typeAround,
} from '../sites/chain';
import type { Dialect } from '../sites/dialect';
import { isAsserted } from '../sites/comparison';
import { membersOf } from '../sites/members';
import { ancestor, childOf, keyText, literalText, shapeOf } from '../sites/nodes';
import { keyMark, type Chain, type Site, type SiteKind } from '../sites/site';
import type { Node } from '../syntax/runtime';
import type { Match, Matcher } from './match';
import type { Notation, StatusRange } from './occurrence';

/**
 * The match of a code at a site that no framework knows, where the names around it tell that a status
 * is meant: `assertStatus(t, 404)`, `{ expectedStatusCode: 404 }`. Nothing tells of a number that is no
 * registered code.
 */
export function tellingMatch(
  sites: readonly Site[],
  { code, notation }: Told,
  dialect: Dialect,
  matcher: Matcher,
): Match | null {
  if (typeof code !== 'number' || !registry.isRegistered(code)) return null;
  for (const site of sites) {
    const telling =
      tellingOf(site, dialect) ??
      tellingOfTable(site) ??
      phraseTelling(nameGiven(site, dialect), code) ??
      tellingOfModule(site, matcher);
    if (!telling?.classes.includes(String(code)[0] ?? '')) continue;
    if (notation === 'string' && !(telling.alone && site.kind !== 'argument')) continue;
    if (notation === 'symbol' && !(isPlain(site, dialect) && isMeant(code, telling, matcher)))
      continue;
    if (!telling.alone && !matcher.speaksHttp) continue;
    if (code < 200 && !(telling.alone && site.kind === 'argument')) continue;
    return { pattern: patternOf(site, telling.role), site, receiver: null };
  }
  return null;
}

/** What a call does with its arguments by its name, whatever they are: `assertCached(false, 304)`. */
export function roleOfCall({ kind, chain }: Site): Role | null {
  return kind === 'argument' ? roleTelling(lastName(chain)) : null;
}

/** Codes whose names in tables of symbols nothing else is called by: `:unprocessable_entity`. */
const ownNames: ReadonlySet<number> = new Set([
  ...[204, 206, 207, 301, 303, 307, 308, 400, 405, 406, 412, 413, 415, 422, 429, 500, 502, 504],
]);

/** Whether a symbol is a status by what tells of it, or by itself. */
function isMeant(code: number, { symbols }: Telling, matcher: Matcher): boolean {
  if (symbols === 'anywhere' || ownNames.has(code)) return true;
  return symbols === 'here' && matcher.speaksHttp;
}

/** Whether a value is given to a call as it is, not in a tuple, `respond({:ok, order})`, and is the first of its kind there. */
function isPlain({ kind, anchor, slot, path }: Site, dialect: Dialect): boolean {
  if (kind !== 'argument') return true;
  const before = /^\d+$/.test(slot) ? argumentsOf(anchor, dialect).slice(0, Number(slot)) : [];
  return path === '' && !before.some((given) => shapeOf(given, dialect)?.is === 'symbol');
}

/** A code as it is written. */
interface Told {
  readonly code: number | StatusRange;
  readonly notation: Notation;
}

/** The name that a value gets, or whose own it is: `NOT_FOUND = 404`, `NOT_FOUND(404)` in an enum. */
function nameGiven({ kind, anchor, chain, path }: Site, dialect: Dialect): string {
  const shape = shapeOf(anchor, dialect);
  if (shape?.is === 'call' && shape.ofOwn) return childOf(anchor, shape.callee)?.text ?? '';
  if (kind === 'binding' || kind === 'assign') return path === '' ? lastName(chain) : '';
  return kind === 'property' ? (/^\.(\w+)$/.exec(path)?.[1] ?? '') : '';
}

/** Whether a node is a constant of an enum. */
function isOwnConstant(anchor: Node, dialect: Dialect): boolean {
  const shape = shapeOf(anchor, dialect);
  return shape?.is === 'call' && shape.ofOwn === true;
}

function tellingOf(site: Site, dialect: Dialect): Telling | null {
  const { kind, chain, slot, path } = site;
  const member = path.split(/\.|#\d+|\[\]/).findLast((step) => step !== '' && step !== keyMark);
  if (member !== undefined) return valueTelling(member) ?? ofMember(member, site, dialect);
  const last = lastName(chain);
  if (path.endsWith(keyMark)) return keyTelling(last);
  switch (kind) {
    case 'argument':
      return ofArgument(inConstructor(site, dialect), dialect);
    case 'property':
      return callTelling(namesOf(chain));
    case 'keyword':
      return valueTelling(slot);
    case 'assign':
      return ofOwn(site, dialect);
    case 'binding':
      return isTakenOut(site.anchor, dialect) ? valueTelling(last) : ofOwn(site, dialect);
    case 'compare':
    case 'case':
      return comparing(ofChain(chain), slot === 'assert' ? 'assert' : 'consume');
    case 'subject':
      return comparing(ofElement(site, dialect), 'text');
    case 'return':
      return ofResult(site, dialect);
    case 'subscript':
      return comparing(valueTelling(last) ?? keyTelling(last), 'text');
    default:
      return null;
  }
}

/** What the name of a module tells of a call of all that it exports: `error(404)`, from `http-error`. */
function tellingOfModule({ kind, chain, slot }: Site, matcher: Matcher): Telling | null {
  if (kind !== 'argument' || chain.length !== 1 || !/^\d+$/.test(slot)) return null;
  const module = matcher.moduleOf(lastName(chain));
  return module === null ? null : callTelling([module]);
}

/**
 * Whether a class that is called after a code hands it to its base: `class Gone extends HttpError` says
 * what a 410 is, and who throws it sends one.
 */
export function isDefinition({ kind, anchor }: Site, code: unknown, dialect: Dialect): boolean {
  if (kind !== 'argument' || typeof code !== 'number') return false;
  const name = handingClass(anchor, dialect);
  return name !== null && phraseTelling(name, code) !== null;
}

/** Sites at which a value gets a name to be known by. */
const naming: ReadonlySet<SiteKind> = new Set(['binding', 'assign', 'property']);

/** What the name of a table tells of its members. */
function tellingOfTable({ kind, chain, path }: Site): Telling | null {
  const isMember = naming.has(kind) && /^\.[^.#[]+$/.test(path);
  return isMember ? tableTelling(lastName(chain)) : null;
}

/** What the name tells that a function gives to each element of a list: `[404, 410].map((status) => …)`. */
function ofElement({ anchor, path }: Site, dialect: Dialect): Telling | null {
  if (path !== '[]' || shapeOf(anchor, dialect)?.is !== 'call') return null;
  const taker = argumentsOf(anchor, dialect)[0];
  if (!taker || shapeOf(taker, dialect)?.is !== 'function') return null;
  const list = taker.childForFieldName('parameters')?.namedChild(0);
  const name = (list ?? taker.childForFieldName('parameter'))?.text ?? '';
  return valueTelling(name) ?? statusTelling([name]);
}

function ofArgument(site: Site, dialect: Dialect): Telling | null {
  const { chain, slot } = site;
  return /^\d*$/.test(slot) ? ofCall(site, lastName(chain), dialect) : ofKeyword(slot, chain);
}

/** `super().__init__(404)` makes what the class around is made from. */
function inConstructor(site: Site, dialect: Dialect): Site {
  const [last, holder] = site.chain.toReversed();
  if (last?.name !== '__init__' || holder?.name !== 'super') return site;
  const base = baseOf(site.anchor, dialect);
  const names = base ? chainOf(base, dialect) : [];
  const made = names.map((link, at) =>
    at === names.length - 1 ? { ...link, name: `new ${link.name}` } : link,
  );
  return { ...site, chain: made };
}

/** What a keyword tells, `status` by what it is given to: `class Gone : ApiException(status = 410)`. */
function ofKeyword(keyword: string, chain: Chain): Telling | null {
  const isStatus = /^status$/i.test(keyword);
  return valueTelling(keyword) ?? (isStatus ? ofMade(chain) : null);
}

/** What tells that a call makes a response or an error, which have a status. */
function ofMade(chain: Chain): Telling | null {
  const isResponse = lastName(chain).endsWith('Response');
  const made: Telling = { alone: false, role: 'emit', classes: '12345' };
  return callTelling(namesOf(chain)) ?? (isResponse ? made : null);
}

/** What stands beside the status of a response or an error: its message, its content. */
const companions = ['message', 'error', 'body', 'data', 'headers', 'statusText', 'title', 'detail'];

/** What `status` tells in an object, by its other members. */
function ofMember(name: string, { anchor }: Site, dialect: Dialect): Telling | null {
  if (shapeOf(anchor, dialect)?.is !== 'object') return null;
  const members = membersOf(anchor, dialect);
  return companions.some((member) => members.has(member)) ? statusTelling([name]) : null;
}

/** What the names of a value tell, of which the last one counts; `Status` alone is a member of anything. */
function ofChain(chain: Chain): Telling | null {
  const names = namesOf(chain);
  const isMember = names.length === 1 && names[0] === 'Status';
  return valueTelling(lastName(chain)) ?? (isMember ? null : statusTelling(names));
}

/** What a name is a member of by where it gets its value: the last word of the class around. */
function ownerOf({ anchor, chain }: Site, { containers }: Dialect): Chain {
  const around = anchor.parent?.parent;
  const owner = around && around.type in containers ? around : around?.parent;
  if (chain.length !== 1 || !owner || !(owner.type in containers)) return [];
  const name = /[A-Z]?[a-z]*\d*$/.exec(owner.childForFieldName('name')?.text ?? '')?.[0] ?? '';
  return name === '' ? [] : [{ name, called: false }];
}

/** Links of a chain from where on it is about another part of the response: its content, its header. */
const turns = /^(?:expect.|json|extract)|body|header|cookie/i;

/** What names tell in their class: the `status` of an error is one that it is answered with, or its `code`. */
function ofOwn(site: Site, dialect: Dialect): Telling | null {
  const name = lastName(site.chain);
  const byName = valueTelling(name);
  const isBare = /^[$@]?(?:status|code)$/i.test(name);
  if (byName?.alone || !(byName || isBare)) return byName;
  const isCode = /^[$@]?code$/i.test(name);
  if (isOwnConstant(site.anchor, dialect)) return isCode ? null : ofEnum(site, dialect, byName);
  const taken = isBare ? ofParameter(site, dialect) : null;
  if (taken) return taken;
  const owner = ownerOf(site, dialect);
  const isError = isErrorName(lastName(owner)) || isErrorClass(site.anchor, dialect);
  if (isCode) return isError ? errorCode : null;
  const telling = ofChain([...(isError ? [] : owner), ...site.chain]);
  if (!telling || telling.alone || !isError) return telling;
  return { ...telling, alone: true, classes: '45' };
}

/** What the `status` of an enum's constants tells, by what the enum lists. */
function ofEnum({ anchor }: Site, dialect: Dialect, byName: Telling | null): Telling | null {
  return byName ?? enumTelling(typeAround(anchor, dialect) ?? '');
}

const errorCode: Telling = { alone: false, role: 'emit', classes: '45' };

/** How far up the declaration is that a parameter belongs to. */
const declarationLevels = 3;

/** What the name of a function tells of the default of its parameter: `errorResponse($message, $code = 400)`. */
function ofParameter({ anchor }: Site, dialect: Dialect): Telling | null {
  let around = anchor.parent;
  for (let level = 0; around && level < declarationLevels; level += 1, around = around.parent) {
    const is = shapeOf(around, dialect)?.is;
    if (is === 'block' || is === 'statement' || around.type in dialect.containers) return null;
    const name = around.childForFieldName('name')?.text;
    if (name !== undefined && is !== 'binding')
      return is === 'declaration' ? null : callTelling([name]);
  }
  return null;
}

/** Whether the class around is an error: it is made from one. */
function isErrorClass(node: Node, dialect: Dialect): boolean {
  return isErrorName(lastName(chainOf(baseOf(node, dialect), dialect)));
}

function isErrorName(name: string): boolean {
  return /(?:Error|Exception)$/.test(name);
}

/** Whether a name is that of a member which is taken out of anything: `{ status = 200 }`. */
function isTakenOut({ parent }: Node, dialect: Dialect): boolean {
  return parent !== null && shapeOf(parent, dialect)?.is === 'import';
}

/** What a call tells of an argument: by its name, by what its chain is about, by the argument beside. */
function ofCall(site: Site, name: string, dialect: Dialect): Telling | null {
  const { chain } = site;
  if (isOwnConstant(site.anchor, dialect)) return null;
  const fn = chain[0]?.name === 'is_expected' ? ancestor(site.anchor, dialect, ['function']) : null;
  const subject = fn && nameFromCall(fn, dialect);
  if (subject !== null) return comparing(ofGiven(subject), 'assert');
  const own =
    callTelling(namesOf(chain)) ?? ofErrorCode(site, name, dialect) ?? ofEntry(site, dialect);
  if (!own && calledWith.test(name)) return comparing(ofMock(chain), 'assert');
  if (own?.role === 'consume' && isAsserted(site.anchor, dialect)) return comparing(own, 'assert');
  if (own || !isComparing(name)) return own;
  const turn = chain.findLastIndex((link) => turns.test(link.name));
  const about = chain.slice(Math.max(turn, 0), -1).flatMap(({ name: link, call }) => {
    const subject = call ? firstArgumentName(call, dialect) : null;
    return subject === null ? [link] : [link, subject];
  });
  const found = [
    ...about.map(valueTelling),
    ...argumentsBeside(site, dialect).map((argument) =>
      ofAsked(chainOf(argument, dialect), dialect),
    ),
  ];
  return comparing(found.find((telling) => telling !== null) ?? null, 'assert');
}

/** Assertions of what a mock was called with. */
const calledWith = /^assert_(?:any_call|(?:called|awaited)(?:_once)?_with)$/;

/** What a mock tells by the name of what it stands for: `mock_send_error`, `response_mock`. */
function ofMock(chain: Chain): Telling | null {
  const name = chain.at(-2)?.name ?? '';
  return callTelling([name.replace(/^(?:mock|mocked|fake)_|_(?:mock|stub)$/, '')]);
}

/** What the making of an error tells of its code: the first argument before others, or the language's own place. */
function ofErrorCode({ anchor, slot }: Site, name: string, dialect: Dialect): Telling | null {
  if (shapeOf(anchor, dialect)?.is !== 'call') return null;
  const isPlace = slot === dialect.errorCode;
  const isFirst = slot === '0' && argumentsOf(anchor, dialect).length > 1;
  return isFirst || isPlace ? errorTelling(name, isPlace) : null;
}

/** What a value tells by its names, or by the name that it is asked for: `json.get("status")`. */
function ofAsked(chain: Chain, dialect: Dialect): Telling | null {
  const asked = chain.findIndex(({ call }) => call && firstArgumentName(call, dialect) !== null);
  const { name = '', call } = chain[asked] ?? {};
  const key = call ? firstArgumentName(call, dialect) : null;
  return ofChain(chain) ?? (key === null ? null : entryTelling(name, key, chain[asked - 1]?.name));
}

/** What a value tells that is put under a name beside it: `put("status", 404)`, `"status" to 404`. */
function ofEntry({ anchor, slot, chain }: Site, dialect: Dialect): Telling | null {
  const shape = shapeOf(anchor, dialect);
  const given = shape?.is === 'call' ? argumentsOf(anchor, dialect) : [];
  const before = given[Number(slot) - 1];
  const key = shape?.is === 'infix' ? childOf(anchor, shape.left) : before;
  if (!key || shapeOf(key, dialect)?.is !== 'string') return null;
  const holder = shape?.is === 'infix' ? undefined : chain.at(-2)?.name;
  return entryTelling(lastName(chain), literalText(key), holder);
}

/** The name of the function that something is returned from; empty where it has none. */
function functionName({ anchor, chain }: Site, dialect: Dialect): string {
  if (chain.length > 0) return lastName(chain);
  return ancestor(anchor, dialect, ['function'])?.childForFieldName('name')?.text ?? '';
}

/** What the name of a function tells of its result: its own, or the one that a call gives it. */
function ofResult(site: Site, dialect: Dialect): Telling | null {
  const fn = ancestor(site.anchor, dialect, ['function']);
  const given = fn && nameFromCall(fn, dialect);
  return given ? ofGiven(given) : valueTelling(functionName(site, dialect));
}

function ofGiven(name: string): Telling | null {
  return valueTelling(name) ?? statusTelling([name]);
}

/** The name that a call gives to the function that it is given: `let(:status) { 404 }`. */
function nameFromCall({ parent: call }: Node, dialect: Dialect): string | null {
  if (!call || !dialect.namers || shapeOf(call, dialect)?.is !== 'call') return null;
  if (!dialect.namers.has(lastName(calleeChain(call, dialect)))) return null;
  const name = firstArgument(call, dialect);
  return name && keyText(name);
}

/** The arguments just before and after. */
function argumentsBeside({ anchor, slot }: Site, dialect: Dialect): Node[] {
  if (shapeOf(anchor, dialect)?.is !== 'call') return [];
  const given = argumentsOf(anchor, dialect);
  const place = Number(slot);
  return given.slice(Math.max(0, place - 1), place + 2).toSpliced(place > 0 ? 1 : 0, 1);
}

function namesOf(chain: Chain): string[] {
  return chain.map(({ name }) => name);
}

function lastName(chain: Chain): string {
  return chain.at(-1)?.name ?? '';
}

function comparing(telling: Telling | null, role: Role): Telling | null {
  return telling && { ...telling, role };
}

/** A pattern that asks for nothing but the site itself, where a match has none. */
const anything = {
  ...unsaid,
  purpose: 'status',
  example: '',
  needs: 'none',
  root: 'any',
  arity: 0,
  positional: 0,
  receiverSlot: null,
  literals: [],
  siblings: [],
  elements: [],
  places: {},
} as const;

/** Nothing is known of how the response is made, so it may get content and headers elsewhere. */
export function patternOf({ kind, chain, slot, path }: Site, role: Role): Pattern {
  return { ...anything, role, raised: true, kind, chain, slot, path };
}
