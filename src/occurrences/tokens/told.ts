import { errorTelling, typedTelling } from '../../frameworks/made';
import { answerTelling } from '../../frameworks/telling/answerers';
import { callTelling, isComparing } from '../../frameworks/telling/calls';
import type { Telling } from '../../frameworks/telling/telling';
import { statusTelling, valueTelling } from '../../frameworks/telling/values';
import type { Role } from '../../sites/role';
import { byArm } from './arms';
import { byAssertion, byChoice, byConstant, byPhrase } from './lines';
import { byBounds } from './bounds';
import {
  callAround,
  gives,
  insideConversion,
  namesBefore,
  namesBehind,
  openingBefore,
  tellingOf,
} from './names';
import { byAddress, byEntry, byMember, byPseudoHeader, byTriple, byVersion } from './parts';
import { byExpression, byResult } from './results';
import { comparisons } from './pattern';
import type { Token } from './tokens';
import { givenBefore } from './given';
import { anyStatus, writtenIn, type WrittenCode } from './written';

/** A code that a name beside it tells: `statusCode == 404`, `EXPECT_EQ(404, res->status)`. */
export interface ToldCode extends WrittenCode {
  readonly role: Role;
  /** The name tells alone; else only in a file that speaks HTTP. */
  readonly alone: boolean;
}

/** Words of which the names that tell alone have some, and phrases that tell of the code beside them. */
export const tellingWords =
  /(?:status|https?|response|resp)(?:[ _.-]|->)?(?:code|status)|http[ _-]?(?:error|exception)|\bhttp [a-z\d]|"(?:not found|bad request|forbidden)"|content-(?:type|length)|":status"/i;

/** What no code is a part of. */
const multiplies = new Set(['*', '%']);

/** What a number is told to be by the names beside it; `null` for nothing. */
export function toldAt(tokens: readonly Token[], at: number): ToldCode | null {
  const token = tokens[at];
  const written = token ? writtenIn(token) : null;
  if (!written || multiplies.has(tokens[at + 1]?.text ?? '')) return null;
  const telling = written.isMessage ? anyStatus : tellingAt(tokens, at);
  const first = written.digits.charAt(0);
  if (!telling?.classes.includes(first)) return null;
  const alone = telling.alone || telling.aloneOf?.includes(first) === true;
  return { ...written, role: telling.role, alone };
}

/** What is told around a number; its own phrase tells more than names that do not tell alone. */
function tellingAt(tokens: readonly Token[], at: number): Telling | null {
  const telling = byNames(tokens, at);
  const isLine = telling !== null && tokens[at]?.kind === 'string';
  return telling?.alone || isLine ? telling : (byPhrase(tokens, at) ?? telling);
}

function byNames(tokens: readonly Token[], at: number): Telling | null {
  return (
    bySign(tokens, at) ??
    byComparison(tokens, at) ??
    byCall(tokens, at) ??
    byEntry(tokens, at) ??
    byArgument(tokens, at) ??
    byList(tokens, at) ??
    byArm(tokens, at) ??
    byAssertion(tokens, at) ??
    byChoice(tokens, at) ??
    byConstant(tokens, at) ??
    byTriple(tokens, at) ??
    byMember(tokens, at) ??
    byAddress(tokens, at) ??
    byVersion(tokens, at) ??
    byPseudoHeader(tokens, at) ??
    byResult(tokens, at) ??
    byExpression(tokens, at) ??
    byBounds(tokens, at)
  );
}

/** `status_code(res) == 404`, `statusCode: 404`. */
function bySign(tokens: readonly Token[], at: number): Telling | null {
  const sign = tokens[at - 1]?.text ?? '';
  if (isComparison(sign)) {
    const subject = insideConversion(tokens, at - 2);
    const telling = tellingOf(namesBefore(tokens, subject)) ?? givenBefore(tokens, subject);
    return inRole(telling, 'consume');
  }
  if (!gives.has(sign)) return null;
  const names = namesBefore(tokens, at - 2);
  const isVariable = (sign === '=' || sign === ':=') && names.length < 2;
  if (!isVariable) return tellingOf(names);
  return valueTelling(names.at(-1) ?? '') ?? byDefault(tokens, at) ?? ofFailure(names);
}

/** What the default of a code tells in what makes a response: `Response(int code = 404, string text)`. */
function byDefault(tokens: readonly Token[], at: number): Telling | null {
  if (tokens[at - 2]?.text !== 'code') return null;
  const open = openingBefore(tokens, at - 3);
  return tokens[open]?.text === '(' ? typedTelling(namesBefore(tokens, open - 1), 'code') : null;
}

/** What a variable tells of an error's code that is called a status and no more: `let status = 404`. */
function ofFailure(names: readonly string[]): Telling | null {
  const telling = statusTelling(names);
  return telling && { ...telling, alone: false, classes: '45' };
}

/** `404 == res.statusCode`. */
function byComparison(tokens: readonly Token[], at: number): Telling | null {
  if (!isComparison(tokens[at + 1]?.text ?? '')) return null;
  const telling = tellingOf(namesBehind(tokens, at + 2)) ?? givenBefore(tokens, at + 2);
  return inRole(telling, 'consume');
}

/** `setStatusCode(404)`, `HttpError(404, message)`, `sendError(request, params, 404)`. */
function byCall(tokens: readonly Token[], at: number): Telling | null {
  if (tokens[at - 1]?.kind === 'name') return byForm(tokens, at - 1);
  const { names, open } = callAround(tokens, at) ?? { names: [], open: 0 };
  if (names.length === 0) return null;
  const isFirst = open === at - 1;
  if (isFirst)
    return callTelling(names) ?? ofError(tokens, at, names) ?? inRole(ofResponse(names), 'emit');
  const isSecond = open === at - 3 && tokens[at - 2]?.kind === 'name';
  const telling = isSecond || isWhole(tokens, open, at) ? callTelling(names) : null;
  return telling ?? (isSecond ? ofAnswerer(tokens, at, names) : null);
}

/** What a handler is given, and hands on to what answers for it. */
const handed =
  /^[$@]?(?:c|r|ctx|context|req|request|res|resp|response|reply|conn|connection|env)$/i;

/** What a call tells that is given what a handler is, before the code: `Page->response($ctx, 404)`. */
function ofAnswerer(
  tokens: readonly Token[],
  at: number,
  names: readonly string[],
): Telling | null {
  return handed.test(tokens[at - 2]?.text ?? '') ? answerTelling(names.at(-1) ?? '', 'next') : null;
}

/** Whether a number is an argument by itself, and none before it is one. */
function isWhole(tokens: readonly Token[], open: number, at: number): boolean {
  const next = tokens[at + 1]?.text ?? '';
  const isEnded = next === ',' || next === ')';
  return isEnded && tokens.slice(open, at).every(({ kind }) => kind !== 'number');
}

/** What the making of an error tells of a code before its message: `throw TenantError(404, message)`. */
function ofError(tokens: readonly Token[], at: number, names: readonly string[]): Telling | null {
  const name = names.at(-1) ?? '';
  const isBefore = tokens[at + 1]?.text === ',' && tokens[at + 2]?.kind !== 'number';
  return isBefore ? errorTelling(/^[A-Z]/.test(name) ? `new ${name}` : name) : null;
}

/** `response.status(404)`, `$res->code(404)`: what sets the status of a response. */
function ofResponse(names: readonly string[]): Telling | null {
  return names.length > 1 && /^(?:code|status)$/.test(names.at(-1) ?? '') ? tellingOf(names) : null;
}

/** `(json-response 404 body)`, `setResponseCode 404`, `-ExpectedStatusCode 404`; a macro is no call of it, `#define OF_RESPONSE 255`. */
function byForm(tokens: readonly Token[], at: number): Telling | null {
  const name = tokens[at]?.text ?? '';
  if (tokens[at - 1]?.text === 'define') return valueTelling(name);
  return /^-\w/.test(name) ? valueTelling(name) : callTelling(namesBefore(tokens, at));
}

/** `EXPECT_EQ(404, res->status)`, `expect_equal(status_code(res), 404L)`. */
function byArgument(tokens: readonly Token[], at: number): Telling | null {
  const { names, open } = callAround(tokens, at) ?? { names: [], open: 0 };
  const isFirst = open === at - 1 && tokens[at + 1]?.text === ',';
  if (names.length === 0 || (open === at - 1 && !isFirst)) return null;
  const beside = isFirst ? at + 2 : insideConversion(tokens, at - 2);
  const held = isFirst ? namesBehind(tokens, beside) : namesBefore(tokens, beside);
  const telling = tellingOf(held);
  const told = telling ?? givenBefore(tokens, beside);
  const isMember = telling?.alone === true && !isFirst && held.length > 1;
  const isHeld = isMember || isComparing(names.at(-1) ?? '');
  if (!isHeld) return null;
  return told?.role === 'consume' ? { ...told, role: 'assert' } : inRole(told, 'assert');
}

/** So many tokens of a list are gone through; what is longer is data. */
const longestList = 200;

/** `$statusCode -in @(429, 503)`, `status_code %in% c(200, 204)`. */
function byList(tokens: readonly Token[], at: number): Telling | null {
  let index = at - 1;
  const textAt = (): string => tokens[index]?.text ?? '';
  const isItem = (): boolean => tokens[index]?.kind === 'number' || textAt() === ',';
  while (isItem() && index > at - longestList) index -= 1;
  const end = index;
  while (beginsList.has(textAt())) index -= 1;
  const isList = index < end;
  if (!isIn.has(textAt().toLowerCase())) return null;
  do index -= 1;
  while (textAt() === '%' || textAt() === 'not');
  const names = namesBefore(tokens, index);
  const telling = valueTelling(names.at(-1) ?? '') ?? (isList ? statusTelling(names) : null);
  return inRole(telling, 'consume');
}

const beginsList = new Set(['(', '[', '{', '@', '#', 'c', '%']);
const isIn = new Set(['in', 'notin', '-in', '-notin', '=', ':', '=>', '<-']);

function isComparison(text: string): boolean {
  return comparisons.has(text.toLowerCase());
}

/** A role for what a name does not tell by itself. */
function inRole(telling: Telling | null, role: Role): Telling | null {
  return telling?.role === 'text' ? { ...telling, role } : telling;
}
