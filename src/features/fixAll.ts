import type { Finding } from '../rules/rule';
import type { Edit } from '../syntax/range';

/**
 * The edits of the first safe fix of each finding, ascending and without overlaps. A fix whose
 * edits cross those of an earlier one is left out whole: the next run applies it.
 */
export function fixAll(findings: readonly Finding[]): Edit[] {
  const accepted: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find(({ safe }) => safe);
    const edits = fix?.edits.filter((edit) => !accepted.some((other) => same(edit, other))) ?? [];
    if (edits.some((edit) => accepted.some((other) => collide(edit, other)))) continue;
    accepted.push(...edits);
  }
  return accepted.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** Two fixes often add the same import. */
function same(a: Edit, b: Edit): boolean {
  return a.range.start === b.range.start && a.range.end === b.range.end && a.text === b.text;
}

function collide({ range: a }: Edit, { range: b }: Edit): boolean {
  const samePlace = a.start === b.start && (a.start === a.end || b.start === b.end);
  return samePlace || (a.start < b.end && b.start < a.end);
}
