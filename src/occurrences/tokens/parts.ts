import { registry } from '../../catalog/registry';
import { entryTelling } from '../../frameworks/made';
import { isPseudoHeader } from '../../frameworks/telling/pseudoHeader';
import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { valueTelling } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import { callAround, gives, namesBefore } from './names';
import type { Token } from './tokens';
import { anyStatus } from './written';

/** Brackets that an answer may be written in. */
const opening = new Set(['[', '(', '{']);

/** What an answer may begin behind. */
const begins = new Set([...opening, 'return']);

/** Names of headers that an answer begins with. */
const headers =
  /^["'](?:content-(?:type|length|encoding)|location|transfer-encoding|set-cookie|cache-control|www-authenticate|allow|etag|connection|date|server|x-[a-z-]+)["']$/i;

/** What headers are usually called. */
const calledHeaders = /(?:^|[a-z\d_])(?:[Hh]eaders?|HEADERS?|[Hh]drs)$/;
/** So many tokens are looked at for a header. */
const mostBefore = 6;

/** An answer in its three parts: `[200, ['Content-Type' => 'text/plain'], [$text]]`, `{404, Headers, Body}`. */
export function byTriple(tokens: readonly Token[], at: number): Telling | null {
  if (isVersion(tokens, at - 2)) return { alone: true, role: 'text', classes: anyClass };
  if (!begins.has(tokens[at - 1]?.text ?? '') || tokens[at + 1]?.text !== ',') return null;
  const isNamed = tokens[at + 2]?.kind === 'string' && tokens[at + 3]?.text === ',';
  const place = at + (isNamed ? 2 : 0);
  const second = tokens[place + 2];
  const isCalled = second?.kind === 'name' && calledHeaders.test(second.text);
  if (isCalled && tokens[place + 3]?.text === ',')
    return { alone: false, role: 'emit', classes: anyClass };
  for (let index = place + 3; index < place + 3 + mostBefore; index += 1) {
    const token = tokens[index];
    if (!opening.has(second?.text ?? '') || !token || token.kind === 'number') return null;
    if (token.kind === 'string')
      return headers.test(token.text) ? { alone: true, role: 'emit', classes: anyClass } : null;
  }
  return null;
}

/** Whether the version of the protocol is before a comma: `{'HTTP/1.1', 404, Reason}`. */
function isVersion(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return tokens[at + 1]?.text === ',' && token?.kind === 'string' && version.test(token.text);
}

const version = /^["']HTTP\/\d(?:\.\d)?["']$/;

/** What may be between an address and the status that is expected of it. */
const answers = new Set(['=>', ':']);
const address = /^["'](?:https?:\/\/|\$\w+\/)/;

/** The status that is expected of an address: `'http://shop.example/cart' => 404`. */
export function byAddress(tokens: readonly Token[], at: number): Telling | null {
  const isKey = answers.has(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.kind === 'string';
  const isAddress = isKey && address.test(tokens[at - 2]?.text ?? '');
  return isAddress ? { alone: false, role: 'assert', classes: anyClass } : null;
}

/** The status among the headers of HTTP/2: `(":status", "404")`. */
export function byPseudoHeader(tokens: readonly Token[], at: number): Telling | null {
  let index = at - 1;
  while (['<', '>', ',', '=>', ':', '='].includes(tokens[index]?.text ?? '')) index -= 1;
  return index < at - 1 && isPseudoHeader(tokens[index]?.text ?? '') ? anyStatus : null;
}

/** A message in a text that is no string: `HTTP/1.1 404 Not Found` in a here-document. */
export function byVersion(tokens: readonly Token[], at: number): Telling | null {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ text }) => text);
  return /^HTTP\/[12](?:\.\d)?$/.test(before.join('')) ? anyStatus : null;
}

/** Keys of a code in what describes an error. */
const codes = /^(?:(?:err(?:or)?_?)?code|status|status_?code)$/i;
/** Keys of what an answer has besides. */
const parts = /^["']?(?:content|headers|body|reason|reason_?phrase|content_?type)["']?$/i;
/** So many tokens of what is around are looked at. */
const longestMembers = 24;

/** A code whose phrase is another member, or what is answered with: `{ code = 404; condition = "not-found" }`. */
export function byMember(tokens: readonly Token[], at: number): Telling | null {
  const code = Number(tokens[at]?.text);
  if (code < 200 || !gives.has(tokens[at - 1]?.text ?? '')) return null;
  if (!codes.test(tokens[at - 2]?.text.replace(/^["']|["']$/g, '') ?? '')) return null;
  const isOwn = [-1, 1].some((step) => hasPhrase(tokens, at, step, code));
  return isOwn ? { alone: false, role: 'text', classes: anyClass } : null;
}

/** Whether a string that says a code's phrase, or a part of an answer, stands in the same brackets, before or behind. */
function hasPhrase(tokens: readonly Token[], at: number, step: number, code: number): boolean {
  const end = step > 0 ? closing : opening;
  for (let index = at + step; Math.abs(index - at) < longestMembers; index += step) {
    const token = tokens[index];
    if (!token || end.has(token.text)) return false;
    if (!gives.has(tokens[index - 1]?.text ?? '')) continue;
    if (parts.test(tokens[index - 2]?.text ?? '')) return true;
    if (token.kind === 'string' && registry.findByPhrase(token.text) === code) return true;
  }
  return false;
}

const closing = new Set([']', ')', '}']);

/** Calls that put a value under a name. */
const puts = /^(?:set|put|add|with|insert|emplace|append)\b/;

/** What is put under a name that tells: `setAttribute(HttpStatusCodeAttribute, 404)`, `put("status_code", 404)`. */
export function byEntry(tokens: readonly Token[], at: number): Telling | null {
  const key = tokens[at - 2];
  if (tokens[at - 1]?.text !== ',' || !key) return null;
  const { names } = callAround(tokens, at) ?? { names: [] };
  const [call = '', carrier] = names.toReversed();
  if (/\bheaders?$/.test(wordsOf(call)) && /^["']:?status["']$/i.test(key.text))
    return { alone: false, role: 'emit', classes: anyClass };
  if (!puts.test(wordsOf(call))) return null;
  if (key.kind === 'string')
    return entryTelling(call, key.text.replace(/^["']|["']$/g, ''), carrier);
  const telling = valueTelling(namesBefore(tokens, at - 2).at(-1) ?? '');
  return telling?.alone ? { ...telling, role: 'emit' } : null;
}
