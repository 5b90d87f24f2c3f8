import { registry } from '../../catalog/registry';
import type { Range } from '../../syntax/range';
import type { Passage, PassageReader, Standing } from '../documents/passage';
import type { Occurrence, StatusRange } from '../occurrence';
import { isOtherwise } from '../wordings/otherwise';
import { aroundIn } from '../wordings/wording';
import { hintedCodes } from './hints';
import { joinedCodes } from './joined';
import { codesWithMeaning } from './meaning';
import { hasNumber, numbersIn } from './numbers';
import { cellsOf, headingColumn } from './table';
import { wordedCodes } from './wording';

/** Codes that are shown to be ones, and those that likely are where the text speaks of HTTP. */
interface Notes {
  readonly shown: readonly Range[];
  readonly hinted: readonly Range[];
  readonly speaks: boolean;
}

type Codes = Omit<Notes, 'speaks'>;

/** What a text says that speaks of HTTP. */
const http =
  /\b(?:HTTPS?|REST(?:ful)?|APIs?|[Ee]ndpoints?|(?:[Ss]tatus|[Rr]esponse) codes?|Http(?= )|http_code|Retry-After|problem\+json|Problem Details|[45]xx)\b|\b(?:GET|POST|PUT|PATCH|DELETE)[ \t]+(?:https?:|\/|\{\{)/;

/** In a table: the column whose cells are codes; -1 for none. `null`: in no table. */
type Column = number | null;

/** What may stand between a code and its phrase: the signs of Markdown, a dash, a bar of a table. */
const between = /^[`*_"]{0,4}\s*(?:[-–—:|(=]|&mdash;|for(?=\s["“`*_]))?\s*["“`*_]{0,3}/;

const phraseWords = /^[A-Za-z][A-Za-z'’-]*(?: [A-Za-z'’-]+){0,5}/;

/** Reads text for people: a number with its reason phrase or such words about it, a cell under "Status code". */
export class ProseReader implements PassageReader<Column, Notes, boolean> {
  readonly initial = null;

  *looking(text: string): Generator<undefined, boolean> {
    yield;
    return hasNumber(text);
  }

  /** Rests behind an empty line, or behind any in a text that has none for long. */
  read(text: string, from: number, state: Column, until: number): Passage<Column, Notes> {
    const shown: Range[] = [];
    const hinted: Range[] = [];
    let [at, column, before] = [from, state, ''];
    while (at < text.length && (at < until || at === from || isInside(before, at - until))) {
      const end = lineEnd(text, at);
      const line = text.slice(at, end);
      const behind = text.slice(end, lineEnd(text, end));
      column = columnIn(line, behind, column);
      const found = wrappedCodes(before, line, behind, codesIn(line, column));
      shown.push(...found.shown.map((range) => moved(range, at)));
      hinted.push(...found.hinted.map((range) => moved(range, at)));
      [at, before] = [end, line];
    }
    const speaks = shown.length > 0 || http.test(text.slice(from, at));
    return { end: at, state: column, notes: { shown, hinted, speaks } };
  }

  same(a: Column, b: Column): boolean {
    return a === b;
  }

  /** Whether the text speaks of HTTP. */
  gather(notes: readonly Notes[]): boolean {
    return notes.some(({ speaks }) => speaks);
  }

  factsKey(speaks: boolean): string {
    return String(speaks);
  }

  occurrences(
    { shown, hinted }: Notes,
    { from, start, text }: Standing,
    speaks: boolean,
  ): Occurrence[] {
    const codes = speaks ? [...shown, ...hinted].sort((a, b) => a.start - b.start) : shown;
    return codes.map((range) => {
      const own = moved(range, -from);
      return occurrenceOf(own, text().slice(own.start + start(), own.end + start()));
    });
  }

  place(): null {
    return null;
  }
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** How far a paragraph is read on. */
const longestParagraph = 8_192;

/** Whether a line before leaves the reader inside a paragraph that is not too long. */
function isInside(before: string, beyond: number): boolean {
  return before.trim() !== '' && beyond < longestParagraph;
}

/** Where a line ends, its line break included. */
function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline + 1;
}

/** The codes of a line: in the cell of a column of codes, beside their phrase or words that tell. */
function codesIn(line: string, column: Column): Codes {
  const numbers = numbersIn(line);
  const inCell = cellCodes(line, column).filter(({ start }) => !/^1\d\d/.test(line.slice(start)));
  if (numbers.length === 0) return { shown: inCell, hinted: [] };
  const single = numbers.filter(({ end }) => line[end] !== 's');
  const told = [...codesWithPhrase(line, single), ...wordedCodes(line, single)];
  const shown = distinct([...inCell, ...told]);
  const further = [...codesWithMeaning(line, single), ...hintedCodes(line, numbers)];
  const likely = distinct([...shown, ...further]).slice(shown.length);
  const beside = siblings(line, single, [...shown, ...likely]);
  const joined = joinedCodes(line, single, distinct([...shown, ...likely, ...beside]));
  return { shown, hinted: distinct([...shown, ...joined]).slice(shown.length) };
}

/** The codes of a line, with those that the lines around it tell, where a sentence goes on in the next one. */
function wrappedCodes(before: string, line: string, behind: string, found: Codes): Codes {
  if (!hasNumber(line)) return found;
  const lead = goesOn(before, line) ? `${before.trim()}\n` : '';
  const rest = goesOn(line, behind) ? `\n${behind.trim()}` : '';
  if (lead === '' && rest === '') return found;
  const indent = line.length - line.trimStart().length;
  const own = { start: indent, end: line.trimEnd().length };
  const whole = `${lead}${line.trim()}${rest}`;
  const numbers = numbersIn(whole);
  const single = numbers.filter(({ end }) => whole[end] !== 's');
  const fresh = (ranges: readonly Range[]) =>
    ranges
      .map((range) => moved(range, indent - lead.length))
      .filter(({ start, end }) => start >= own.start && end <= own.end);
  const told = [...codesWithPhrase(whole, single), ...wordedCodes(whole, single)];
  const shown = distinct([...found.shown, ...fresh(told)]);
  const likely = [...found.hinted, ...fresh(hintedCodes(whole, numbers))];
  return { shown, hinted: distinct([...shown, ...likely]).slice(shown.length) };
}

/** Whether a sentence may go on in the next line: neither is empty, a row of a table, a heading or the next item. */
function goesOn(line: string, next: string): boolean {
  if (line.trim() === '' || next.trim() === '' || (line + next).includes('|')) return false;
  return (
    !/^\s*#|[:=~^-]{3,}\s*$/.test(line) && !/^\s*(?:[-+*#>•.]|\d{1,2}[.)]|[=~^`]{3,})/.test(next)
  );
}

/** Ranges that begin at different offsets. */
function distinct(ranges: readonly Range[]): Range[] {
  const starts = new Set<number>();
  return ranges.filter(({ start }) => !starts.has(start) && starts.add(start));
}

/** Numbers that are marked just as a code of the same line is: "`200` with a page, `400` without". */
function siblings(line: string, numbers: readonly Range[], codes: readonly Range[]): Range[] {
  const marks = new Set(codes.map((range) => marksOf(line, range)));
  return numbers.filter((range) => {
    const own = marksOf(line, range);
    const isCode = registry.phrase(Number(line.slice(range.start, range.end))) !== null;
    return own !== '' && isCode && marks.has(own) && !isOtherwise(line, range);
  });
}

/** The marks around a number; empty where it has none. */
function marksOf(line: string, range: Range): string {
  const { lead, rest } = aroundIn(line, range);
  const before = /(?:`|\*\*)$/.exec(lead)?.[0] ?? '';
  const behind = /^(?:`|\*\*)|^\s*=(?=\s)/.exec(rest)?.[0] ?? '';
  return before === behind || behind.includes('=') ? behind : '';
}

/** The column of codes in a line, and whether it is in a table at all. */
function columnIn(line: string, next: string, column: Column): Column {
  if (!line.includes('|')) return null;
  const own = headingColumn(line, next) ?? column;
  return own !== null && own >= 0 && cellCodes(line, own).some(isForeign(line)) ? -1 : own;
}

/** Whether a number is no status code, so that those in the rows below are of its kind. */
function isForeign(line: string): (range: Range) => boolean {
  return ({ start, end }) => {
    const text = line.slice(start, end);
    return /^\d+$/.test(text) && registry.phrase(Number(text)) === null;
  };
}

/** A code in a cell, behind a sign like a check mark perhaps. */
const cellCode =
  /^[\s`*_[]*(?:(?:\p{Extended_Pictographic}\uFE0F?|:[a-z_]+:)[\s`*_]*)*([1-5](?:\d\d|xx))(?![\w.%-]|,\d)/diu;

function cellCodes(line: string, column: Column): Range[] {
  if (column === null || column < 0) return [];
  const cell = cellsOf(line)[column];
  const found = cell && cellCode.exec(cell.text);
  const [start, end] = found?.indices?.[1] ?? [0, 0];
  return found ? [{ start: cell.start + start, end: cell.start + end }] : [];
}

/** Those numbers of a line that their own reason phrase, a present or a former one, stands behind. */
function codesWithPhrase(line: string, numbers: readonly Range[]): Range[] {
  return numbers.filter((range) => {
    const { code, rest } = aroundIn(line, range);
    const words = wordsOf(phraseWords.exec(rest.replace(between, ''))?.[0] ?? '');
    const phrases = words.map((_, count) => words.slice(0, count + 1).join(' '));
    return phrases.some((phrase) => registry.findByPhrase(phrase) === code);
  });
}

/** The words of a phrase, or of a name made of one: `NotFoundError`. */
function wordsOf(phrase: string): string[] {
  const [first = ''] = phrase.split(' ');
  const isName = /[a-z][A-Z]/.test(first);
  return (isName ? first.replace(/(?<=[a-z])(?=[A-Z])/g, ' ') : phrase).split(' ');
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
