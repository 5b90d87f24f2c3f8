import { neededName } from '../occurrences/spelling/needed';
import { say } from './message';
import { named } from './naming';
import type { ProposedFix, Subject } from './rule';

/**
 * Suggestions to write one of these codes instead, each in the notation at hand. A code that has no
 * spelling there is left out.
 */
export function changeCode(subject: Subject, codes: readonly number[]): ProposedFix[] {
  return codes.flatMap((code) => {
    const text = subject.spell(code);
    if (text === null) return [];
    const title = say`Change to ${named(code)}`;
    const edits = [{ range: subject.range, text }];
    return [{ title, safe: false, edits, needs: neededName(subject, text) }];
  });
}
