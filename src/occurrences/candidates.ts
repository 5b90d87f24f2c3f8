import type { ImportFacts } from '../sites/imports';
import type { Range } from '../syntax/range';
import type { CandidateNames } from './candidateNames';

/** A piece of text that may be a status code, before its place is looked at. */
export interface Candidate extends Range {
  readonly text: string;
}

/** What some languages write behind a number to say of which type it is: `404u16`. */
export const typeOfNumber = /_?[iu](?:16|32|64|size)\b/;

/** A number that could be meant as a status code, right or wrong: `20` and `4004` are typos of one; behind `\b` or `\n` one of a text begins. */
const numbers = new RegExp(
  `(?<![ac-mo-qsu-z\\dA-Z_$#]|(?<!\\\\)[bnrt]|(?<!\\b[Nn]on)-|(?<!\\.)\\.)(?:\\d{2,4}(?=${typeOfNumber.source})|(?:\\d{2,4}|[1-5][xX]{2})(?![\\w$]|\\.\\d))`,
  'g',
);

/**
 * Finds the numbers of a text and those of `names` that stand in it, in order. A scan of plain text:
 * whether a candidate is a status is for its site to say.
 */
export function candidatesIn(text: string, range: Range, names: CandidateNames): Candidate[] {
  const slice = text.slice(range.start, range.end);
  const found = Array.from(slice.matchAll(numbers), ({ index, 0: digits }) =>
    candidate(range.start + index, digits),
  );
  const named = names.in(slice);
  if (named.length === 0) return found;
  return [...found, ...named.map((each) => candidate(range.start + each.start, each.text))].sort(
    (a, b) => a.start - b.start,
  );
}

function candidate(start: number, text: string): Candidate {
  return { start, end: start + text.length, text };
}

/** The names of a file: those of its dialect, and what it calls them where it imports them under another. */
export function namesIn(names: CandidateNames, imports: ImportFacts): CandidateNames {
  const aliases = [...imports.names]
    .filter(([local, { imported }]) => imported !== local && names.has(lastPart(imported)))
    .map(([local]) => local);
  return aliases.length > 0 ? names.with(aliases) : names;
}

function lastPart(imported: string): string {
  return imported.split('.').at(-1) ?? imported;
}

/** Whether a text has any candidate at all: the question before a grammar is loaded. */
export function hasCandidate(text: string, names: CandidateNames): boolean {
  return text.search(numbers) >= 0 || names.in(text, 1).length > 0;
}
