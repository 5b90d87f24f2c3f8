import type { Edit } from './range';

/** A position as tree-sitter wants it: row and column from 0, the column in UTF-16 units. */
export interface Point {
  readonly row: number;
  readonly column: number;
}

/** An edit as tree-sitter wants it: in offsets and in points, before and after. */
export interface TreeEdit {
  readonly startIndex: number;
  readonly oldEndIndex: number;
  readonly newEndIndex: number;
  readonly startPosition: Point;
  readonly oldEndPosition: Point;
  readonly newEndPosition: Point;
}

/** How much of a line is looked at on each side: a longer one holds data, or was written by a program. */
const longestLine = 1_000;

/** A text that is edited in place and knows its lines. */
export class SourceText {
  private lineStarts: number[];

  constructor(public text: string) {
    this.lineStarts = lineStartsOf(text, 0);
  }

  /** Applies an edit and describes it for the syntax tree. Offsets beyond the text are clamped. */
  edit({ range, text }: Edit): TreeEdit {
    const startIndex = Math.min(range.start, this.text.length);
    const oldEndIndex = Math.min(Math.max(range.end, startIndex), this.text.length);
    const newEndIndex = startIndex + text.length;
    const startPosition = this.pointAt(startIndex);
    const oldEndPosition = this.pointAt(oldEndIndex);
    this.text = this.text.slice(0, startIndex) + text + this.text.slice(oldEndIndex);
    this.shiftLines(startPosition.row, oldEndPosition.row, text, startIndex, oldEndIndex);
    return {
      startIndex,
      oldEndIndex,
      newEndIndex,
      startPosition,
      oldEndPosition,
      newEndPosition: this.pointAt(newEndIndex),
    };
  }

  /** The point of an offset. */
  pointAt(offset: number): Point {
    const row = this.rowAt(offset);
    return { row, column: offset - (this.lineStarts[row] ?? 0) };
  }

  /** The row that an offset stands in, by binary search. */
  rowAt(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The lines of a range; of very long ones what is near it. */
  linesAround(start: number, end: number): string {
    const newline = this.text.indexOf('\n', end);
    const lineEnd = newline < 0 ? this.text.length : newline;
    const from = Math.max(this.lineStarts[this.rowAt(start)] ?? 0, start - longestLine);
    return this.text.slice(from, Math.min(lineEnd, end + longestLine));
  }

  private shiftLines(from: number, to: number, text: string, start: number, oldEnd: number): void {
    const inserted = lineStartsOf(text, start).slice(1);
    const delta = text.length - (oldEnd - start);
    const starts = this.lineStarts;
    if (delta !== 0) {
      for (let row = to + 1; row < starts.length; row += 1)
        starts[row] = (starts[row] ?? 0) + delta;
    }
    if (to > from || inserted.length > 0) {
      this.lineStarts = [...starts.slice(0, from + 1), ...inserted, ...starts.slice(to + 1)];
    }
  }
}

/** The offsets at which lines begin, the first one included. */
function lineStartsOf(text: string, base: number): number[] {
  const starts = [base];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    starts.push(base + at + 1);
  }
  return starts;
}
