/** A span of the text: offsets in UTF-16 units, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A replacement of a span of the text. An empty span inserts. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** The smallest range that holds two. */
export function union(a: Range | null, b: Range): Range {
  return a ? { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) } : b;
}

export function isSame(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Whether two ranges meet, their borders included. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** A range after an edit that replaced `[start, oldEnd)` by text up to `newEnd`; one that it meets grows to hold that. */
export function movedRange(range: Range, start: number, oldEnd: number, newEnd: number): Range {
  const delta = newEnd - oldEnd;
  if (range.end < start) return range;
  if (range.start > oldEnd) return { start: range.start + delta, end: range.end + delta };
  return { start: Math.min(range.start, start), end: Math.max(range.end + delta, newEnd) };
}
