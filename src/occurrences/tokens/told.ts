import { callTelling, isComparing } from '../../frameworks/telling/calls';
import type { Telling } from '../../frameworks/telling/telling';
import { valueTelling } from '../../frameworks/telling/values';
import type { Role } from '../../sites/role';
import { byArm } from './arms';
import { byAssertion, byChoice, byConstant, byPhrase } from './lines';
import { gives, namesBefore, namesBehind, openingBefore, tellingOf } from './names';
import { comparisons } from './pattern';
import type { Token } from './tokens';
import { givenBefore } from './given';
import { anyStatus, writtenIn, type Written } from './written';

/** A code that a name beside it tells: `statusCode == 404`, `EXPECT_EQ(404, res->status)`. */
export interface Told extends Written {
  readonly role: Role;
  /** The name tells alone; else only in a file that speaks HTTP. */
  readonly alone: boolean;
}

/** Words of which the names that tell alone have some, and phrases that tell of the code beside them. */
export const tellingWords =
  /(?:status|https?|response|resp)(?:[ _.-]|->)?(?:code|status)|http[ _-]?(?:error|exception)|"(?:not found|bad request|forbidden)"/i;

/** What a number is told to be by the names beside it; `null` for nothing. */
export function toldAt(tokens: readonly Token[], at: number): Told | null {
  const token = tokens[at];
  const written = token ? writtenIn(token) : null;
  if (!written) return null;
  const telling = written.isMessage ? anyStatus : tellingAt(tokens, at);
  const first = written.digits.charAt(0);
  if (!telling?.classes.includes(first)) return null;
  const alone = telling.alone || telling.aloneOf?.includes(first) === true;
  return { ...written, role: telling.role, alone };
}

/** What is told around a number; its own phrase tells more than names that do not tell alone. */
function tellingAt(tokens: readonly Token[], at: number): Telling | null {
  const telling = byNames(tokens, at);
  return telling?.alone ? telling : (byPhrase(tokens, at) ?? telling);
}

function byNames(tokens: readonly Token[], at: number): Telling | null {
  return (
    bySign(tokens, at) ??
    byComparison(tokens, at) ??
    byCall(tokens, at) ??
    byArgument(tokens, at) ??
    byList(tokens, at) ??
    byArm(tokens, at) ??
    byAssertion(tokens, at) ??
    byChoice(tokens, at) ??
    byConstant(tokens, at)
  );
}

/** `status_code(res) == 404`, `statusCode: 404`. */
function bySign(tokens: readonly Token[], at: number): Telling | null {
  const sign = tokens[at - 1]?.text ?? '';
  if (isComparison(sign)) {
    const telling = tellingOf(namesBefore(tokens, at - 2)) ?? givenBefore(tokens, at - 2);
    return inRole(telling, 'consume');
  }
  if (!gives.has(sign)) return null;
  const names = namesBefore(tokens, at - 2);
  const isVariable = (sign === '=' || sign === ':=') && names.length < 2;
  return isVariable ? valueTelling(names.at(-1) ?? '') : tellingOf(names);
}

/** `404 == res.statusCode`. */
function byComparison(tokens: readonly Token[], at: number): Telling | null {
  if (!isComparison(tokens[at + 1]?.text ?? '')) return null;
  const telling = tellingOf(namesBehind(tokens, at + 2)) ?? givenBefore(tokens, at + 2);
  return inRole(telling, 'consume');
}

/** `setStatusCode(404)`, `HttpError(404, message)`, `sendError(request, 404)`. */
function byCall(tokens: readonly Token[], at: number): Telling | null {
  if (tokens[at - 1]?.kind === 'name') return byForm(tokens, at - 1);
  const isSecond = tokens[at - 1]?.text === ',' && tokens[at - 2]?.kind === 'name';
  const open = isSecond ? at - 3 : at - 1;
  if (tokens[open]?.text !== '(') return null;
  const names = namesBefore(tokens, open - 1);
  if (names.length === 0) return null;
  return callTelling(names) ?? (isSecond ? null : inRole(ofResponse(names), 'emit'));
}

/** `response.status(404)`, `$res->code(404)`: what sets the status of a response. */
function ofResponse(names: readonly string[]): Telling | null {
  return names.length > 1 && /^(?:code|status)$/.test(names.at(-1) ?? '') ? tellingOf(names) : null;
}

/** `(json-response 404 body)`, `setResponseCode 404`, `-ExpectedStatusCode 404`. */
function byForm(tokens: readonly Token[], at: number): Telling | null {
  const name = tokens[at]?.text ?? '';
  return name.startsWith('-') ? valueTelling(name) : callTelling(namesBefore(tokens, at));
}

/** `EXPECT_EQ(404, res->status)`, `expect_equal(status_code(res), 404L)`. */
function byArgument(tokens: readonly Token[], at: number): Telling | null {
  const before = tokens[at - 1]?.text;
  const isFirst = before === '(' && tokens[at + 1]?.text === ',';
  if (!isFirst && before !== ',') return null;
  const names = isFirst ? namesBehind(tokens, at + 2) : namesBefore(tokens, at - 2);
  const telling = tellingOf(names);
  if (!telling) return null;
  const open = isFirst ? at - 1 : openingBefore(tokens, at - 1);
  return isComparing(tokens[open - 1]?.text ?? '') ? inRole(telling, 'assert') : null;
}

/** `$statusCode -in @(429, 503)`, `status_code %in% c(200, 204)`. */
function byList(tokens: readonly Token[], at: number): Telling | null {
  let index = at - 1;
  const textAt = (): string => tokens[index]?.text ?? '';
  while (tokens[index]?.kind === 'number' || textAt() === ',') index -= 1;
  while (beginsList.has(textAt())) index -= 1;
  if (!isIn.has(textAt().toLowerCase())) return null;
  do index -= 1;
  while (textAt() === '%' || textAt() === 'not');
  const telling = valueTelling(namesBefore(tokens, index).at(-1) ?? '');
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
