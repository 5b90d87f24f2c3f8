import { registry } from '../../catalog/registry';
import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { statusTelling, valueTelling } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import { phrasedTelling, phraseTelling } from '../../frameworks/phrases';
import { givenBefore } from './given';
import { gives, namesBefore, openingBefore, tellingOf } from './names';
import { comparisons } from './pattern';
import type { Token } from './tokens';
import { anyStatus, clause } from './written';

/** So many tokens of a line are looked at. */
const longestLine = 40;

/** `res.status shouldBe 404`, `is $res->code, 404`, `assertEqual "code" 404 code`, where a name of the line tells. */
export function byAssertion(tokens: readonly Token[], at: number): Telling | null {
  const before = tokens[at - 1];
  const line = lineOf(tokens, at);
  const isQuoted = before?.text === '`' || before?.text === '(';
  const word = isQuoted ? tokens[at - 2] : before;
  const isCompared = !isQuoted && comparisons.has(word?.text ?? '');
  const isInfix = word?.kind === 'name' && !isCompared && asserts.test(wordsOf(word.text));
  const isNext = before?.text === ',' || before?.text === ')' || before?.kind === 'string';
  if (!isInfix && !(isNext && asserted(tokens, line))) return null;
  for (let index = line; index < at + longestLine; index += 1) {
    const token = tokens[index];
    if (!token || (index > at && token.indent !== null)) break;
    const telling = token.kind === 'name' ? heldBy(tokens, index) : null;
    if (telling) return { ...telling, role: 'assert' };
  }
  return null;
}

/** What a name tells of what is held against it, or what it was given before. */
function heldBy(tokens: readonly Token[], at: number): Telling | null {
  return tellingOf(namesBefore(tokens, at)) ?? givenBefore(tokens, at);
}

/** Whether a line begins with the word of an assertion. */
export function asserted(tokens: readonly Token[], line: number): boolean {
  return asserts.test(wordsOf(tokens[line]?.text ?? ''));
}

/** The words of assertions, before what they want: `should`, `-Be`, `is_status`. */
const asserts =
  /^(?:(?:assert|expect|require|check|should|must|verify|be|eql?|equals?|is|same|like|ok|cmp)\b|to (?:be|equal|eq)$)/;

/** `statusCode = isNew ? 201 : 200`, `status_code: if missing then 404 else 200`. */
export function byChoice(tokens: readonly Token[], at: number): Telling | null {
  const sign = tokens[at - 1]?.text.toLowerCase() ?? '';
  const isDouble = ['|', '%'].includes(sign) && tokens[at - 2]?.text === '|';
  if (!isDouble && !chooses.has(sign)) return null;
  const wanting = besides.get(isDouble || sign === 'or' ? sign : '');
  const wanted = wanting === undefined ? null : tellingOf(namesBefore(tokens, at - wanting));
  if (wanted) return wanted;
  for (let index = at - 2; index > at - longestLine; index -= 1) {
    if (!tokens[index] || tokens[index + 1]?.indent !== null) return null;
    if (!gives.has(tokens[index]?.text ?? '')) continue;
    const names = namesBefore(tokens, index - 1);
    const isOne = tokens.slice(index, at).every(({ text }) => text !== ',');
    const telling = valueTelling(names.at(-1) ?? '') ?? (isOne ? statusTelling(names) : null);
    if (telling) return telling;
  }
  return null;
}

/** How far before a code the value ends that it stands for where there is none: `$args{status} || 200`. */
const besides: ReadonlyMap<string, number> = new Map([
  ['|', 3],
  ['%', 5],
  ['or', 2],
]);

const chooses = new Set(['?', ':', 'then', 'else', 'or']);

/** What may be between a code and its phrase, in one language or another. */
const beside = new Set([',', '=>', '->', ':', '=', ']', '<', 'return', '(', ')']);
/** So many of these. */
const mostBeside = 6;

/** A number beside its own phrase: `404 => "Not Found"`, `fail("Not Found", 404)`, `<< 404 << QString("Not Found")`. */
export function byPhrase(tokens: readonly Token[], at: number): Telling | null {
  const { kind, text = '' } = tokens[at] ?? {};
  const code = Number.parseInt(text.replace(/^["']+/, ''), 10);
  if (kind === 'string' && /\d [A-Z]/.test(text))
    return isSaid(tokens, at) ? null : { ...anyStatus, alone: isAnswered(tokens, at) };
  let next = at + 1;
  while (next < at + mostBeside && isBeside(tokens, next)) next += 1;
  if (wordsBehind(tokens, at) === code) return { ...anyStatus, alone: false };
  const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : undefined;
  const isPair = tokens[next]?.kind === 'string' && tokens[next + 1]?.text === ',';
  const behind = isPair ? tokens[next + 2] : undefined;
  const isOwn = [tokens[next], before, behind].some((token) => phraseIn(token, code) === code);
  return isOwn ? { alone: true, role: 'text', classes: anyClass } : null;
}

/** The longest phrase, in words. */
const mostWords = 5;

/** The code of the phrase that the words behind a number are: `404 Not Found` in a here-document. */
function wordsBehind(tokens: readonly Token[], at: number): number | null {
  let phrase = '';
  for (let index = at + 1; index <= at + mostWords; index += 1) {
    const { kind, text = '', indent = null } = tokens[index] ?? {};
    if (kind !== 'name' || indent !== null) break;
    phrase += text;
    const code = registry.findByPhrase(phrase);
    if (code !== null) return code;
  }
  return null;
}

/** Whether a line of a status is given to what answers: `prepare_response_headers(request, "200 OK")`. */
function isAnswered(tokens: readonly Token[], at: number): boolean {
  const open = openingBefore(tokens, at - 1);
  return /(?:^| )(?:response|status|headers?)(?: |$)/.test(
    wordsOf(namesBefore(tokens, open - 1).at(-1) ?? ''),
  );
}

/** Whether a text is said to a person: `puts "404 Not Found"`. */
function isSaid(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at - 2].some((before) => says.test(tokens[before]?.text ?? ''));
}

const says = /^(?:echo|puts|say|note|diag|log|println?|debug|info|warn)$/i;

/** A text that is a phrase, behind its code or not, before what ends a line. */
const phrase =
  /^[^"']*(?:"+(?:\d{3} )?([A-Za-z](?:[^"\\]|\\')*)(?:\\[rn])*"*|'+(?:\d{3} )?([A-Za-z](?:[^'\\]|\\')*)(?:\\[rn])*'*)$/;

/** Whether a token may be between a code and its phrase; a name is that makes a text of it. */
function isBeside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (beside.has(token?.text ?? '')) return true;
  const next = tokens[at + 1];
  return token?.kind === 'name' && (next?.text === '(' || next?.kind === 'string') && !next.indent;
}

function phraseIn(token: Token | undefined, code: number): number | null {
  if (token?.kind !== 'string') return null;
  const [, double, single] = phrase.exec(token.text) ?? [];
  const text = double ?? single ?? '';
  if (text === '' || (code === 200 && text !== 'OK')) return null;
  const [head = ''] = text.split(clause, 1);
  return registry.findByPhrase(text) ?? (code < 400 ? null : registry.findByPhrase(head));
}

/** A constant that is called so: `HTTP_NOT_FOUND = 404`, `#define SC_STATUS_GONE 410`, `{ NotFound = 404, }`. */
export function byConstant(tokens: readonly Token[], at: number): Telling | null {
  const isGiven = tokens[at - 1]?.kind !== 'name';
  const place = isGiven ? at - 2 : at - 1;
  const name = tokens[place];
  const isDefined = isGiven
    ? gives.has(tokens[at - 1]?.text ?? '') || tokens[at - 4]?.text === 'define'
    : /^def(?:ine)?$/.test(tokens[at - 2]?.text ?? '');
  if (name?.kind !== 'name' || !isDefined) return null;
  const words = wordsOf(name.text);
  const phrase = words.replace(/^.*\b(?:https? status(?: code)?|https?|status(?: code)?)\b/, '');
  if (phrase === words) return valueTelling(name.text) ?? calledSo(tokens, place, at);
  const code = Number(tokens[at]?.text.replace(/\D/g, ''));
  const isOwn = registry.findByPhrase(phrase.replace(/\d{3}/, '')) === code;
  if (isOwn) return { alone: true, role: 'text', classes: anyClass };
  return phraseTelling(name.text, code) ?? phrasedTelling(name.text, code);
}

/** Names of constants as they are written alone, `NOT_FOUND`, `NotFound`, and words before others of them. */
const constant = /^(?:[A-Z][A-Z\d]*_[A-Z\d_]+|(?:[A-Z][a-z]+){2,})$/;
const declares = new Set(['case', 'val', 'let', 'const', 'constexpr', 'define', '=']);

/** What the phrase of a code tells as the name of a constant; that of one word, where others are beside it. */
function calledSo(tokens: readonly Token[], place: number, at: number): Telling | null {
  const { text = '' } = tokens[place] ?? {};
  const telling = phraseTelling(text, Number(tokens[at]?.text), true);
  if (!telling) return null;
  const isAlone = wordsOf(text).includes(' ') && (constant.test(text) || isDeclared(tokens, place));
  return isAlone || isListed(tokens, place - 1, -1) || isListed(tokens, at + 1, 1) ? telling : null;
}

function isDeclared(tokens: readonly Token[], place: number): boolean {
  return declares.has(tokens[place - 1]?.text ?? '');
}

/** Whether the constant before or behind is one of a code, too. */
function isListed(tokens: readonly Token[], from: number, step: number): boolean {
  let index = from;
  while (betweenConstants.has(tokens[index]?.text ?? '')) index += step;
  const number = step < 0 ? index : index + 2;
  const name = tokens[number - 2];
  if (name?.kind !== 'name' || !gives.has(tokens[number - 1]?.text ?? '')) return false;
  return phraseTelling(name.text, Number(tokens[number]?.text), true) !== null;
}

/** What may stand between constants that are listed. */
const betweenConstants = new Set([',', ';', 'case', 'const', 'val', 'let', 'constexpr', 'int']);

/** Where the line begins that a token is on. */
export function lineOf(tokens: readonly Token[], at: number): number {
  let line = at;
  while (line > 0 && line > at - longestLine && tokens[line]?.indent === null) line -= 1;
  return line;
}
