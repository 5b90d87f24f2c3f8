import type { Range } from '../../syntax/range';

/** Divided by a bar or dash only from another such number; several of one code are an `s` longer. */
const number =
  /(?:(?<![^\W_]|\w_|[.,#:]|(?<!\b\d{3})[/-])|(?<=\bhttp_|status(?:_?code)?["']?:))[1-5]\d\d(?!(?!s\b|_(?!\w))\w|%|[.,]\d|\.[a-z]|[/-](?!\d{3}\b|\.\.|(?:level|series|class|range|following|continue|ok|error|success|failed|unauthorized|forbidden)\b))/gi;

/** Numbers in a row without blanks, more than a large one has groups: "200,204,301-308". */
const row = /(?<![\w.,#:-])[1-5]\d\d(?:[,-][1-5]\d\d){2,}(?![\w,.%]|-\d)/g;

/** Whether there may be a code in a text. */
export function hasNumber(text: string): boolean {
  return text.search(number) >= 0 || text.search(row) >= 0;
}

/** What may be codes in a line. */
export function numbersIn(line: string): Range[] {
  const alone = [...line.matchAll(number)].map(({ 0: text, index }) => rangeOf(text, index));
  const inRows = [...line.matchAll(row)].flatMap(({ 0: text, index }) =>
    [...text.matchAll(/\d+/g)].map((found) => rangeOf(found[0], index + found.index)),
  );
  const known = new Set(alone.map(({ start }) => start));
  return [...alone, ...inRows.filter(({ start }) => !known.has(start))].sort(
    (a, b) => a.start - b.start,
  );
}

function rangeOf(text: string, start: number): Range {
  return { start, end: start + text.length };
}
