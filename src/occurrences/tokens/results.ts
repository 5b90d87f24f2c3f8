import { registry } from '../../catalog/registry';
import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { valueTelling } from '../../frameworks/telling/values';
import { asserted, lineOf } from './lines';
import { namesBefore, tellingOf } from './names';
import { givenBefore, mayHoldStatus } from './given';
import type { Token } from './tokens';
import { anyStatus } from './written';

/** What may stand between the head of a function and its body. */
const modifiers = new Set(['const', 'noexcept', 'override', 'final']);

/** What a function tells that is worth nothing but a code: `sub status_code { 404 }`, `var statusCode: Int { 404 }`. */
export function byResult(tokens: readonly Token[], at: number): Telling | null {
  let index = at - 1;
  const text = (): string => tokens[index]?.text ?? '';
  const returns = text() === 'return';
  if (returns) index -= 1;
  const isBody = text() === '{';
  if (!isBody && !(returns && text() === ')')) return null;
  if (isBody) index -= 1;
  while (modifiers.has(text())) index -= 1;
  const isTyped = [':', '->'].includes(tokens[index - 1]?.text ?? '');
  return valueTelling(namesBefore(tokens, isTyped ? index - 2 : index).at(-1) ?? '');
}

/** What stands around the codes of an expression that a text is held against. */
const ofExpression = new Set([
  '/',
  '^',
  '(',
  '?',
  ':',
  '|',
  '{',
  '!',
  '\\',
  'm',
  'qr',
  'b',
  '=~',
  '~',
  's',
  '*',
  '+',
  'd',
]);
/** What codes and classes of them tell together that one variable is held against: `$code =~ /^(?:2\d\d|304)$/`. */
function ofSeveral(tokens: readonly Token[], at: number, end: number): Telling | null {
  const name = tokens[end];
  if (name?.kind !== 'name' || !mayHoldStatus(name.text)) return null;
  const beside = tokens.slice(end + 1, at + longestExpression).slice(0, 2 * longestExpression);
  const stop = beside.findIndex(({ text }, index) => index > at - end && text === '/');
  const whole = beside.slice(0, stop < 0 ? 0 : stop);
  const codes = whole.filter(({ kind, text }) => kind === 'number' && isCode(text));
  const classes = whole.filter(({ text }, index) => text === 'd' && whole[index - 2]?.text === 'd');
  return codes.length + classes.length > 1
    ? { alone: false, role: 'consume', classes: anyClass }
    : null;
}

function isCode(text: string): boolean {
  return /^\d{3}$/.test(text) && registry.isRegistered(Number(text));
}

/** Whether an expression wants the status of a CGI's answer: `/^Status:\s*302/`. */
function isHeader(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'Status' && ['^', '\n'].includes(tokens[at - 1]?.text ?? '');
}

/** So many tokens of it are before a code. */
const longestExpression = 16;

/** A code in an expression: `$res->code =~ /^(?:301|302)$/`, `like $res->status_line, qr/^404/`. */
export function byExpression(tokens: readonly Token[], at: number): Telling | null {
  let index = at - 1;
  const text = (): string => tokens[index]?.text ?? '';
  const isWithin = (): boolean => ofExpression.has(text()) || tokens[index]?.kind === 'number';
  while (isWithin() && index > at - longestExpression) index -= 1;
  if (isHeader(tokens, index)) return anyStatus;
  const between = tokens.slice(index + 1, at).map((token) => token.text);
  const isMatched = between[0] === '=~' || (between[0] === '!' && between[1] === '~');
  const isGiven = text() === ',' && between.includes('qr') && asserted(tokens, lineOf(tokens, at));
  if (!isMatched && !isGiven) return null;
  const end = isGiven ? index - 1 : index;
  const names = namesBefore(tokens, end);
  const isLine = /^status_?line$/i.test(names.at(-1) ?? '');
  const telling = isLine
    ? valueTelling('statusCode')
    : (tellingOf(names) ?? givenBefore(tokens, end) ?? ofSeveral(tokens, at, end));
  return telling && { ...telling, role: isGiven ? 'assert' : 'consume' };
}
