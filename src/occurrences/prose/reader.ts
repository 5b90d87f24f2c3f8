import { registry } from '../../catalog/registry';
import type { Range } from '../../syntax/range';
import type { Occurrence, StatusRange } from '../occurrence';
import type { Passage, PassageReader, Standing } from '../passage';
import { wordedCodes } from './wording';
import { cellsOf, headingColumn } from './table';

/** In a table: the column whose cells are codes; -1 for none. `null`: in no table. */
type Column = number | null;

/** Divided by a bar or dash only from another such number. */
const number = /(?<![\w.,#:]|(?<!\b\d{3})[/-])[1-5]\d\d(?![\w%]|[.,]\d|[/-](?!\d{3}\b))/g;

/** What may stand between a code and its phrase: the signs of Markdown, a dash, a bar of a table. */
const between = /^[`*_"]{0,4}[ \t]*(?:[-–—:|(]|&mdash;)?[ \t]*[`*_]{0,3}/;

const phraseWords = /^[A-Za-z][A-Za-z'’-]*(?: [A-Za-z'’-]+){0,5}/;

/** Reads text for people: a number with its reason phrase or such words about it, a cell under "Status code". */
export class ProseReader implements PassageReader<Column, readonly Range[], null> {
  readonly initial = null;

  *looking(text: string): Generator<undefined, boolean> {
    yield;
    return text.search(number) >= 0;
  }

  /** Rests behind a line. */
  read(
    text: string,
    from: number,
    state: Column,
    until: number,
  ): Passage<Column, readonly Range[]> {
    const notes: Range[] = [];
    let [at, column] = [from, state];
    while (at < text.length && (at < until || at === from)) {
      const next = lineEnd(text, at);
      const line = text.slice(at, next);
      column = columnIn(line, text.slice(next, lineEnd(text, next)), column);
      for (const { start, end } of codesIn(line, column)) {
        const range = { start: at + start, end: at + end };
        if (!notes.some((each) => each.start === range.start)) notes.push(range);
      }
      at = next;
    }
    return { end: at, state: column, notes };
  }

  same(a: Column, b: Column): boolean {
    return a === b;
  }

  gather(): null {
    return null;
  }

  factsKey(): string {
    return '';
  }

  occurrences(notes: readonly Range[], { from, start, text }: Standing): Occurrence[] {
    return notes.map((range) => {
      const moved = { start: range.start - from, end: range.end - from };
      const code = text().slice(moved.start + start(), moved.end + start());
      return occurrenceOf(moved, code);
    });
  }

  place(): null {
    return null;
  }
}

/** Where a line ends, its line break included. */
function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline + 1;
}

/** The codes of a line: in the cell of a column of codes, beside their phrase or words that tell. */
function codesIn(line: string, column: Column): Range[] {
  const found = column === null || column < 0 ? [] : cellCode(line, column);
  const numbers = [...line.matchAll(number)].map(rangeOf);
  if (numbers.length === 0) return found;
  return [...found, ...codesWithPhrase(line, numbers), ...wordedCodes(line, numbers)];
}

/** The column of codes in a line, and whether it is in a table at all. */
function columnIn(line: string, next: string, column: Column): Column {
  if (!line.includes('|')) return null;
  const own = headingColumn(line, next) ?? column;
  return own !== null && own >= 0 && cellCode(line, own).some(isForeign(line)) ? -1 : own;
}

/** Whether a number is no status code, so that those in the rows below are of its kind. */
function isForeign(line: string): (range: Range) => boolean {
  return ({ start, end }) => {
    const text = line.slice(start, end);
    return /^\d+$/.test(text) && registry.phrase(Number(text)) === null;
  };
}

function cellCode(line: string, column: number): Range[] {
  const cell = cellsOf(line)[column];
  const found = cell && /^[\s`*_]*([1-5](?:\d\d|xx))(?![\w.%-]|,\d)/di.exec(cell.text);
  const [start, end] = found?.indices?.[1] ?? [0, 0];
  return found ? [{ start: cell.start + start, end: cell.start + end }] : [];
}

/** Those numbers of a line that their own reason phrase, a present or a former one, stands behind. */
function codesWithPhrase(line: string, numbers: readonly Range[]): Range[] {
  return numbers.filter(({ start, end }) => {
    const words = wordsOf(phraseWords.exec(line.slice(end).replace(between, ''))?.[0] ?? '');
    const phrases = words.map((_, count) => words.slice(0, count + 1).join(' '));
    const code = Number(line.slice(start, end));
    return phrases.some((phrase) => registry.findByPhrase(phrase) === code);
  });
}

/** The words of a phrase, or of a name made of one: `NotFoundError`. */
function wordsOf(phrase: string): string[] {
  const [first = ''] = phrase.split(' ');
  const isName = /[a-z][A-Z]/.test(first);
  return (isName ? first.replace(/(?<=[a-z])(?=[A-Z])/g, ' ') : phrase).split(' ');
}

function rangeOf({ 0: { length }, index }: RegExpMatchArray): Range {
  return { start: index ?? 0, end: (index ?? 0) + length };
}

function codeIn(text: string): Pick<Occurrence, 'code' | 'notation'> {
  if (/x/i.test(text)) return { code: text.toUpperCase() as StatusRange, notation: 'range' };
  return { code: Number(text), notation: 'number' };
}

function occurrenceOf(range: Range, text: string): Occurrence {
  return {
    range,
    text,
    ...codeIn(text),
    role: 'text',
    framework: null,
    constant: null,
    isLabelled: true,
    misuse: null,
    spell: String,
    context: null,
  };
}
