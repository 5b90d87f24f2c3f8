import { isComparing } from '../../frameworks/telling/calls';
import type { Telling } from '../../frameworks/telling/telling';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { rowOf, shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { isRefusal, lastName } from './names';
import { isMessage, isText } from './otherArguments';
import { errorCode, isErrorName } from './owner';

/** What is done with what went wrong by what answers nobody. */
const noting = /\b(?:log|logged|print|trigger|raise|add|set|push|note|record|report|warn|show)\b/;

/** Whether a function of a program refuses with a message and nothing but a code behind it: `shelfError('The book is lent', 409)`. */
export function isRefused({ anchor, chain }: Site, dialect: Dialect): boolean {
  const [said, ...others] = argumentsOf(anchor, dialect);
  const isOwn = chain.length === 1 && /^(?!new )[a-z]/.test(lastName(chain));
  return isOwn && others.length === 1 && isText(said) && !noting.test(wordsOf(lastName(chain)));
}

/** A place in a text that is filled with what stands behind it. */
const filled = /(?<!\$)\{\w*\}|%[a-z]/;

/** What the shortest names of refusing tell of a code behind a message where that is returned or thrown: `return error('No such cart', 404)`. */
export function ofRefused(site: Site, dialect: Dialect): Telling | null {
  if (site.slot !== '1' || !isRefusal(site.chain) || !isRefused(site, dialect)) return null;
  if (argumentsOf(site.anchor, dialect).some(({ text }) => filled.test(text))) return null;
  const { parent } = site.anchor;
  const is = parent && shapeOf(parent, dialect)?.is;
  return is === 'return' || is === 'throw' ? errorCode : null;
}

/** Whether a number is the first one that a call is given, behind a message that is not the first: `refuse($order, $e->getMessage(), 409)`. */
export function isSaidBefore({ anchor, slot }: Site, dialect: Dialect): boolean {
  const before = argumentsOf(anchor, dialect).slice(0, Number(slot));
  const isFirst = before.every((given) => shapeOf(given, dialect)?.is !== 'number');
  return isFirst && before.length > 1 && isMessage(before.at(-1));
}

/** What a function is called that answers with what it is given, and one that answers with errors alone. */
const answerWords = /\b(?:json|resp|response|reply|api|out|output)\b/;
const refusing =
  /^new .*\b(?:exception|error)$|^(?!new ).*\b(?:message|errors?|fail|failed|failure|problem|halt|deny|reject|refuse|die|exit)\b/;

/** Who keeps notes, what goes elsewhere, and errors with codes of their own. */
const noted =
  /\b(?:log|logs|logger|logging|log helper|console|printer|mail|mailer|sms|queue|db|sql|\w*rpc)\b/;

/** A sentence, or content of an answer that says how it went. */
const sentence = /^[a-z]{0,2}["'`][^"'`]*\S +\S/;
const outcome = /^(?:array\(|\[|\{)\s*["']?(?:ok|success|status|error|errors|message|msg)\b/;

/**
 * What a call tells of the code that it is given last, as the language's own errors are, behind a sentence or
 * content and whatever else, by a name of what answers: `api_json(false, 'No such cart', null, 404)`.
 */
export function ofCodeLast({ anchor, chain, slot, path }: Site, dialect: Dialect): Telling | null {
  const isCall = path === '' && shapeOf(anchor, dialect)?.is === 'call';
  if (!isCall || dialect.errorCode === undefined) return null;
  const before = argumentsOf(anchor, dialect).slice(0, Number(slot));
  const isLast = before.length > 0 && before.length === argumentsOf(anchor, dialect).length - 1;
  const isOnly = before.every((given) => shapeOf(given, dialect)?.is !== 'number');
  if (!isLast || !isOnly || isComparing(lastName(chain))) return null;
  const words = wordsOf(lastName(chain));
  const holder = wordsOf(chain.at(-2)?.name ?? '');
  const isPlain = chain.length === 1 && words === 'error';
  if (isPlain || noting.test(words) || noted.test(words) || noted.test(holder)) return null;
  const isAnswer = answerWords.test(words);
  if (!isAnswer && !refusing.test(words)) return null;
  const isSaid = before.some(({ text }) => sentence.test(text) || outcome.test(text));
  const isMeant = isSaid || before.some((given) => !isText(given) && isMessage(given));
  return isMeant ? { alone: false, role: 'emit', classes: isAnswer ? '245' : '45' } : null;
}

/** What hands an error on to what answers with it. */
const handing = /^(?:next|reject|Promise\.reject)$/;

/**
 * What is made of a code and of what it says, and handed to what answers with errors:
 * `next(errors.of(401, 'Who is there?'))`.
 */
export function ofHandedError({ anchor, slot, path }: Site, dialect: Dialect): Telling | null {
  const isSaid = slot === '0' && path === '' && isMade(anchor, dialect);
  const call = isSaid ? anchor.parent?.parent : null;
  if (!call || shapeOf(call, dialect)?.is !== 'call') return null;
  const isHandedOn = handing.test(call.child(0)?.text ?? '');
  return isHandedOn && argumentsOf(call, dialect).length === 1 ? errorCode : null;
}

/** A constant, as messages are kept in: `API.NO_BODY`. */
const constant = /^(?:\w+\.){0,3}[A-Z][A-Z\d_]+$/;

/** Whether a call is given a message behind its code. */
function isMade(call: Node, dialect: Dialect): boolean {
  const said = shapeOf(call, dialect)?.is === 'call' ? argumentsOf(call, dialect)[1] : undefined;
  return isMessage(said) || constant.test(said?.text ?? '');
}

/** A class that stands among exceptions, by where it is: `new \App\Exceptions\Shelf`. */
const ofExceptions = /^new \\?(?:\w+\\)*(?:Exceptions?|Errors?)\\(?:\w+\\)*\w+\(/;

/** What a call that is no error's own tells, but is thrown, of a code before what it says: `throw refusal(404, 'No such order')`. */
export function ofThrown({ anchor, chain, slot, path }: Site, dialect: Dialect): Telling | null {
  const { parent } = anchor;
  const isThrown = path === '' && parent !== null && shapeOf(parent, dialect)?.is === 'throw';
  if (!isThrown || shapeOf(anchor, dialect)?.is !== 'call' || isErrorName(lastName(chain)))
    return null;
  const given = argumentsOf(anchor, dialect);
  if (slot === '1' && ofExceptions.test(anchor.text)) return isMessage(given[0]) ? errorCode : null;
  const numbers = given.filter((each) => shapeOf(each, dialect)?.is === 'number');
  const isSaid = sentence.test(given[Number(slot) + 1]?.text ?? '');
  return isSaid && numbers.length === 1 ? { ...errorCode, unround: true } : null;
}

/** What is called back when something is done, and when it failed. */
const callback = /^(?:cb|callback|done|next)$/;

/**
 * What a code tells that is handed back behind what went wrong, `cb(null, 'No such page', 404)`, or before it,
 * `callback(false, 401, error.message)`.
 */
export function ofHandedBack(
  { anchor, chain, slot, path }: Site,
  dialect: Dialect,
): Telling | null {
  if (path !== '' || chain.length !== 1 || !callback.test(lastName(chain))) return null;
  const given = argumentsOf(anchor, dialect);
  const place = Number(slot);
  const isLast = place === given.length - 1;
  const before = given.slice(0, place).map(({ text }) => text);
  const isSaid = isLast
    ? before.some((text) => sentence.test(text) || outcome.test(text))
    : place > 0 && isMessage(given[place + 1]);
  const isOnly = !before.some((text) => /^\d+$/.test(text));
  return isSaid && isOnly ? { ...errorCode, unround: true } : null;
}

/** What makes a result that failed of a value. */
const failureMakers = /^(?:Err|Error|Failure|map_err|ok_or|ok_or_else)$/;

/** A sentence as it is made a text of its own: `String::from("no such order")`. */
const textMade = /^(?:format!\(|String::from\()/;

/** Content in JSON that says what went wrong. */
const errorJson = /^(?:serde_json::)?json!\(\{\s*"(?:error|message)/;

/**
 * What the first of several values tells that a result failed with, by itself before a sentence or content:
 * `Err((404, "no such order"))`.
 */
export function ofFailed({ chain, path, value }: Site): Telling | null {
  const isFirst = /^(?:\(\))?#0$/.test(path) && failureMakers.test(lastName(chain));
  const said = isFirst ? (rowOf(value)[1]?.text ?? '').replace(textMade, '') : '';
  if (!isFirst) return null;
  const isSaid = sentence.test(said) || errorJson.test(said);
  return isSaid ? { ...errorCode, aloneOf: '4' } : errorCode;
}
