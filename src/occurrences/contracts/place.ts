import { registry } from '../../catalog/registry';
import type { Json } from '../../frameworks/framework';
import type { Range } from '../../syntax/range';
import { phraseTyped } from '../spelling/phraseTyped';
import type { Sighting } from './outline';
import { jsonMember, yamlMember } from './writing';

/** How a format writes keys. */
export type Style = 'yaml' | 'json';

/** A way to read a place: as if a code stood there, as a key or as a value. */
export interface Attempt {
  /** What is typed of the code so far, a closing quote included. */
  readonly range: Range;
  /** What is put in its place to see what it would be. */
  readonly insert: string;
  /** Where the code begins in that. */
  readonly codeAt: number;
  readonly isKey: boolean;
  /** The quote before the range, if any. */
  readonly quote: string;
  /** A key that has its colon already: only the code is written. */
  readonly isNamed: boolean;
  readonly style: Style | null;
}

/** How far behind a place its surroundings are read. */
const lookahead = 400;

/** The ways in which a code may be meant at an offset, the likeliest first. */
export function attemptsAt(text: string, offset: number, style: Style | null): Attempt[] {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const before = text.slice(start, offset);
  const after = text.slice(offset, lineEnd < 0 ? text.length : lineEnd);
  const word = phraseTyped(before) || (/\w*$/.exec(before)?.[0].length ?? 0);
  const lead = before.slice(0, before.length - word);
  const [, rest = '', closing = ''] = /^(\w*)(["']?)/.exec(after) ?? [];
  const quote = /["']$/.exec(lead)?.[0] ?? '';
  const inner = { start: offset - word, end: offset + rest.length };
  const tail = after.slice(rest.length + closing.length).trim();
  const common = { quote, isNamed: tail.startsWith(':'), style };
  const value: Attempt = { ...common, range: inner, insert: '404', codeAt: 0, isKey: false };
  if (!isKeyPlace(lead.slice(0, lead.length - quote.length), tail, text, start, style)) {
    return [value];
  }
  const isQuoted = quote !== '' && closing === quote && !common.isNamed;
  const range = isQuoted ? { start: inner.start, end: inner.end + 1 } : inner;
  return [{ ...common, range, ...keyText(quote, common.isNamed, style), isKey: true }, value];
}

/** Whether nothing but the beginning of a key stands on a line, or in an object of JSON. */
function isKeyPlace(
  lead: string,
  tail: string,
  text: string,
  lineStart: number,
  style: Style | null,
): boolean {
  if (style === 'yaml') return lead.trim() === '' && (tail === '' || tail.startsWith(':'));
  if (style === null) return false;
  const before =
    lead.trim() === '' ? text.slice(Math.max(0, lineStart - lookahead), lineStart) : lead;
  return /[{,]\s*$/.test(before);
}

function keyText(quote: string, isNamed: boolean, style: Style | null) {
  if (isNamed) return { insert: '404', codeAt: 0 };
  if (style === 'yaml') return { insert: `404${quote}:`, codeAt: 0 };
  return quote === '' ? { insert: '"404": {},', codeAt: 1 } : { insert: '404": {},', codeAt: 0 };
}

/** The text from an offset on to a little behind the place, with the attempt in it. */
export function textWith({ range, insert }: Attempt, text: string, from: number): string {
  return text.slice(from, range.start) + insert + text.slice(range.end, range.end + lookahead);
}

/** How a code is written at a place: a new key with what belongs to it, never one that is there. */
export function spellAt(
  attempt: Attempt,
  { frame }: Sighting,
  siblings: readonly Sighting[],
  entry: Json | undefined,
  text: string,
): (code: number) => string | null {
  if (!attempt.isKey) return String;
  const taken = new Set(siblings.map((sibling) => sibling.text));
  if (attempt.isNamed) return (code) => (taken.has(String(code)) ? null : String(code));
  const step = Math.max(frame.column - (frame.parent?.column ?? 0), 2);
  const usual = siblings.find(({ isKey }) => isKey)?.quote ?? "'";
  return (code) => {
    if (taken.has(String(code))) return null;
    const value = filled(entry ?? {}, registry.phrase(code) ?? '');
    if (attempt.style === 'json') return jsonEntry(code, value, attempt, text);
    const quote = attempt.quote === '' ? usual : attempt.quote;
    const key = `${attempt.quote === '' ? quote : ''}${code}${quote}:`;
    return key + yamlMember('', value, frame.column, step).replace(/^[^\n]*/, '');
  };
}

function jsonEntry(code: number, value: Json, { quote, range }: Attempt, text: string): string {
  const written = jsonMember(String(code), value, range.start - quote.length, text);
  const isFollowed = text.slice(range.end).trimStart().startsWith('"');
  return written.slice(quote.length) + (isFollowed ? ',' : '');
}

function filled(value: Json, phrase: string): Json {
  if (value === '$PHRASE') return phrase;
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, filled(each, phrase)]),
  );
}
