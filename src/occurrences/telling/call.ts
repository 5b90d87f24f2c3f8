import { errorCode } from './owner';
import { entryTelling, errorTelling, listedTelling } from '../../frameworks/made';
import { callTelling, isComparing } from '../../frameworks/telling/calls';
import { tableTelling } from '../../frameworks/telling/tables';
import { anyClass, roleTelling, type Telling } from '../../frameworks/telling/telling';
import { valueTelling } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import {
  argumentAt,
  argumentsOf,
  chainOf,
  constructed,
  firstArgumentName,
} from '../../sites/chain';
import { baseOf, handingClass } from '../../sites/heritage';
import { isAsserted } from '../../sites/comparison';
import type { Dialect } from '../../sites/dialect';
import { childOf, literalText, shapeOf } from '../../sites/nodes';
import type { Chain, Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { madeOf } from './made';
import { ofPathDefault, ofReplyTo } from './asked';
import { ofComparison } from './compared';
import {
  codesBeside,
  isGivenAnswer,
  isText,
  ofParts,
  ofSetting,
  ofVerified,
} from './otherArguments';
import {
  comparing,
  isOfErrors,
  isOwnConstant,
  lastName,
  namesOf,
  ofGiven,
  subjectNamed,
} from './names';

/** What a call tells of what it is given, by place or by keyword. */
export function ofArgument(site: Site, dialect: Dialect): Telling | null {
  const made = inConstructor(site, dialect);
  const { chain, slot } = made;
  const isPlace = /^\d*$/.test(slot);
  const telling = isPlace ? ofCall(made, lastName(chain), dialect) : ofKeyword(made, dialect);
  return declaring(telling, site, dialect);
}

/** A decorator sends nothing: it says what may be sent. */
export function declaring(
  telling: Telling | null,
  { anchor }: Site,
  dialect: Dialect,
): Telling | null {
  const { parent } = anchor;
  const isDecorator = parent !== null && shapeOf(parent, dialect)?.is === 'decorator';
  return telling?.role === 'emit' && isDecorator ? { ...telling, role: 'declare' } : telling;
}

/** `super().__init__(404)` makes what the class around is made from. */
function inConstructor(site: Site, dialect: Dialect): Site {
  const [last, holder] = site.chain.toReversed();
  if (last?.name !== '__init__' || holder?.name !== 'super') return site;
  const base = baseOf(site.anchor, dialect);
  return { ...site, chain: base ? constructed(chainOf(base, dialect)) : [] };
}

/** Calls that make something with a status of its own, or look for such: `Order(status=400)`, `filter(status=404)`. */
const records =
  /^(?:new\b|[A-Z]|(?:filter|exclude|update|create|get|find|where|build|make|add|set|order)(?:_|$))/;

/**
 * What a keyword tells, `status` by what it is given to: `class Gone : ApiException(status = 410)`; `code`
 * likewise, where no status is given beside it.
 */
function ofKeyword({ anchor, chain, slot: keyword }: Site, dialect: Dialect): Telling | null {
  const name = lastName(chain);
  if (/^code$/i.test(keyword)) {
    const isOther = argumentAt(anchor, 'status', dialect) !== null;
    const error = errorTelling(`new ${name.replace(/^new /, '')}`);
    return isOther ? null : (error ?? callTelling(namesOf(chain)) ?? ofParts(anchor, dialect));
  }
  if (keyword === 'default') return ofSetting(anchor, dialect);
  if (!/^status$/i.test(keyword)) return valueTelling(keyword) ?? ofMerged(chain);
  const made = ofMade(chain);
  const beside = codesBeside(name, anchor, dialect);
  if (made || (records.test(name) && beside.classes !== anyClass)) return made;
  const role = roleTelling(name) ?? (isComparing(name) ? 'assert' : 'emit');
  return { alone: false, role, ...beside };
}

/** Calls that say which status errors are answered with. */
const mapping = /^(?:handle|map|rescue) (?:exceptions?|errors?)$/;

/** What is added to a table of statuses: `rescue_responses.merge!('Gone' => :gone)`, `handle_exception Gone => 410`. */
function ofMerged(chain: Chain): Telling | null {
  if (mapping.test(wordsOf(lastName(chain))))
    return { alone: false, aloneOf: '45', role: 'declare', classes: '45', symbols: null };
  return /^(?:merge|update)!?$/.test(lastName(chain))
    ? tableTelling(chain.at(-2)?.name ?? '')
    : null;
}

/** What tells that a call makes a response or an error, which have a status. */
function ofMade(chain: Chain): Telling | null {
  const isResponse = /Response(?:Entity)?$/.test(lastName(chain));
  const made: Telling = { alone: false, role: 'emit', classes: '12345' };
  return callTelling(namesOf(chain)) ?? (isResponse ? made : null);
}

/** What a call tells of an argument: by its name, by what its chain is about, by the argument beside. */
function ofCall(site: Site, name: string, dialect: Dialect): Telling | null {
  const { chain } = site;
  if (isOwnConstant(site.anchor, dialect)) return ofDescribed(site, dialect);
  const subject = subjectNamed(site, dialect);
  if (subject !== null) return comparing(ofGiven(subject), 'assert');
  const own =
    ofVerified(site, name, dialect) ??
    ofReplyTo(site, dialect) ??
    ofPathDefault(site, dialect) ??
    callTelling(namesOf(chain)) ??
    ofErrorCode(site, name, dialect) ??
    ofReply(site, name, dialect) ??
    ofEntry(site, dialect) ??
    ofCollection(site, name);
  if (!own && calledWith.test(name)) return comparing(ofMock(chain), 'assert');
  if (!own && expectedWith.test(name)) return comparing(ofSubject(chain, dialect), 'assert');
  if (!own) return isComparing(name) ? ofComparison(site, dialect) : null;
  const isAsserting = own.role === 'consume' && isAsserted(site.anchor, dialect);
  const told = isAsserting ? comparing(own, 'assert') : own;
  return told && isGivenAnswer(site, dialect) ? { ...told, alone: true } : told;
}

/** What a constant of an enum tells of the code beside its message: `FAIL(500, "Failed")` of `HttpStatus`. */
function ofDescribed({ anchor, chain }: Site, dialect: Dialect): Telling | null {
  return argumentsOf(anchor, dialect).length > 1 ? listedTelling(lastName(chain)) : null;
}

/** Assertions of what a mock was called with. */
const calledWith = /^assert_(?:any_call|(?:called|awaited)(?:_once)?_with)$/;

const expectedWith = /^to(?:Have)?Been(?:Last)?CalledWith$|^toBeCalledWith$/;

/** What the function tells that is expected to be called: `expect(sendError).toHaveBeenCalledWith(404)`. */
function ofSubject(chain: Chain, dialect: Dialect): Telling | null {
  const opening = chain.find(({ call, name }) => call && name === 'expect')?.call;
  const subject = opening ? firstArgumentName(opening, dialect) : null;
  return subject === null ? null : callTelling([subject]);
}

/** Words of functions that answer with what they are given. */
const answering =
  /\b(?:send|respond|reply|json|error|err|fail|failed|failure|end|success|abort|reject|redirect)\b|^response(?: handler)?$/;

/** What is given to a function together with the response: `fail(res, 404, 'No such cart')`. */
function ofReply(site: Site, name: string, dialect: Dialect): Telling | null {
  const isGiven = answering.test(wordsOf(name)) && isGivenAnswer(site, dialect);
  return isGiven ? { alone: true, role: 'emit', classes: '12345' } : null;
}

/** Calls that put a value into a collection, or look for it there. */
const collecting =
  /^(?:push|unshift|add|append|concat|union|update|extend|has|delete|includes|indexOf|contains)$/;

/** What a collection tells by its name: `expectedStatusCodes.push(206)`. */
function ofCollection({ chain, slot }: Site, name: string): Telling | null {
  return slot === '0' && collecting.test(name) ? valueTelling(chain.at(-2)?.name ?? '') : null;
}

/** What a mock tells by the name of what it stands for: `mock_send_error`, `response_mock`. */
function ofMock(chain: Chain): Telling | null {
  const name = chain.at(-2)?.name ?? '';
  return callTelling([name.replace(/^(?:mock|mocked|fake)_|_(?:mock|stub)$/, '')]);
}

/**
 * What the making of an error tells of its code: the first argument before others, the one behind a reason and a
 * message, or the language's own place; by itself before a reason and a message.
 */
function ofErrorCode(site: Site, name: string, dialect: Dialect): Telling | null {
  const { anchor, chain, slot } = site;
  if (shapeOf(anchor, dialect)?.is !== 'call') return null;
  const isPlace = slot === dialect.errorCode;
  const isHanded = handingClass(anchor, dialect) !== null;
  const [first, next, third] = argumentsOf(anchor, dialect);
  const isBefore = next !== undefined && shapeOf(next, dialect)?.is !== 'number';
  const isFirst = slot === '0' && (isHanded || isBefore);
  if (slot === '1' && /^(?:[A-Z]\w*)?Response$/.test(name)) return errorTelling(`new ${name}`);
  if (isFirst && isOfErrors(chain)) return errorCode;
  const isBehind = isText(first) || (isHanded && isText(next));
  if (slot === '2' && isBehind) return errorTelling(madeOf(site, name, dialect));
  const made = isFirst || isPlace ? errorTelling(madeOf(site, name, dialect), isPlace) : null;
  const isSaid = isFirst && isText(next) && isText(third);
  return made && isSaid ? { ...made, aloneOf: '45' } : made;
}

/** What a value tells that is put under a name beside it: `put("status", 404)`, `"status" to 404`. */
function ofEntry({ anchor, slot, chain }: Site, dialect: Dialect): Telling | null {
  const shape = shapeOf(anchor, dialect);
  const given = shape?.is === 'call' ? argumentsOf(anchor, dialect) : [];
  const before = given[Number(slot) - 1];
  const key = shape?.is === 'infix' ? childOf(anchor, shape.left) : before;
  const name = key ? entryKey(key, dialect) : '';
  const owner = chain.length === 1 && slot === '2' ? given[0] : undefined;
  const holder = owner ? lastName(chainOf(owner, dialect)) : chain.at(-2)?.name;
  return entryTelling(lastName(chain), name, shape?.is === 'infix' ? undefined : holder);
}

/** The text of a key, or the name of the constant that holds it. */
function entryKey(key: Node, dialect: Dialect): string {
  if (shapeOf(key, dialect)?.is === 'string') return literalText(key);
  const name = lastName(chainOf(key, dialect));
  return /^[A-Z\d_]+$/.test(name) ? name : '';
}
