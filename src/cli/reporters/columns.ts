import type { Formatter } from 'picocolors/types';

/** A cell of a table: what is measured, and how it is painted once padded. */
export interface Cell {
  readonly text: string;
  readonly paint?: Formatter;
}

/** Lines of cells in columns, indented by two spaces. All rows have as many cells as the first. */
export function aligned(rows: readonly (readonly Cell[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((width, row) => Math.max(width, row[column]?.text.length ?? 0), 0),
  );
  return rows.map((row) => `  ${row.map(paddedTo(widths)).join('  ').trimEnd()}\n`).join('');
}

function paddedTo(widths: readonly number[]) {
  return ({ text, paint }: Cell, column: number): string =>
    (paint ?? String)(text) + ' '.repeat((widths[column] ?? 0) - text.length);
}
