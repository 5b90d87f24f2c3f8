import { callTelling } from '../../frameworks/telling/calls';
import { errorKeysTelling, keyTelling, tableTelling } from '../../frameworks/telling/tables';
import { isPseudoHeader, pseudoHeaderTelling } from '../../frameworks/telling/pseudoHeader';
import { anyClass, type Telling } from '../../frameworks/telling/telling';
import {
  isResponse,
  listTelling,
  statusTelling,
  valueTelling,
} from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { membersOf } from '../../sites/members';
import { ancestor, childOf, isData, itemsOf, keyText, shapeOf } from '../../sites/nodes';
import { keyMark, type Chain, type Site, type SiteKind } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import type { Matcher } from '../match';
import { ofArgument } from './call';
import { ofHeld, ofListed } from './held';
import { ofCodes } from './labels';
import { hasCompanion, memberTelling } from './members';
import { comparing, lastName, nameFromCall, namesOf, ofChain, ofGiven } from './names';
import { errorCode, ofAnswer, ofMacro, ofOwn } from './owner';
import { ofContent, ofParts, ofRequest } from './rows';

/** What the names around a site tell. */
export function tellingOf(site: Site, dialect: Dialect): Telling | null {
  const { kind, chain, slot, path } = site;
  const [member, holder] = path
    .split(/\.|#\d+|\[\]/)
    .filter((step) => step !== '' && step !== keyMark && !inSchema.test(step))
    .toReversed();
  if (member !== undefined && path.endsWith(keyMark) && member === 'responses') return declared;
  if (isInResponses(site)) return answered;
  if (member !== undefined)
    return valueTelling(member) ?? memberTelling(member, holder, site, dialect);
  const last = lastName(chain);
  if (kind === 'subscript' && path === `.${keyMark}`) return comparing(ofChain(chain), 'consume');
  if (path.endsWith(keyMark))
    return keyTelling(last) ?? ofElement(site, dialect) ?? ofErrorKey(site, dialect);
  switch (kind) {
    case 'argument':
      return ofArgument(site, dialect) ?? ofMacro(site, dialect) ?? ofRequest(site, dialect);
    case 'property':
      return callTelling(namesOf(chain));
    case 'keyword':
      return valueTelling(slot);
    case 'assign':
      return (
        listTelling(last, path) ??
        ofCodes(site, dialect) ??
        ofOwn(site, dialect) ??
        ofAnswer(site, dialect) ??
        ofListed(site, dialect) ??
        ofAnnotated(site.anchor, path)
      );
    case 'binding':
      return isTakenOut(site.anchor, dialect)
        ? valueTelling(last)
        : (listTelling(last, path) ??
            ofCodes(site, dialect) ??
            ofOwn(site, dialect) ??
            ofAnswer(site, dialect) ??
            ofAnnotated(site.anchor, path));
    case 'compare':
    case 'case':
      return ofHeld(site, dialect);
    case 'subject':
      return comparing(ofElement(site, dialect), 'text');
    case 'type':
      return comparing(ofType(site, dialect), 'declare');
    case 'default':
      return ofDefault(chain);
    case 'element':
      return (
        ofTagged(site, dialect) ??
        ofTriple(site, dialect) ??
        ofRequest(site, dialect) ??
        ofContent(site, dialect) ??
        ofParts(site, dialect)
      );
    case 'return':
      return ofResult(site, dialect);
    case 'subscript':
      return comparing(valueTelling(last) ?? keyTelling(last), 'text');
    default:
      return null;
  }
}

/** Whether a value is in a row of a table of responses: `responses = {"/carts": (b"", 204)}`. */
function isInResponses({ kind, chain, path }: Site): boolean {
  const isNamed = (kind === 'assign' || kind === 'binding') && /^responses$/.test(lastName(chain));
  return isNamed && /^(?:\[\]|\.[^#]+)#[01]$/.test(path);
}

const answered: Telling = { alone: false, role: 'text', classes: '2345' };

/** What the key of a response tells that an API declares: `{"responses": {404: …}}`. */
const declared: Telling = { alone: false, role: 'declare', classes: anyClass };

/** What the type of a row tells of the code in it: `GONE: WSGIResponse = (410, headers, "Gone")`. */
function ofAnnotated(declaration: Node, path: string): Telling | null {
  const type =
    declaration.childForFieldName('type') ?? declaration.childForFieldName('return_type');
  if (!/^#[01]$/.test(path) || !type || !/Response(?:\w*Value|Type)?$/.test(type.text)) return null;
  return { alone: false, role: 'emit', classes: anyClass };
}

/** What is told of a number in a type: `HttpError<404>`, `{ statusCode: 204 }`; of a plain `status` that of an error. */
function ofType(site: Site, dialect: Dialect): Telling | null {
  const own = ofOwn(site, dialect);
  const around = site.anchor.parent?.parent;
  const isObject = around && shapeOf(around, dialect)?.is === 'object';
  const isWhole = own?.alone === true || (isObject && hasCompanion(membersOf(around, dialect)));
  const told = own && { ...own, classes: isWhole ? own.classes : '45' };
  return callTelling(namesOf(site.chain)) ?? told;
}

/** Members of what describes a value, which are the value: `statusCode: { type: Number, default: 500 }`. */
const inSchema = /^(?:default|example|const|enum)$/;

/** What a value tells that stands in for another: `error.status ?? 500`, `err.code || 500`. */
function ofDefault(chain: Chain): Telling | null {
  const [last, holder] = namesOf(chain).toReversed();
  const isCode = last === 'code' || last === 'getCode';
  if (isCode && holder !== undefined && isResponse(wordsOf(holder))) return errorCode;
  const telling = ofChain(chain);
  return telling && { ...telling, role: 'text', aloneOf: '2345' };
}

/** What the name of a module tells of a call of all that it exports: `error(404)`, from `http-error`. */
export function tellingOfModule({ kind, chain, slot }: Site, matcher: Matcher): Telling | null {
  if (kind !== 'argument' || chain.length !== 1 || !/^\d+$/.test(slot)) return null;
  const module = matcher.moduleOf(lastName(chain));
  return module === null ? null : callTelling([module]);
}

/** Sites at which a value gets a name to be known by. */
const naming: ReadonlySet<SiteKind> = new Set(['binding', 'assign', 'property', 'type']);

/** What the name of a table tells of its members: of each in it, of one that is given to it. */
export function tellingOfTable({ kind, chain, path }: Site): Telling | null {
  const isMember = naming.has(kind) && /^\.[^.#[]+$/.test(path);
  if (isMember) return tableTelling(lastName(chain), path);
  const isGiven = kind === 'assign' && path === '' && chain.length > 1;
  return isGiven ? tableTelling(chain.at(-2)?.name ?? '') : null;
}

/** The name that a value gets, or whose own it is: `NOT_FOUND = 404`, `NOT_FOUND(404)` in an enum. */
export function nameGiven({ kind, anchor, chain, path }: Site, dialect: Dialect): string {
  const shape = shapeOf(anchor, dialect);
  if (shape?.is === 'call' && shape.ofOwn) return childOf(anchor, shape.callee)?.text ?? '';
  if (!naming.has(kind)) return '';
  const isWhole = kind !== 'property' && path === '';
  return isWhole ? lastName(chain) : (/^\.([\w '-]+)$/.exec(path)?.[1] ?? '');
}

/** What the name tells that a function gives to each element of a list: `[404, 410].map((status) => …)`. */
function ofElement({ anchor, path }: Site, dialect: Dialect): Telling | null {
  const isEach = /^(?:\[\]|#\d+)$/.test(path) || path === `.${keyMark}`;
  if (!isEach || shapeOf(anchor, dialect)?.is !== 'call') return null;
  const taker = argumentsOf(anchor, dialect)[0] ?? anchor.childForFieldName('block');
  if (!taker || shapeOf(taker, dialect)?.is !== 'function') return null;
  const list = taker.childForFieldName('parameters')?.namedChild(0);
  const name = (list ?? taker.childForFieldName('parameter'))?.text ?? '';
  return valueTelling(name) ?? statusTelling([name]);
}

/** What a key tells among others that are all statuses of errors. */
function ofErrorKey({ kind, anchor }: Site, dialect: Dialect): Telling | null {
  if (kind !== 'property' || isData(anchor)) return null;
  return errorKeysTelling([...membersOf(anchor, dialect).keys()]);
}

/** What the name at the head of a tuple tells of what it tags: `{:http_error, 404}`, `("status", 404)`. */
function ofTagged({ anchor, path }: Site, dialect: Dialect): Telling | null {
  const [tag, ...others] = itemsOf(anchor);
  const is = tag && shapeOf(tag, dialect)?.is;
  if (path !== '#1' || !tag || (is !== 'symbol' && is !== 'string')) return null;
  if (isPseudoHeader(tag.text)) return pseudoHeaderTelling;
  const name = keyText(tag);
  if (is === 'string' && others.length > 1) return null;
  if (is === 'string' && name === 'code') return comparing(errorCode, 'text');
  return comparing(ofGiven(name) ?? callTelling([name]), 'text');
}

/** How many values an answer consists of: its status, its headers, its content. */
const answerLength = 3;

/** Keys that are names of headers. */
const headerKeys = /^\{\s*["'](?:[A-Za-z]+-)+[A-Za-z]+["']\s*(?:=>|:)/;

/** What a row tells of a code before headers and content, be it kept or handed on: `[404, {}, []]`. */
function ofTriple({ anchor, path }: Site, dialect: Dialect): Telling | null {
  const items = itemsOf(anchor);
  const [, headers] = items;
  if (path !== '#0' || items.length > answerLength || !headers) return null;
  if (shapeOf(headers, dialect)?.is !== 'object') return null;
  const isWhole = items.length === answerLength || headerKeys.test(headers.text);
  return { alone: isWhole, role: 'text', classes: isWhole ? '2345' : '45', symbols: null };
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
  if (given) return ofGiven(given);
  const name = functionName(site, dialect);
  const own = /^(?:[Ss]tatus|Code|get(?:Status|Code))$/.test(name)
    ? statusTelling(['status'])
    : null;
  const typed = fn && ofAnnotated(fn, site.path);
  return valueTelling(name) ?? (own && { ...own, classes: '45' }) ?? typed;
}

/** Whether a name is that of a member which is taken out of anything: `{ status = 200 }`. */
function isTakenOut({ parent }: Node, dialect: Dialect): boolean {
  return parent !== null && shapeOf(parent, dialect)?.is === 'import';
}
