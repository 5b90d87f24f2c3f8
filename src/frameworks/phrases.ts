import { registry } from '../catalog/registry';
import { anyClass, type Telling } from './telling/telling';
import { one, quantity, wordsOf } from './words';

/** How phrases are cut short in names, or said in other words. */
const shortened: ReadonlyMap<string, number> = new Map([
  ['unprocessable', 422],
  ['internal error', 500],
  ['internal server', 500],
  ['server error', 500],
  ['proxy authenticate required', 407],
  ['temporarily unavailable', 503],
  ['too large', 413],
  ['request too large', 413],
  ['already exists', 409],
  ['unsupported media', 415],
  ['rate limited', 429],
  ['teapot', 418],
  ['i am a teapot', 418],
  ['method not implemented', 501],
  ['unavailable', 503],
  ['rate limit exceeded', 429],
  ['not authorized', 401],
  ['unauthenticated', 401],
  ['access denied', 403],
  ['permission denied', 403],
]);

/** The code of a phrase, be it cut short. */
function codeOf(phrase: string): number | null {
  return registry.findByPhrase(phrase) ?? shortened.get(phrase) ?? null;
}

/** What projects call the outcomes that a status is for. */
const outcomes: ReadonlyMap<string, number> = new Map([
  ...['success', 'successful'].map((name): [string, number] => [name, 200]),
  ...['fail', 'failed', 'failure', 'error', 'system error'].map((name): [string, number] => [
    name,
    500,
  ]),
  ['not login', 401],
  ...['param error', 'params error', 'invalid param'].map((name): [string, number] => [name, 400]),
]);

/** What projects call the code of a redirection, be it this one or that. */
const redirected =
  /^(?:(?:permanent|perm|temporary|temp) )?(?:redirect(?:ion|ed)?|moved)(?: (?:permanent(?:ly)?|perm|temporar(?:y|ily)|temp))?$/;
const redirections: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Whether a name is that of an outcome that a code is for: `success` of 200. */
export function isOutcome(name: string, code: number): boolean {
  return outcomes.get(wordsOf(name)) === code;
}

/** What the name of a constant tells of the code of its outcome: `SUCCESS = 200`, `PERMANENT_REDIRECT = 301`. */
export function outcomeTelling(name: string, code: number): Telling | null {
  if (!/^[A-Z\d_]+$/.test(name)) return null;
  const words = wordsOf(name).replace(behindPhrase, '');
  const isRedirected = redirections.has(code) && redirected.test(words.replace(beforePhrase, ''));
  const tells = isRedirected || outcomes.get(words) === code;
  return tells ? { alone: false, role: 'text', classes: anyClass } : null;
}

/** What is written before and behind the phrase of a code in the name of a constant: `SC_NOT_FOUND`. */
const beforePhrase =
  /^(?:(?:http|sc|status|code|error|err|response|e|(?:http|status|response)code|httpstatus)\b ?)+/;
const behindPhrase = /(?: (?:\d{3}|https?|api|status|code|error|exception|response))+$/;

/**
 * What a name tells of the very code whose phrase it is: `NOT_FOUND = 404`, `SC_GONE = 410`. Single words of
 * other codes than errors may be anything's, as `found` is, but in constants and where they are `isListed`.
 */
export function phraseTelling(name: string, code: number, isListed = false): Telling | null {
  if (name === '') return null;
  const words = wordsOf(name).replace(/(?<=[a-z])(?=[1-5]\d\d$)/, ' ');
  if (isNumbered(words, code)) return { alone: false, role: 'text', classes: anyClass };
  const whole = words.replace(beforePhrase, '');
  const phrase = [words, whole, whole.replace(behindPhrase, '')].find(
    (part) => codeOf(part) === code,
  );
  if (phrase === undefined) return null;
  const tells =
    isListed || code >= 400 || phrase.includes(' ') || phrase !== words || /^[A-Z\d_]+$/.test(name);
  return tells ? { alone: false, role: 'text', classes: anyClass } : null;
}

/** The number behind what it is one of, and the one of HTTP at the end of a name. */
const behindKind = /^(?:https? |code )?(?:err|error|https?|status|sc|code)(?: code)? ?(\d+)/;
const behindHttp = /\bhttps?(?: (?:err|error|exception|status|code|response))* ?(\d+)$/;

/**
 * Whether a name begins with the code itself behind what it is one of, `status404`, `HTTP_404_NOT_FOUND`,
 * `E404_NO_CART`, or ends with one of HTTP, `Shop_Exception_HTTP_404`; `CODE_550` is one of another protocol.
 */
function isNumbered(words: string, code: number): boolean {
  if (words.startsWith('code ') && !registry.isRegistered(code)) return false;
  const numbers = [behindKind.exec(words)?.[1], behindHttp.exec(words)?.[1]];
  return numbers.includes(String(code)) || (code >= 400 && words.startsWith(`e${code} `));
}

/** Phrases that nothing but an error has: those of several words, and some of one. */
const ownPhrase = / |^(?:unauthorized|forbidden|conflict)$/;

function isOwnPhrase(words: readonly string[], code: number): boolean {
  const phrase = words.join(' ');
  return ownPhrase.test(phrase) && codeOf(phrase) === code;
}

/** Whether the last words of a text are the phrase of an error's code. */
export function endsInPhrase(text: string, code: number): boolean {
  if (code < 400) return false;
  const words = wordsOf(text).split(' ');
  return words.some((_, place) => isOwnPhrase(words.slice(place), code));
}

/** Whether a name is that of the code of what is answered: `GetOrderOKCode`, `OrderNotFoundCode`. */
function isCodeOf(words: readonly string[], code: number): boolean {
  if (words.length < 3 || words.at(-1) !== 'code') return false;
  const phrases = words.slice(0, -1).map((_, place, all) => all.slice(place).join(' '));
  return phrases.some((phrase) => registry.findByPhrase(phrase) === code);
}

/** What a name ends in that measures what it is called after: `NOT_FOUND_LIMIT`. */
const measures = new RegExp(`^${one(quantity, 'retries', 'width', 'height', 'port', '')}$`);

/** What the name of an error tells that begins or ends with the phrase of its code: `USER_NOT_FOUND = 404`. */
export function phrasedTelling(name: string, code: number): Telling | null {
  const words = wordsOf(name).replace(behindPhrase, '').split(' ');
  if (isCodeOf(wordsOf(name).split(' '), code))
    return { alone: false, role: 'text', classes: anyClass };
  if (code < 400 || measures.test(words.at(-1) ?? '')) return null;
  const begins = words.some((_, place) => isOwnPhrase(words.slice(0, place), code));
  const tells = begins || endsInPhrase(words.join(' '), code);
  return tells ? { alone: false, role: 'text', classes: '45' } : null;
}

/** Whether a class or function that hands a code on is called after it: `NotFound`, `CartNotFoundException`. */
export function isNamedAfter(name: string, code: number, isListed = false): boolean {
  if (phraseTelling(name, code, isListed) !== null) return true;
  if (code === 408 && /^timeout(?: (?:error|exception))?$/.test(wordsOf(name))) return true;
  return phrasedTelling(name.replace(/(?<=.)(?:Exception|Error)$/, ''), code) !== null;
}
