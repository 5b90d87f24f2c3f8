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
/** So many tokens are gone through for a name. */
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
  for (let index = end; index >= 0; index -= 1) {
    const key = keyBefore(tokens, index);
    const isCall = key === null && closing.has(tokens[index]?.text ?? '');
    if (isCall) index = openingBefore(tokens, index - 1) - 1;
    const token = tokens[index];
    if (key !== null) index -= 2;
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
  const pair = (tokens[at - 2]?.text ?? '') + (tokens[at]?.text ?? '');
  const key = tokens[at - 1];
  if (pair === '[]' && key?.kind === 'string') return key.text.replace(/^["']|["']$/g, '');
  return pair === '{}' && key?.kind === 'name' && isTouched(tokens, at - 2) ? key.text : null;
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
  return links.has(text) && tokens[at + 1]?.start === end;
}

/** What the names of a value tell, of which the last one counts; the `code` of a response is its status. */
export function tellingOf(names: readonly string[]): Telling | null {
  const [last = '', holder = ''] = names.toReversed();
  if (names.length < 2 || !sameMembers.has(last)) return valueTelling(last) ?? statusTelling(names);
  if (last === 'code' && isResponse(wordsOf(holder))) return statusTelling([holder, 'status']);
  return tellingOf(names.slice(0, -1));
}
