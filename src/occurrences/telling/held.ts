import { registry } from '../../catalog/registry';
import { typedTelling } from '../../frameworks/made';
import { areOfOthers, isOfProtocol } from '../../frameworks/others';
import { pseudoHeader, pseudoHeaderTelling } from '../../frameworks/telling/pseudoHeader';
import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { argumentsOf, chainOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { isAsserted, isOfAllCodes } from '../../sites/comparison';
import { valueGiven } from '../../sites/given';
import { ancestor, childOf, isInside, outwards, shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Range } from '../../syntax/range';
import type { Node } from '../../syntax/runtime';
import { ofAsNumber, ofPath, ofRequested } from './asked';
import { firstOf, type Clue } from './clue';
import { ofAsked } from './compared';
import { isAskedByName, ofAskedPhrase, ofClassInCase } from './classes';
import { ofElement } from './gathered';
import { ofHandedStatus, ofTakenStatus } from './handed';
import { ofLabels, ofManyLabels, ofPhrasedLabels } from './labels';
import { areCodes } from './listed';
import { ofErrorAsText, ofMessage } from './messages';
import {
  comparing,
  lastName,
  namesOf,
  ofAnyCode,
  ofCaughtCode,
  ofChain,
  ofCode,
  ofGiven,
  ofResponseCode,
  subjectNamed,
} from './names';
import { ofResponseItself } from './owner';
import { ofInfo, ofReplied, ofResponses } from './replied';
import { ofTyped } from './types';

/** What the name of a value tells that another one is held against, be it the subject of an assertion. */
export function ofHeld(site: Site, dialect: Dialect, unit: Range): Telling | null {
  const subject = subjectNamed(site, dialect);
  if (subject !== null) return comparing(ofGiven(subject), 'assert');
  const isAsserted = site.slot === 'assert';
  const own = firstOf(cluesOfHeld, site, dialect, unit);
  const others = own?.alone ? null : ofCompared(site, dialect);
  const told = others?.alone ? others : (own ?? (isAsserted ? ofCode(site.chain) : null) ?? others);
  return comparing(told, isAsserted ? 'assert' : 'consume');
}

/** What a value tells that a macro holds against a pattern: `matches!(code, 408 | 429)`. */
export function ofMatched(site: Site, dialect: Dialect, unit: Range): Telling | null {
  const { anchor, chain, slot } = site;
  if (slot !== '1' || dialect.takers?.has(lastName(chain)) !== true) return null;
  const [subject] = shapeOf(anchor, dialect)?.is === 'call' ? argumentsOf(anchor, dialect) : [];
  if (!subject) return null;
  const held: Site = { ...site, kind: 'case', chain: chainOf(subject, dialect), slot: '' };
  return ofHeld(held, dialect, unit);
}

/** Of the value that another one is held against. */
const cluesOfHeld: readonly Clue[] = [
  ofClass,
  ofAskedPhrase,
  ofPhrasedLabels,
  ofManyLabels,
  ofTaken,
  ofAsNumber,
  ofSeveral,
  ofBareStatus,
  ({ chain }) => (lastName(chain) === pseudoHeader ? pseudoHeaderTelling : ofChain(chain)),
  ({ chain }, dialect) => ofPath(chain, dialect),
  ({ chain }, dialect) => ofAsked(chain, dialect),
  ofResponses,
  ({ chain }) => ofMessage(chain),
  ofErrorAsText,
  ofInfo,
  ({ chain }) => ofResponseCode(chain),
  ({ chain }) => ofCaughtCode(chain),
  ofResponseItself,
  ofLabels,
  ofReplied,
  ofHandedStatus,
  ofTakenStatus,
  ofClassInCase,
  ofRequested,
  ofElement,
  ofTyped,
];

/** What the type tells that a status or code is taken out of by its pattern: `ApiError::Http { code, .. }`. */
function ofTaken({ chain }: Site): Telling | null {
  const member = lastName(chain);
  if (chain.length < 2 || !/^(?:status|code)$/.test(member)) return null;
  const telling = typedTelling(namesOf(chain.slice(0, -1)), member);
  return telling?.alone ? telling : null;
}

/** A value between the ends of a class of codes. */
const classEnds = /^\(?[1-5]00\s*<=(?!=)[^<>]+<(?:\s*[2-6]00|=\s*[1-5]99)\)?$/;

/** The same in two comparisons, which codes of other protocols are held against, too: `code >= 200 && code < 300`, `code < 200 || code > 299`; or as Kotlin's range. */
const bothEnds = new RegExp(
  `^\\(*([^\\s(]\\S*(?: \\S+)*?) *(?:${[
    '>= *[1-5]00\\)? *(?:&&|and) *\\(?\\1 *(?:< *[2-6]00|<= *[1-5]99)',
    '< *[1-5]00\\)? *(?:\\|\\||or) *\\(?\\1 *(?:>= *[2-6]00|> *[1-5]99)',
    '!?in +[1-5]00(?: *\\.\\. *[1-5]99| *\\.\\.< *[2-6]00| +until +[2-6]00)',
  ].join('|')})\\)*$`,
);

/** No two comparisons with the bounds of a class are longer. */
const longestBounds = 160;

/** The same of any name, where a class is meant from its first code to its last. */
const classBordered = /^\(?([\w$.]{1,60}) >= ([1-5])00 (?:&&|and) \1 <= \2(?:99)\)?$/;

/** What a value tells that is called a status or code, and held against a class of codes: `200 <= info["status"] < 300`. */
function ofClass(site: Site, dialect: Dialect): Telling | null {
  const { anchor, chain } = site;
  const name = lastName(chain);
  if (areOfOthers(name)) return null;
  const isCode = /(?:^\$?|[_a-z])(?:status|code)$/i.test(name) && !isOfProtocol(name);
  if (isCode && classEnds.test(anchor.text))
    return { alone: true, role: 'consume', classes: anyClass };
  const isAsked = isAskedByName(site, dialect);
  const isClass = [anchor, anchor.parent, anchor.parent?.parent].some((around) => {
    if (!around || around.endIndex - around.startIndex > longestBounds) return false;
    return classBordered.test(around.text) || ((isCode || isAsked) && bothEnds.test(around.text));
  });
  const alone = isAsked || /status(?:_?code)?$/i.test(name) || isOfAllCodes(anchor);
  return isClass ? { alone, role: 'consume', classes: anyClass } : null;
}

/** How a status is called, whatever has it. */
const statusName = /^\$?(?:\w+_)?status(?:_?code)?$/i;

/** What a status tells that is held against several codes of HTTP: `r.status not in (200, 204, 404)`. */
function ofSeveral(site: Site, dialect: Dialect): Telling | null {
  const name = lastName(site.chain);
  const isAnswer = /^\$?(?:code|resp|response)$/.test(name);
  if (!(isAnswer || statusName.test(name)) || !areCodes(site, dialect)) return null;
  return { alone: !isAnswer, role: 'consume', classes: anyClass };
}

/** No condition of several comparisons is longer. */
const longestCondition = 240;

/** A comparison of anything with a number. */
const compared = /([\w$.?]{1,60})(?:\(\w*\))? *[=!]==? *["']?(\d{3})\b/g;

/** What a status or code tells that is held against the code of an error, or several of HTTP. */
function ofCompared(site: Site, dialect: Dialect): Telling | null {
  const { kind, anchor, chain, slot } = site;
  // What is asserted has a site of its own.
  if (kind !== 'compare' || (slot === '' && isAsserted(anchor, dialect))) return null;
  return ofOthersHeld(site) ?? ofAnyCode(chain);
}

/** What a status or code tells that is held against several codes of HTTP in one condition: `code !== 404 && code !== 409`. */
function ofOthersHeld({ anchor, chain }: Site): Telling | null {
  const name = lastName(chain);
  if (!/(?:status|code)$/i.test(name) || areOfOthers(name)) return null;
  let whole = anchor;
  while (whole.parent && /^(?:binary|boolean|parenthesized|not)_/.test(whole.parent.type)) {
    whole = whole.parent;
    if (whole.endIndex - whole.startIndex > longestCondition) return null;
  }
  const all = [...whole.text.matchAll(compared)];
  const [, own] = all.find(([text]) => anchor.text.includes(text)) ?? [];
  const codes = all.filter(([, held]) => held === own).map(([, , code]) => Number(code));
  const areStatuses = codes.length > 1 && codes.every((code) => registry.isRegistered(code));
  if (!areStatuses || !codes.some((code) => code === 204 || unroundError.test(`${code}`)))
    return null;
  return { alone: statusName.test(name), role: 'consume', classes: '2345' };
}

/** Codes of errors that nothing else counts in, as it does in hundreds. */
const unroundError = /\b[45]\d[1-9]\b/;

/** What a status tells by itself that is held against the code of an error, but for one that was given a number: `if status == 404`. */
function ofBareStatus(
  { kind, anchor, chain, value }: Site,
  dialect: Dialect,
  unit: Range,
): Telling | null {
  if (kind !== 'compare') return null;
  const isBare =
    chain.length === 1 && lastName(chain) === 'status' && unroundError.test(value.text);
  const name = isBare ? anchor.namedChildren.find(({ text }) => text === 'status') : undefined;
  const given = name && valueGiven(name, dialect);
  if (!isBare || (given && shapeOf(given, dialect)?.is === 'number')) return null;
  const isKnown = given ? isInside(given, unit) : isOfUnit(anchor, dialect, unit);
  return isKnown ? { alone: true, role: 'consume', classes: '45' } : null;
}

/** Whether all that may give a value to the names of an expression stands in its unit, as in that of a function. */
function isOfUnit(expression: Node, dialect: Dialect, unit: Range): boolean {
  for (const at of outwards(expression)) {
    if (!isInside(at, unit)) return false;
    if (shapeOf(at, dialect)?.is === 'function') return true;
  }
  // Of a macro there is a tree by itself.
  return dialect.macros !== undefined;
}

/** No row of several codes, as one or another, is longer. */
const longestGiven = 200;

/** What a local status tells by itself that is given the code of an error, be it one or another: `status = isHeld ? 409 : 400`. */
export function ofGivenStatus({ anchor, chain, path }: Site, dialect: Dialect): Telling | null {
  const isBare = chain.length === 1 && path === '' && lastName(chain) === 'status';
  if (!isBare || !isInBody(anchor, dialect)) return null;
  const value = anchor.childForFieldName('value') ?? anchor.childForFieldName('right');
  const isShort = value !== null && value.endIndex - value.startIndex <= longestGiven;
  if (!isShort || !unroundError.test(value.text) || /\b[1-36-9]\d\d\b/.test(value.text))
    return null;
  return { alone: true, role: 'text', classes: '45' };
}

/** Whether a node is in the body of a function, not among its parameters. */
function isInBody(node: Node, dialect: Dialect): boolean {
  const fn = ancestor(node, dialect, ['function']);
  const shape = fn && shapeOf(fn, dialect);
  const body = fn && shape?.is === 'function' ? childOf(fn, shape.body) : null;
  return body !== null && body.startIndex <= node.startIndex;
}
