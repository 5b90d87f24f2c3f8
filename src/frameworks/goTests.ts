import type { Example, Needs } from './framework';

/** How tests hold the status that they got against the one they want, by what they print. */
export const reports = [
  '_.Errorf(_, $STATUS, ACTUAL)',
  '_.Errorf(_, ACTUAL, $STATUS)',
  '_.Errorf(_, _, $STATUS, ACTUAL)',
  '_.Errorf(_, _, ACTUAL, $STATUS)',
];

/** By functions of their own. */
export const ownEqualities = ['assertEqual(_, $STATUS, ACTUAL)', 'assertEqual(_, ACTUAL, $STATUS)'];

/** What else these are called. */
export const ownNames = {
  Errorf: ['Fatalf', 'Logf'],
  assertEqual: ['assertNotEqual', 'expectEqual', 'mustEqual', 'expect', 'equals', 'refute'],
};

/** Comparisons of what was got under any of these names. */
export function compared(
  comparisons: readonly string[],
  actuals: readonly string[],
  needs: Needs,
): Example[] {
  return actuals.flatMap((actual) =>
    comparisons.map((code) => ({ code: code.replace('ACTUAL', () => actual), needs })),
  );
}
