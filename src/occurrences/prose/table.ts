import { things } from '../../sites/things';

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

const rule = /^[\s|:]*-[\s|:-]*$/;

/** How the columns of codes are headed, the clearest first; also in other languages. */
const headings = [
  '(?:(?:http|response|default|typical|usual|expected|actual|returned)\\s+)*status(?:\\s+codes?)?',
  'http(?:\\s*[^\\x00-\\x7f]+)?|c[oó]digos? (?:de )?(?:estado|status|http)|codes? http|状态码|狀態碼|ステータスコード|상태 ?코드|код (?:ответа|состояния)',
  '(?:http\\s+)?(?:(?:response|return)\\s+)?codes?',
  '(?:http\\s+)?responses?',
].map((words) => new RegExp(`^[\\s\`*_]*(?:${words})[\\s\`*_]*$`, 'i'));

/** So many of them speak of a status, while the others may be the codes of things: "Item | Code". */
const clearest = 2;

/** The column under a heading like "Status code", where a line is the head of a table; -1 for none. `null`: it is no head. */
export function headingColumn(line: string, next: string): number | null {
  if (!next.includes('|') || !rule.test(next)) return null;
  const cells = cellsOf(line);
  const columns = headings.map((heading) => cells.findIndex(({ text }) => heading.test(text)));
  const isOfThings = cells.some(({ text }) => things.has(text.trim().toLowerCase()));
  const told = isOfThings ? columns.slice(0, clearest) : columns;
  return told.find((column) => column >= 0) ?? -1;
}
