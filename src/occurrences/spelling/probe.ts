import type { Range } from '../../syntax/range';
import type { CodeDocument } from '../documents/document';
import type { Occurrence } from '../occurrence';
import { phraseTyped } from './phraseTyped';

/** What a place in the text is for. */
export interface Place {
  /** What is typed of the code or content so far, and would be replaced. */
  readonly range: Range;
  /** The occurrence that a code there would be; for content, the one that it would be sent with. */
  readonly occurrence: Occurrence;
  /** All that can be written there, where that is names in a string: `code: 'NOT_FOUND'`. */
  readonly names?: Readonly<Record<string, number>>;
}

/** The arguments that may still be missing behind a status: content, and a type or a name before it. */
const following = ['', ', 0', ', 0, 0'];
/** The other branch of a condition that is only half there: `ok ? `. */
const otherBranch = ' : 0';
/** What an arm of a match still lacks that is only begun: `match status { 40`. */
const restOfArm = [' => 0', ' -> 0', ': 0'];
/** What has arms, up to where one begins. */
const armed = /(?:\b(?:match|when)\b[^{}\n]*|\bswitch\s*)\{[^{}]*$/;
/** How far back brackets are looked for that are still open at the cursor. */
const window = 2_000;
/** How many of them are closed, at most, to make half-typed code readable. */
const mostClosers = 4;

/**
 * The place of a status code at an offset: what a code written there would be. Half-typed code is
 * helped along with the brackets it still lacks.
 */
export function codePlace(document: CodeDocument, offset: number): Place | null {
  const symbol = symbolPlace(document, offset);
  if (symbol) return symbol;
  let told: Place | null = null;
  for (const range of typedAt(document.text, offset)) {
    for (const rest of followingAt(document.text, offset)) {
      const occurrence = probe(document, range, '404', rest, (found, at) =>
        sameRange(found.range, at),
      );
      // Who writes a message in words, `HTTP error 4`, is not asked for a code.
      if (occurrence?.misuse !== null || occurrence.isLabelled) continue;
      if (occurrence.example === '' && mostlyText.test(document.text.slice(0, offset))) continue;
      if (occurrence.role !== 'text') return { range, occurrence };
      told ??= { range, occurrence };
    }
  }
  return told ?? stringPlace(document, offset);
}

/** The code of an error mostly is a text, `ENOENT`, where no digit asks for a status. */
const mostlyText = /\bcode\s*[!=]==?\s*$/;

function followingAt(text: string, offset: number): readonly string[] {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  if (beginsArm(text.slice(Math.max(0, offset - window), offset)))
    return [...following, ...restOfArm];
  return /\?[^:?]*$/.test(line) ? [...following, otherBranch] : following;
}

/** Whether nothing but patterns is typed since an arm of a match, or a `case`, began. */
function beginsArm(before: string): boolean {
  const typed = /[^{},\n]*$/.exec(before)?.[0] ?? '';
  return /^\s*case\b[\w\s|]*$/.test(typed) || (/^[\w\s|]*$/.test(typed) && armed.test(before));
}

/** The same behind the colon of a symbol: `head :no`, `head :not f`. */
function symbolPlace(document: CodeDocument, offset: number): Place | null {
  const line = document.text.slice(document.text.lastIndexOf('\n', offset - 1) + 1, offset);
  const typed = /(?<![\w:]):\w*$/.exec(line)?.[0] ?? symbolOfWords(line);
  const symbols = document.symbols;
  const [first] = Object.keys(symbols);
  if (typed === undefined || first === undefined) return null;
  const after = /^\w*/.exec(document.text.slice(offset, offset + 50))?.[0].length ?? 0;
  const range = { start: offset - typed.length, end: offset + after };
  const occurrence = probe(document, range, first, '', (found, at) => sameRange(found.range, at));
  return occurrence?.notation === 'symbol' ? { range, occurrence, names: symbols } : null;
}

/** A symbol that is typed as a phrase, with its colon. */
function symbolOfWords(line: string): string | undefined {
  const phrase = phraseTyped(line);
  const colon = line.length - phrase - 1;
  return phrase > 0 && /(?<![\w:]):$/.test(line.slice(0, colon + 1))
    ? line.slice(colon)
    : undefined;
}

/** The same inside a string, where names of a table stand for the code: `code: 'NOT_FOUND'`. */
function stringPlace(document: CodeDocument, offset: number): Place | null {
  const line = document.text.slice(document.text.lastIndexOf('\n', offset - 1) + 1, offset);
  const [, quote, typed] = /(["'`])([\w-]*)$/.exec(line) ?? [];
  if (quote === undefined || typed === undefined) return null;
  const after = /^[\w-]*/.exec(document.text.slice(offset, offset + 50))?.[0] ?? '';
  const range = { start: offset - typed.length, end: offset + after.length };
  const rest = document.text[range.end] === quote ? '' : quote;
  for (const { names } of document.stringTables) {
    const occurrence = probe(document, range, Object.keys(names)[0] ?? '', rest, (found, at) =>
      sameRange(found.range, at),
    );
    if (occurrence?.notation === 'string') return { range, occurrence, names };
  }
  return null;
}

/** The place of the content of an error response at an offset, where none is written yet. */
export function contentPlace(document: CodeDocument, offset: number): Place | null {
  const range = { start: offset, end: offset };
  const occurrence = probe(document, range, '___', '', (found, at) => {
    const body = found.context?.body?.range;
    return body !== undefined && sameRange(body, at);
  });
  return occurrence && { range, occurrence };
}

function probe(
  document: CodeDocument,
  range: Range,
  insert: string,
  rest: string,
  isMeant: (found: Occurrence, at: Range) => boolean,
): Occurrence | null {
  const at = { start: range.start, end: range.start + insert.length };
  const closers = openBrackets(document.text, range.start);
  for (let count = 0; count <= Math.min(closers.length, mostClosers); count += 1) {
    const written = insert + rest + closers.slice(0, count);
    const found = document.probe(range, written, at).find((occurrence) => isMeant(occurrence, at));
    if (found) return found;
  }
  return null;
}

/** The word at the offset, and the words before it too: codes are found by phrase, "not fou". */
function typedAt(text: string, offset: number): Range[] {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const after = /^\w*/.exec(text.slice(offset, offset + 50))?.[0].length ?? 0;
  const word = /\w*$/.exec(before)?.[0].length ?? 0;
  if (/[\w$)\]]\s*\.$/.test(before.slice(0, before.length - word))) return [];
  const phrase = /[A-Za-z]+(?: [A-Za-z]*)+$/.exec(before)?.[0].length ?? 0;
  // Of a known phrase the first word may be an operator, as `not` is: then it is none.
  const isKnown = phraseTyped(before) === phrase;
  const lengths = phrase > word ? (isKnown ? [phrase, word] : [word, phrase]) : [word];
  return lengths.map((length) => ({ start: offset - length, end: offset + after }));
}

/** The closers of the brackets that are open at an offset, innermost first. */
function openBrackets(text: string, offset: number): string {
  const code = text
    .slice(Math.max(0, offset - window), offset)
    .replace(/\/\/[^\n]*|(['"`])(?:\\.|(?!\1)[^\\\n])*\1/g, '');
  const open: string[] = [];
  for (const [bracket] of code.matchAll(/[()[\]{}]/g)) {
    const closer = { '(': ')', '[': ']', '{': '}' }[bracket];
    if (closer) open.unshift(closer);
    else if (open[0] === bracket) open.shift();
  }
  return open.join('');
}

function sameRange(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}
