import { registry } from '../../catalog/registry';
import type { Range } from '../../syntax/range';
import type { Passage, PassageReader, Standing } from '../documents/passage';
import type { Occurrence, StatusRange } from '../occurrence';
import { codesAmong, moved, type Codes } from './lines';
import { hasNumber } from './numbers';
import { cellsOf, headingColumn } from './table';

/** What a passage says, and whether it speaks of HTTP. */
interface Notes extends Codes {
  readonly speaks: boolean;
}

/** What a text says that speaks of HTTP. */
const http =
  /\b(?:HTTPS?|REST(?:ful)?|APIs?|[Ee]ndpoints?|(?:[Ss]tatus|[Rr]esponse) codes?|Http(?= )|http_code|Retry-After|problem\+json|Problem Details|[45]xx)\b|\b(?:GET|POST|PUT|PATCH|DELETE)[ \t]+(?:https?:|\/|\{\{)/;

/** In a table: the column whose cells are codes; -1 for none. `null`: in no table. */
type Column = number | null;

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
      const found = codesAmong(before, line, behind, inCells(line, column));
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

/** The codes in the cells of a column, that begin with no number of another kind. */
function inCells(line: string, column: Column): Range[] {
  return cellCodes(line, column).filter(({ start }) => !/^1\d\d/.test(line.slice(start)));
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
