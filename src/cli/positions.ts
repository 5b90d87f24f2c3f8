import type { Range } from '../syntax/range';
import { SourceText } from '../syntax/sourceText';

/** A span as the reports give it: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Translates ranges of `text` to lines and columns. */
export function spansOf(text: string): (range: Range) => Span {
  const source = new SourceText(text);
  return ({ start, end }) => {
    const from = source.pointAt(start);
    const to = source.pointAt(end);
    return {
      line: from.row + 1,
      column: from.column + 1,
      endLine: to.row + 1,
      endColumn: to.column + 1,
    };
  };
}
