import type { Edit } from '../../src/syntax/range';

/** A text with all edits applied, last first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce(
      (edited, { range, text: written }) =>
        edited.slice(0, range.start) + written + edited.slice(range.end),
      text,
    );
}
