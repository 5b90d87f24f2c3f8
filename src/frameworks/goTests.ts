import type { Example, Needs } from './framework';

const words = ['expected', 'expect', 'want', 'Expected', 'Expect', 'Want', 'exp', 'resp'];

/** What tests call the status that they want. */
export const wantedStatuses = [
  ...words.flatMap((word) =>
    ['Status', 'StatusCode', 'HTTPStatus', 'HTTPCode'].map((name) => word + name),
  ),
  ...['responseStatus', 'responseStatusCode'],
];

/** What they call it where no other code can be meant. */
export const wantedCodes = [
  ...words.map((word) => `${word}Code`),
  ...['expErrCode', 'wantErrCode', 'responseCode'],
];

/** How tests hold the status that they got against the one they want, by what they print. */
export const reports = ['Errorf', 'Fatalf', 'Logf'].flatMap((name) => [
  `_.${name}(_, $STATUS, ACTUAL)`,
  `_.${name}(_, ACTUAL, $STATUS)`,
  `_.${name}(_, _, $STATUS, ACTUAL)`,
  `_.${name}(_, _, ACTUAL, $STATUS)`,
]);

/** By functions of their own. */
export const ownEqualities = ['assertEqual', 'expectEqual', 'expect', 'equals'].flatMap((name) => [
  `${name}(_, $STATUS, ACTUAL)`,
  `${name}(_, ACTUAL, $STATUS)`,
]);

/** The ways in which a table of tests, or a test, keeps what it wants under a name. */
export function wanted(name: string, needs: Needs): Example[] {
  return [
    `_{${name}: $STATUS}`,
    `_{${name}: []int{$STATUS}}`,
    `${name} = $STATUS`,
    `${name} := $STATUS`,
    `_.${name} == $STATUS`,
    `${name} == $STATUS`,
  ].map((code) => ({ code, needs }));
}

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
