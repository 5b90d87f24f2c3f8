/** A cell of a row in a Markdown table: its text, and where that begins in the line. */
export interface Cell {
  readonly text: string;
  readonly start: number;
}

/** The cells of a row; a bar at its beginning or end divides nothing. */
export function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let start = /^\s*\|?/.exec(line)?.[0].length ?? 0;
  for (const { index } of line.matchAll(/(?<!\\)\||$/gm)) {
    if (index < start) continue;
    cells.push({ text: line.slice(start, index), start });
    start = index + 1;
  }
  return cells;
}

const rule = /^[\s|:-]*-[\s|:-]*$/;

const heading =
  /^[\s`*_]*(?:(?:http\s+)?(?:(?:response|return)\s+)?(?:status(?:\s+codes?)?|codes?)|http|(?:http\s+)?responses?)[\s`*_]*$/i;

/** The column under a heading like "Status code", where a line is the head of a table; -1 for none. `null`: it is no head. */
export function headingColumn(line: string, next: string): number | null {
  if (!next.includes('|') || !rule.test(next)) return null;
  return cellsOf(line).findIndex(({ text }) => heading.test(text));
}
