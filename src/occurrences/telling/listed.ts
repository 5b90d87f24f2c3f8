import { areOfOthers } from '../../frameworks/others';
import { registry } from '../../catalog/registry';
import { isOfThing } from '../../frameworks/telling/tables';
import { anyClass, roleTelling, type Telling } from '../../frameworks/telling/telling';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { membersOf } from '../../sites/members';
import { handedOn, rowOf, shapeOf, unwrap } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { lastName } from './names';

/** A code that no other states and sizes have, for it is not round. */
const unround = /^[2-5]\d[1-9]$/;

/** How codes are called that are gone through or allowed. */
export const codesName = /^(?:code|status)(?:s|es)?$|^(?:accepted|allowed|ignored?)$/i;

/** With so many codes of HTTP, what is accepted is nothing else. */
const fewestAccepted = 4;

/** How a list is called whose codes are of several classes: `apiCodes`. */
const listName = /(?:codes|status(?:es)?)$/i;
const fewestClasses = 3;

/** What a name tells that is given several codes of HTTP: `for code in (400, 401)`, `accepted=[200, 201]`. */
export function ofListed(site: Site, dialect: Dialect): Telling | null {
  const name = lastName(site.chain);
  if (!areCodes(site, dialect)) return null;
  const codes = codesIn(site.value, dialect);
  const areVaried = new Set(codes.map(([first]) => first)).size >= fewestClasses;
  const isOfCodes = areVaried && listName.test(name) && !isOfThing(name) && !areOfOthers(name);
  if (!isOfCodes && !codesName.test(name)) return ofUnround(name, codes);
  const isLong = codes.length >= fewestAccepted;
  const alone = isLong && (isOfCodes || name === 'accepted');
  return { alone, role: 'text', classes: anyClass };
}

/** How a constant is called, and what its name has where it lists statuses: `NO_BODY`, `RETRYABLE`. */
const constantName = /^[A-Z][A-Z\d_]+$/;
const ofAnswers =
  /\b(?:https?|status(?:es)?|codes?|responses?|body|bodies|bodiless|entity|content|errors?|failures?|success|redirects?|redirections?|cacheable|retries|retry|retryable|transient)\b/;

/** How a list of statuses is called, whatever is done with them: `OnStatus`. */
const ofStatuses = /\bstatus(?:es)?$/;

/** So many codes of such a list are not round. */
const fewestUnround = 2;

/** What is done with an answer by its status. */
const handling =
  /^(?:cascade|catch|pass|rescue|skip|retry|except|raise|reject)(?: (?:on|for|https?|status(?:es)?|codes?|errors?|responses?))*$/;

/** What the codes of a list tell of each other, of a constant or of errors that are handled: `NO_BODY = [204, 205, 304]`, `catch = [404, 405]`. */
function ofUnround(name: string, codes: readonly string[]): Telling | null {
  const words = wordsOf(name);
  const areUnround = codes.filter((code) => unround.test(code)).length >= fewestUnround;
  if (!areUnround || isOfThing(name)) return null;
  const areHandled = handling.test(words) && codes.every((code) => /^[45]\d\d$/.test(code));
  const isConstant = constantName.test(name) && ofAnswers.test(words);
  const isNamed = isConstant || ofStatuses.test(words);
  const areListed = isNamed && codes.every((code) => /^\d+$/.test(code));
  const alone = ofStatuses.test(words) && codes.length >= fewestAccepted;
  const role = roleTelling(name) ?? 'text';
  const isTold = areHandled || areListed || areNothingElse(codes);
  return isTold ? { alone, role, classes: '2345' } : null;
}

/** Codes of success, and those of what is tried again. */
const successful = /^2\d\d$/;
const passing = /^(?:408|429|502|503|504)$/;

/** Whether so many codes are of nothing but success, or what is tried again: `[200, 201, 202, 204]`, `[408, 429, 502, 503]`. */
function areNothingElse(codes: readonly string[]): boolean {
  if (codes.length < fewestAccepted) return false;
  const isRun = codes.every((code, at) => Number(code) - at === Number(codes[0]));
  const areFine = ['200', '204'].every((code) => codes.includes(code)) && !isRun;
  if (areFine) return codes.every((code) => successful.test(code));
  const areErrors = codes.every((code) => /^[45]\d\d$/.test(code));
  return areErrors && codes.filter((code) => passing.test(code)).length > 1;
}

/** What a list consists of, the one that it is made from, or the call that makes it: `[204, 304].freeze`, `Set.of(204, 304)`, `new Set([204, 304])`. */
function codesIn(list: Node, dialect: Dialect): readonly string[] {
  const whole = handedOn(unwrap(list, dialect), dialect);
  const isMade = shapeOf(whole, dialect)?.is === 'call';
  const given = isMade ? argumentsOf(whole, dialect) : rowOf(whole);
  const [only] = given.length === 1 ? given : [];
  const isOfList = isMade && only && shapeOf(only, dialect)?.is === 'array';
  return (isOfList ? rowOf(only) : given).map(({ text }) => text);
}

/** Whether a value is one of several that are all of them codes of HTTP. */
export function areCodes({ path, value }: Site, dialect: Dialect): boolean {
  return /^(?:\[\]|#\d+)$/.test(path) && hasCodes(value, dialect);
}

/** Beside so many registered codes another error's is one as well, as those of proxies are: 522. */
const fewestRegistered = 4;

/** Whether a code that nobody registered stands in a list of statuses: `[429, 500, 502, 503, 504, 522]`. */
export function isAmongCodes(code: number, { path, value }: Site, dialect: Dialect): boolean {
  if (code < 400 || code > 599 || !/^(?:\[\]|#\d+)$/.test(path)) return false;
  const registered = codesIn(value, dialect).filter((each) => registry.isRegistered(Number(each)));
  return registered.length >= fewestRegistered && registered.some((each) => unround.test(each));
}

function hasCodes(list: Node, dialect: Dialect): boolean {
  const numbers = codesIn(list, dialect).filter((code) => /^\d+$/.test(code));
  const isOne = numbers.every((code) => registry.isRegistered(Number(code)));
  return isOne && numbers.length > 1 && numbers.some((code) => unround.test(code));
}

/** What the member of a value tells that lists several codes of HTTP: `{name: "gone", codes: []int{404, 410}}`. */
export function ofListedMember({ anchor, path }: Site, dialect: Dialect): Telling | null {
  const name = /^\.(\w+)(?:\[\]|#\d+)$/.exec(path)?.[1] ?? '';
  if (!codesName.test(name) || shapeOf(anchor, dialect)?.is !== 'object') return null;
  const list = membersOf(anchor, dialect).get(name);
  if (!list) return null;
  if (isIgnored(name, codesIn(list, dialect))) return ofIgnored;
  return hasCodes(list, dialect) ? { alone: false, role: 'text', classes: anyClass } : null;
}

/** Whether a list has what a client takes for no error, one or several of no round number: `{ ignore: [404] }`. */
function isIgnored(name: string, codes: readonly string[]): boolean {
  const areErrors = codes.every((code) => /^4\d[1-9]$/.test(code));
  return /^ignored?$/i.test(name) && codes.length > 0 && areErrors;
}

const ofIgnored: Telling = { alone: true, role: 'consume', classes: '4' };
