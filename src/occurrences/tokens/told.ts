import {
  callTelling,
  isComparing,
  statusTelling,
  valueTelling,
  type Telling,
} from '../../frameworks/telling';
import type { Role } from '../../sites/role';
import type { Range } from '../../syntax/range';
import { comparisons } from './pattern';
import type { Token } from './tokens';
import { codeIn } from './values';

/** A code that a name beside it tells: `statusCode == 404`, `EXPECT_EQ(404, res->status)`. */
export interface Told extends Range {
  readonly role: Role;
  /** The name tells alone; else only in a file that speaks HTTP. */
  readonly alone: boolean;
}

/** Words of which the names that tell alone have some. */
export const tellingWords =
  /(?:status|https?|response|resp)[ _-]?(?:code|status)|http[ _-]?(?:error|exception)/i;

const gives = new Set(['=', ':', '=>', '<-', ':=']);
/** What a member stands behind, in one language or another. */
const links = new Set(['.', '->', '::', '$', '?.']);
/** Members of a status that are the same as a number. */
const sameMembers = new Set(['value__', 'to_i', 'toInt', 'value', 'code']);
/** So many tokens are gone through for a name. */
const farthest = 40;

/** What a number is told to be by the names beside it; `null` for nothing. */
export function toldAt(tokens: readonly Token[], at: number): Told | null {
  const token = tokens[at];
  const length = token?.kind === 'number' ? codeIn(token.text).length : 0;
  if (!token || length !== 3) return null;
  const telling =
    bySign(tokens, at) ??
    byComparison(tokens, at) ??
    byCall(tokens, at) ??
    byArgument(tokens, at) ??
    byList(tokens, at);
  if (!telling?.classes.includes(token.text.charAt(0))) return null;
  const { role, alone } = telling;
  return { start: token.start, end: token.start + length, role, alone };
}

/** `status_code(res) == 404`, `statusCode: 404`. */
function bySign(tokens: readonly Token[], at: number): Telling | null {
  const sign = tokens[at - 1]?.text ?? '';
  if (isComparison(sign)) return inRole(tellingOf(namesBefore(tokens, at - 2)), 'consume');
  if (!gives.has(sign)) return null;
  const names = namesBefore(tokens, at - 2);
  const isVariable = (sign === '=' || sign === ':=') && names.length < 2;
  return isVariable ? valueTelling(names.at(-1) ?? '') : tellingOf(names);
}

/** `404 == res.statusCode`. */
function byComparison(tokens: readonly Token[], at: number): Telling | null {
  if (!isComparison(tokens[at + 1]?.text ?? '')) return null;
  return inRole(tellingOf(namesBehind(tokens, at + 2)), 'consume');
}

/** `setStatusCode(404)`, `HttpError(404, message)`, `sendError(request, 404)`. */
function byCall(tokens: readonly Token[], at: number): Telling | null {
  if (tokens[at - 1]?.kind === 'name') return byForm(tokens, at - 1);
  const isSecond = tokens[at - 1]?.text === ',' && tokens[at - 2]?.kind === 'name';
  const open = isSecond ? at - 3 : at - 1;
  if (tokens[open]?.text !== '(') return null;
  const names = namesBefore(tokens, open - 1);
  return names.length > 0 ? callTelling(names) : null;
}

/** `(json-response 404 body)`, `(http/error-response 404)`. */
function byForm(tokens: readonly Token[], at: number): Telling | null {
  const isMember = tokens[at - 1]?.text === '/';
  if (tokens[isMember ? at - 3 : at - 1]?.text !== '(') return null;
  return callTelling([tokens[at]?.text ?? '']);
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

const opening = new Set(['(', '[']);
const closing = new Set([')', ']']);

/** Where the bracket opens that a token is in; -1 for none near it. */
function openingBefore(tokens: readonly Token[], at: number): number {
  for (let index = at, depth = 0; index >= 0 && index > at - farthest; index -= 1) {
    const { text = '' } = tokens[index] ?? {};
    if (closing.has(text)) depth += 1;
    if (opening.has(text) && (depth -= 1) < 0) return index;
  }
  return -1;
}

/** Where the bracket closes that a token opens; the token itself where it opens none, or none near it. */
function closingBehind(tokens: readonly Token[], at: number): number {
  for (let index = at, depth = 0; index < at + farthest; index += 1) {
    const { text = '' } = tokens[index] ?? {};
    if (opening.has(text)) depth += 1;
    if (closing.has(text)) depth -= 1;
    if (depth === 0) return index;
  }
  return at;
}

/** The names of what ends at a token, past the brackets of a call: `res`, `status` of `res->status()`. */
function namesBefore(tokens: readonly Token[], end: number): string[] {
  const names: string[] = [];
  for (let index = end; index >= 0; index -= 2) {
    const isCall = closing.has(tokens[index]?.text ?? '');
    if (isCall) index = openingBefore(tokens, index - 1) - 1;
    const token = tokens[index];
    if (index < 0 || token?.kind !== 'name') {
      return isCall && names.length === 0 ? namesBefore(tokens, end - 1) : names;
    }
    if (!sameMembers.has(token.text) || names.length > 0) names.unshift(token.text);
    if (!links.has(tokens[index - 1]?.text ?? '')) break;
  }
  return names;
}

/** The names of what begins at a token. */
function namesBehind(tokens: readonly Token[], start: number): string[] {
  const names: string[] = [];
  for (let index = start; index < start + farthest; index += 2) {
    const token = tokens[index];
    if (token?.kind !== 'name') break;
    if (!sameMembers.has(token.text)) names.push(token.text);
    if (opening.has(tokens[index + 1]?.text ?? '')) index = closingBehind(tokens, index + 1);
    if (!links.has(tokens[index + 1]?.text ?? '')) break;
  }
  return names;
}

function tellingOf(names: readonly string[]): Telling | null {
  return valueTelling(names.at(-1) ?? '') ?? (names.length > 1 ? statusTelling(names) : null);
}
