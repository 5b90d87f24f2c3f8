import { pseudoHeader } from '../../frameworks/telling/pseudoHeader';
import type { Telling } from '../../frameworks/telling/telling';
import { isResponse, statusTelling, valueTelling } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import type { Token } from './tokens';

/** What stands between a name and what it is given. */
export const gives = new Set(['=', ':', '=>', '<-', ':=']);

/** What a member stands behind, in one language or another. */
const links = new Set(['.', '->', '::', '$', '?.']);
/** Members of a status that are the same as a number. */
const sameMembers = new Set(['value__', 'to_i', 'toInt', 'value', 'code']);
/** So many tokens are gone through for a name, and so many names of a chain. */
const farthest = 40;

const opening = new Set(['(', '[']);
const closing = new Set([')', ']']);

/** Where the bracket opens that a token is in; -1 for none near it. */
export function openingBefore(tokens: readonly Token[], at: number): number {
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
export function namesBefore(tokens: readonly Token[], end: number): string[] {
  const names: string[] = [];
  for (let index = end; index >= 0 && names.length < farthest; index -= 1) {
    const key = keyBefore(tokens, index);
    const isCall = key === null && closing.has(tokens[index]?.text ?? '');
    if (isCall) {
      const asked = askedBefore(tokens, index);
      if (asked !== null) names.unshift(asked);
      index = openingBefore(tokens, index - 1) - 1;
    }
    const token = tokens[index];
    if (key !== null) index -= isDoubled(tokens, index) ? 4 : 2;
    else if (index < 0 || token?.kind !== 'name') {
      return isCall && names.length === 0 ? namesBefore(tokens, end - 1) : names;
    }
    names.unshift(key ?? token?.text ?? '');
    if (isLink(tokens, index - 1)) index -= 1;
    else if (key === null) break;
  }
  return names;
}

/** The key that ends at a token: `status` of `res["status"]`, `$res->{status}`. */
function keyBefore(tokens: readonly Token[], at: number): string | null {
  if (isDoubled(tokens, at)) return keyBefore(tokens, at - 1);
  const pair = (tokens[at - 2]?.text ?? '') + (tokens[at]?.text ?? '');
  const key = tokens[at - 1];
  if (pair === '[]' && key?.kind === 'string') return keyIn(key);
  if (pair !== '{}' || !key || !isTouched(tokens, at - 2)) return null;
  return key.kind === 'string' ? keyIn(key) : key.kind === 'name' ? key.text : null;
}

/** Whether a key ends in two brackets, as in R: `res[["status"]]`. */
function isDoubled(tokens: readonly Token[], at: number): boolean {
  const isEnd = tokens[at]?.text === ']' && tokens[at - 1]?.text === ']';
  return isEnd && tokens[at - 3]?.text === '[' && tokens[at - 4]?.text === '[';
}

/** The key that a value is asked for by the call that ends at a token: `status` of `headers:get(":status")`. */
function askedBefore(tokens: readonly Token[], at: number): string | null {
  const key = tokens[at - 1];
  const call = tokens[at - 3]?.text ?? '';
  const isAsked = tokens[at - 2]?.text === '(' && key?.kind === 'string' && asks.test(call);
  return isAsked ? keyIn(key) : null;
}

const asks = /^(?:get|at|fetch|value|header|field|lookup)(?:[_A-Z]?\w*)?$/;

/** The key in a string. */
function keyIn({ text }: Token): string {
  const key = text.replace(/^["']|["']$/g, '');
  return key === pseudoHeader ? 'http_status' : key;
}

/** Whether a bracket touches what it is of. */
function isTouched(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start;
}

/** The names of what begins at a token. */
export function namesBehind(tokens: readonly Token[], start: number): string[] {
  const names: string[] = [];
  for (let index = start; index < start + farthest; index += 2) {
    const token = tokens[index];
    if (token?.kind !== 'name') break;
    names.push(token.text);
    if (opening.has(tokens[index + 1]?.text ?? '')) index = closingBehind(tokens, index + 1);
    if (!isLink(tokens, index + 1)) break;
  }
  return names;
}

/** Whether a sign is between a thing and its member, which it touches: `ok -> reply(404)` has none. */
export function isLink(tokens: readonly Token[], at: number): boolean {
  const { text = '', end } = tokens[at] ?? {};
  if (tokens[at + 1]?.start !== end) return false;
  return links.has(text) || (text === ':' && isMethod(tokens, at));
}

/** Whether what a colon touches is called: `response:status(404)`, `httpc:request(`. */
function isMethod(tokens: readonly Token[], at: number): boolean {
  const isOwn = tokens[at + 1]?.kind === 'name' && tokens[at + 2]?.text === '(';
  return isOwn && isTouched(tokens, at) && isTouched(tokens, at + 2);
}

/** The call that a token is an argument of. */
export interface Around {
  /** Its names; none for brackets that are no call's. */
  readonly names: readonly string[];
  /** Where its bracket opens. */
  readonly open: number;
}

/** The call around a token that begins an argument of it; `null` for none. */
export function callAround(tokens: readonly Token[], at: number): Around | null {
  const before = tokens[at - 1]?.text;
  const open = before === '(' ? at - 1 : before === ',' ? openingBefore(tokens, at - 1) : -1;
  return tokens[open]?.text === '(' ? { names: namesBefore(tokens, open - 1), open } : null;
}

/** Functions that make a number of what they are given. */
const conversions =
  /^(?:tonumber|tostring|int|integer|str|string|number|to_?(?:int|integer|string)|parse_?int|strtol|atoi|static_cast|uint16|int32)$/i;

/** Where a value ends, inside of what makes a number of it: `tonumber(code)`. */
export function insideConversion(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text !== ')') return end;
  const name = tokens[openingBefore(tokens, end - 1) - 1];
  return name?.kind === 'name' && conversions.test(name.text) ? end - 1 : end;
}

/** How a response, or what holds the last one, is called in short. */
const shortly = /^\$?(?:r|rv|mech|tx|hdrs?|headers?)$/;

/** A telling that counts where HTTP is spoken alone. */
function inHttp(telling: Telling | null): Telling | null {
  return telling && { ...telling, alone: false };
}

/** What the names of a value tell, of which the last one counts; the `code` of a response is its status. */
export function tellingOf(names: readonly string[]): Telling | null {
  const [last = '', called = ''] = names.toReversed();
  const holder = shortly.test(called.replace(/^.*\./, '')) ? 'response' : called;
  if (holder !== called && /^(?:code|[Ss]tatus)$/.test(last))
    return inHttp(statusTelling([holder, 'status']));
  if (names.length < 2 || !sameMembers.has(last)) return valueTelling(last) ?? statusTelling(names);
  if (last === 'code' && isResponse(wordsOf(holder))) return statusTelling([holder, 'status']);
  return tellingOf(names.slice(0, -1));
}
