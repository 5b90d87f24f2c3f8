import type { ImportFacts } from '../sites/imports';
import { escaped } from '../syntax/words';
import type { Range } from '../syntax/range';

/** A piece of text that may be a status code, before its place is looked at. */
export interface Candidate extends Range {
  readonly text: string;
}

/** A number that could be meant as a status code, right or wrong: `20` and `4004` are typos of one. */
const numbers = /(?<![\w$#-]|(?<!\.)\.)(?:\d{2,4}|[1-5][xX]{2})(?![\w$]|\.\d)/g;

/**
 * Finds the numbers of a text and those of `names` that stand in it, in order. A scan of plain text:
 * whether a candidate is a status is for its site to say.
 */
export function candidatesIn(text: string, range: Range, names: RegExp | null): Candidate[] {
  const slice = text.slice(range.start, range.end);
  const found: Candidate[] = [];
  for (const pattern of names ? [numbers, names] : [numbers]) {
    for (const match of slice.matchAll(pattern)) {
      const start = range.start + match.index;
      found.push({ start, end: start + match[0].length, text: match[0] });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The names of a file: those of its dialect, and what it calls them where it imports them under another. */
export function namesIn(names: RegExp | null, imports: ImportFacts): RegExp | null {
  if (!names) return null;
  const isKnown = (name: string): boolean => name.match(names)?.[0] === name;
  const aliases = [...imports.names]
    .filter(([local, { imported }]) => imported !== local && isKnown(lastPart(imported)))
    .map(([local]) => local);
  const pattern = namesPattern(aliases);
  return pattern ? new RegExp(`${names.source}|${pattern.source}`, 'g') : names;
}

function lastPart(imported: string): string {
  return imported.split('.').at(-1) ?? imported;
}

/** Whether a text has any candidate at all: the question before a grammar is loaded. */
export function hasCandidate(text: string, names: RegExp | null): boolean {
  return text.search(numbers) >= 0 || (names !== null && text.search(names) >= 0);
}

/** One expression for many names, as whole words, the longest first; `null` for none. */
export function namesPattern(names: Iterable<string>): RegExp | null {
  const words = [...new Set(names)].sort((a, b) => b.length - a.length);
  if (words.length === 0) return null;
  return new RegExp(`(?<![\\w$])(?:${words.map(escaped).join('|')})(?![\\w$])`, 'g');
}
