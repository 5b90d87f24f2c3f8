import { registry } from '../../catalog/registry';
import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { valueTelling } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import { gives, namesBefore, tellingOf } from './names';
import type { Token } from './tokens';

/** So many tokens of a line are looked at. */
const longestLine = 40;

/** `res.status shouldBe 404`, `is $res->code, 404`, where a name of the line tells. */
export function byAssertion(tokens: readonly Token[], at: number): Telling | null {
  const before = tokens[at - 1];
  const isQuoted = before?.text === '`' || before?.text === '(';
  const word = isQuoted ? tokens[at - 2] : before;
  const isInfix = word?.kind === 'name' && asserts.test(wordsOf(word.text));
  if (
    !isInfix &&
    !(before?.text === ',' && asserts.test(wordsOf(tokens[lineOf(tokens, at)]?.text ?? '')))
  ) {
    return null;
  }
  for (let index = lineOf(tokens, at); index < at + longestLine; index += 1) {
    const token = tokens[index];
    if (!token || (index > at && token.indent !== null)) break;
    const telling = token.kind === 'name' ? tellingOf(namesBefore(tokens, index)) : null;
    if (telling) return { ...telling, role: 'assert' };
  }
  return null;
}

/** The words of assertions, before what they want: `should`, `-Be`, `is_status`. */
const asserts =
  /^(?:(?:assert|expect|require|check|should|must|verify|be|eql?|equals?|is)\b|to (?:be|equal|eq)$)/;

/** `statusCode = isNew ? 201 : 200`, `status_code: if missing then 404 else 200`. */
export function byChoice(tokens: readonly Token[], at: number): Telling | null {
  const sign = tokens[at - 1]?.text.toLowerCase() ?? '';
  const isDouble = sign === '|' && tokens[at - 2]?.text === sign;
  if (!isDouble && !chooses.has(sign)) return null;
  for (let index = at - 2; index > at - longestLine; index -= 1) {
    if (!tokens[index] || tokens[index + 1]?.indent !== null) return null;
    if (!gives.has(tokens[index]?.text ?? '')) continue;
    const telling = valueTelling(namesBefore(tokens, index - 1).at(-1) ?? '');
    if (telling) return telling;
  }
  return null;
}

const chooses = new Set(['?', ':', 'then', 'else', 'or']);

/** What may be between a code and its phrase, in one language or another. */
const beside = new Set([',', '=>', '->', ':', '=', ']', '<', 'return', '(']);
/** So many of these. */
const mostBeside = 4;

/** A number beside its own phrase: `404 => "Not Found"`, `fail("Not Found", 404)`. */
export function byPhrase(tokens: readonly Token[], at: number): Telling | null {
  const code = Number.parseInt(tokens[at]?.text ?? '', 10);
  let next = at + 1;
  while (next < at + mostBeside && beside.has(tokens[next]?.text ?? '')) next += 1;
  const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : undefined;
  const isOwn = [tokens[next], before].some((token) => phraseIn(token, code) === code);
  return isOwn ? { alone: true, role: 'text', classes: anyClass } : null;
}

function phraseIn(token: Token | undefined, code: number): number | null {
  if (token?.kind !== 'string') return null;
  const [, text = ''] = /^[^"']*["']+(?:\d{3} )?([A-Za-z][^"]*?)["']*$/.exec(token.text) ?? [];
  return text === '' || (code === 200 && text !== 'OK') ? null : registry.findByPhrase(text);
}

/** A constant that is called so: `HTTP_NOT_FOUND = 404`, `#define SC_STATUS_GONE 410`. */
export function byConstant(tokens: readonly Token[], at: number): Telling | null {
  const isGiven = tokens[at - 1]?.kind !== 'name';
  const name = tokens[isGiven ? at - 2 : at - 1];
  const isDefined = isGiven
    ? gives.has(tokens[at - 1]?.text ?? '') || tokens[at - 4]?.text === 'define'
    : /^def(?:ine)?$/.test(tokens[at - 2]?.text ?? '');
  if (name?.kind !== 'name' || !isDefined) return null;
  const words = wordsOf(name.text);
  const phrase = words.replace(/^.*\b(?:https? status(?: code)?|https?|status(?: code)?)\b/, '');
  if (phrase === words) return valueTelling(name.text);
  const isOwn = registry.findByPhrase(phrase.replace(/\d{3}/, '')) === Number(tokens[at]?.text);
  return isOwn ? { alone: true, role: 'text', classes: anyClass } : null;
}

function lineOf(tokens: readonly Token[], at: number): number {
  let line = at;
  while (line > 0 && line > at - longestLine && tokens[line]?.indent === null) line -= 1;
  return line;
}
