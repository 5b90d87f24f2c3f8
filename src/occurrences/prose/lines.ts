import { registry } from '../../catalog/registry';
import type { Range } from '../../syntax/range';
import { isOtherwise } from '../wordings/otherwise';
import { aroundIn } from '../wordings/wording';
import { hintedCodes } from './hints';
import { joinedCodes } from './joined';
import { codesWithMeaning } from './meaning';
import { hasNumber, numbersIn } from './numbers';
import { wordedCodes } from './wording';

/** Codes that are shown to be ones, and those that likely are where the text speaks of HTTP. */
export interface Codes {
  readonly shown: readonly Range[];
  readonly hinted: readonly Range[];
}

/** What may stand between a code and its phrase: the signs of Markdown, a dash, a bar of a table. */
const between = /^[`*_"]{0,4}\)?\s*(?:[-–—:|(=]|&mdash;|for(?=\s["“`*_]))?\s*["“`*_]{0,3}/;

const phraseWords = /^[A-Za-z][A-Za-z'’-]*(?: [A-Za-z'’-]+){0,5}/;

/** The codes of a line: in the cells of a column of codes, beside their phrase or words that tell. */
function codesIn(line: string, inCell: readonly Range[]): Codes {
  const numbers = numbersIn(line);
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
export function codesAmong(
  before: string,
  line: string,
  behind: string,
  inCell: readonly Range[],
): Codes {
  const found = codesIn(line, inCell);
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

/** A range that begins so much further on. */
export function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
