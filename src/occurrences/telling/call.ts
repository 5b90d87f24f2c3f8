import { errorTelling } from '../../frameworks/made';
import { callTelling, isComparing } from '../../frameworks/telling/calls';
import { lastErrorTelling, saidErrorTelling } from '../../frameworks/telling/errors';
import type { Telling } from '../../frameworks/telling/telling';
import { argumentsOf, chainOf } from '../../sites/chain';
import { isAsserted } from '../../sites/comparison';
import type { Dialect } from '../../sites/dialect';
import { baseOf, handingClass } from '../../sites/heritage';
import { shapeOf } from '../../sites/nodes';
import { constructed } from '../../sites/segments';
import type { Site } from '../../sites/site';
import type { Range } from '../../syntax/range';
import type { Node } from '../../syntax/runtime';
import { isOfTest, ofAskedClass, ofOwnClient, ofPathDefault, ofReplyTo, ofTested } from './asked';
import { ofAnnounced, ofContentBehind, ofFakeServer, ofReply } from './answering';
import { firstOf, type Clue } from './clue';
import { ofCollection } from './collection';
import { ofComparison } from './compared';
import { ofAskedResponse, ofFlag, ofOptionDefault, ofStatusLine } from './described';
import { ofEntry } from './entries';
import { ofDescribed, ofRowAmong } from './enumRows';
import { isError, ofErrorAsked, ofErrorBefore } from './failed';
import { ofKeyword } from './keywords';
import { isKeptAsError, madeOf, ofOwnAnswer, ofSaidAnswer } from './made';
import { ofMemberPath } from './memberPaths';
import { ofSearched } from './messages';
import {
  comparing,
  isOfErrors,
  isRefusal,
  isOwnConstant,
  lastName,
  namesOf,
  ofGiven,
  subjectNamed,
} from './names';
import {
  isGivenStatus,
  isMessage,
  isMoment,
  isSaying,
  isText,
  ofErrorText,
  ofVerified,
} from './otherArguments';
import { isGivenAnswer, ofAnswered, ofSentContent } from './givenAnswer';
import { errorCode } from './owner';
import { ofPaired } from './paired';
import {
  isRefused,
  isSaidBefore,
  ofCodeLast,
  ofFailed,
  ofHandedBack,
  ofHandedError,
  ofRefused,
  ofThrown,
} from './refused';
import { ofSchema } from './schemas';
import { ofAsserted, ofChanged, ofDouble, ofExpected, ofMethodNamed, ofMock } from './spied';

/** What a call tells of what it is given, by place or by keyword. */
export function ofArgument(site: Site, dialect: Dialect, unit: Range): Telling | null {
  const made = inConstructor(site, dialect);
  if (/^\d*$/.test(made.slot)) return declaring(ofPlace(made, dialect, unit), site, dialect);
  const told = declaring(ofKeyword(made, dialect), site, dialect);
  return dialect.tables?.has(lastName(made.chain)) ? comparing(told, 'assert') : told;
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

/** Of an argument in its place: by the name of its call, by what its chain is about, by the argument beside. */
const cluesOfCall: readonly Clue[] = [
  ofVerified,
  ofErrorAsked,
  ofDouble,
  ofChanged,
  ofReplyTo,
  ofOwnClient,
  ofTested,
  ofAskedClass,
  ofPathDefault,
  ofSearched,
  ofMemberPath,
  ofOwnAnswer,
  ofHandedOn,
  ofFakeServer,
  ofAnnounced,
  ofErrorText,
  ofCalled,
  ofErrorCode,
  ofRefused,
  ofSaidAnswer,
  ofReply,
  ofEntry,
  ofFlag,
  ofOptionDefault,
  ofSchema,
  ofStatusLine,
  ofAskedResponse,
  ofCollection,
  ofPaired,
  ofContentBehind,
  ofFailed,
  ofCodeLast,
  ofHandedError,
  ofHandedBack,
  ofThrown,
];

/** What a call tells of an argument in its place. */
function ofPlace(site: Site, dialect: Dialect, unit: Range): Telling | null {
  if (isOwnConstant(site.anchor, dialect))
    return ofDescribed(site, dialect) ?? ofRowAmong(site, dialect, unit);
  const subject = subjectNamed(site, dialect);
  if (subject !== null) return comparing(ofGiven(subject), 'assert');
  const own = firstOf(cluesOfCall, site, dialect, unit);
  if (own?.role === 'emit' && isGivenStatus(site, dialect)) return null;
  if (!own)
    return ofAssertion(site, dialect) ?? ofAnswered(site, dialect) ?? ofSentContent(site, dialect);
  const isAsserting = own.role === 'consume' && isAsserted(site.anchor, dialect);
  const told = isAsserting ? comparing(own, 'assert') : own;
  return told && isGivenAnswer(site, dialect) ? { ...told, alone: true } : told;
}

/** What an assertion tells by what it is about: a mock, a function, a value beside. */
function ofAssertion(site: Site, dialect: Dialect): Telling | null {
  const name = lastName(site.chain);
  if (calledWith.test(name))
    return comparing(ofMock(site.chain) ?? ofAsserted(site, dialect), 'assert');
  if (expectedWith.test(name)) return comparing(ofExpected(site.chain, dialect), 'assert');
  if (/^with(?:Args)?$/.test(name)) return comparing(ofMethodNamed(site.chain, dialect), 'assert');
  const isReturned = returned.test(name) && (site.chain[0]?.name ?? '').startsWith('assertThat');
  const isComparison = isReturned || isComparing(name) || isOfTest(site, dialect);
  return isComparison ? ofComparison(site, dialect) : null;
}

/** Assertions of what a mock was called with. */
const calledWith =
  /^assert_(?:any_call|(?:called|awaited)(?:_once)?_with)$|^(?:always)?[cC]alled(?:Once)?With(?:Exactly|Match)?$/;

/** What is asserted of what a method returns: `assertThat(reply).returns(404, Reply::status)`. */
const returned = /^(?:returns|doesNotReturn)$/;

const expectedWith = /^to(?:Have)?Been(?:Last|Nth)?CalledWith$|^toBeCalledWith$/;

/** What holds what is answered: `ErrorDto`, `ResponseMessage`. */
const holding = /(?:Dto|DTO|Vo|VO|Result|Details?|Body|Info|Message|Object|Model|Entity|Payload)$/;

/** What an error hands on, behind its message, to what it is made from: `base(message, 409)`. */
function ofHandedOn(site: Site, dialect: Dialect): Telling | null {
  const { anchor, slot } = site;
  const isBehind = slot === '1' && dialect.errorCode === undefined;
  if (!isBehind || handingClass(anchor, dialect) === null) return null;
  if (!isMessage(argumentsOf(anchor, dialect)[0])) return null;
  const telling = errorTelling(madeOf(site));
  return telling && { ...telling, aloneOf: '45' };
}

/**
 * What the making of an error tells of its code: the first argument before others, the one behind a reason and a
 * message, or the language's own place; by itself before a reason and a message.
 */
function ofErrorCode(site: Site, dialect: Dialect): Telling | null {
  const { anchor, chain, slot } = site;
  const name = lastName(chain);
  if (shapeOf(anchor, dialect)?.is !== 'call') return null;
  const isPlace = slot === dialect.errorCode;
  const isHanded = handingClass(anchor, dialect) !== null;
  const [first, next, third] = argumentsOf(anchor, dialect);
  const isBefore = next !== undefined && shapeOf(next, dialect)?.is !== 'number';
  const isFirst = slot === '0' && (isHanded || isBefore);
  if (slot === '1' && /^(?:[A-Z]\w*)?Response$/.test(name)) return errorTelling(`new ${name}`);
  if (slot === '1' && isMessage(first) && holding.test(name)) return errorTelling(madeOf(site));
  const isOfError = isOfErrors(chain) || isRefusal(chain) || isKeptAsError(site, dialect);
  if (isFirst && isOfError) return errorCode;
  if (slot === '1' && name === 'New' && isText(first) && isOfErrors(chain)) return errorCode;
  if (slot === '1' && third === undefined && isError(first)) return ofErrorBefore(site);
  if (isLastOfError(site, dialect)) return lastErrorTelling(madeOf(site));
  const isBehind = slot === '2' && (isText(first) || (isHanded && isText(next)));
  if (isBehind || isSaidBefore(site, dialect)) return errorTelling(madeOf(site));
  if (slot === '1' && isMoment(first)) return errorTelling(madeOf(site));
  const isMeant = isPlace || (isFirst && !isUnit(site, next));
  const made = isMeant ? errorTelling(madeOf(site), isPlace) : null;
  if (made && isPlace && isRefused(site, dialect)) return { ...made, aloneOf: '4' };
  const isSaid = isFirst && ((isText(next) && isText(third)) || (isHanded && isMessage(next)));
  return made && isSaid ? { ...made, aloneOf: '45' } : made;
}

/** Whether the text behind the number in a result says of what it is: `Result.of(200, "metres", 3)`. */
function isUnit({ chain }: Site, next: Node | undefined): boolean {
  const isResult = chain.some(({ name }) => /^(?:new )?(?:\w*Result|R)$/.test(name));
  return isResult && isText(next) && !isSaying(next);
}

/** Whether a code is given last to what it is made of, behind what is said first: `new ShelfError('It is full', 'full', null, 507)`. */
function isLastOfError({ anchor, chain, slot }: Site, dialect: Dialect): boolean {
  const given = argumentsOf(anchor, dialect);
  const isLast = Number(slot) === given.length - 1 && given.length > 2;
  const isOnly = given.slice(0, -1).every((each) => shapeOf(each, dialect)?.is !== 'number');
  return isLast && isOnly && lastName(chain).startsWith('new ') && isText(given[0]);
}

/** What a call tells by its name, and of an error by what is said before its code. */
function ofCalled(site: Site, dialect: Dialect): Telling | null {
  const told = callTelling(namesOf(site.chain));
  const said = ofSaidError(site, dialect);
  return told && said ? { ...said, ...told } : (told ?? said);
}

/** How a message ends that a number belongs to: `'Unexpected end at line'`. */
const counting = /\b(?:at|to|than|of|is|was|line|row|column|position|offset|index)\W*$/i;

/**
 * What the making of an error tells of its code just behind its message, where the language's own take none;
 * what the message counts is no code: `new OrderError('At most 410 lines', 410)`.
 */
function ofSaidError(site: Site, dialect: Dialect): Telling | null {
  const { anchor, slot } = site;
  if (dialect.errorCode !== undefined || shapeOf(anchor, dialect)?.is !== 'call') return null;
  const [said, code] = argumentsOf(anchor, dialect).slice(Math.max(0, Number(slot) - 1));
  const isSecond = argumentsOf(anchor, dialect)
    .slice(0, Number(slot))
    .some((given) => shapeOf(given, dialect)?.is === 'number');
  if (isSecond || said === undefined || said.text.includes(` ${code?.text ?? ''} `)) return null;
  return isMessage(said) && !counting.test(said.text) ? saidErrorTelling(madeOf(site)) : null;
}
