/** Hamcrest's and Mockito's matchers, which hand on what a value is compared with. */
export const matchers = ['', 'Matchers.', 'CoreMatchers.', 'ArgumentMatchers.'].flatMap((holder) =>
  [
    ...['is', 'equalTo', 'eq', 'anyOf', 'oneOf', 'isOneOf', 'not'],
    ...['greaterThan', 'greaterThanOrEqualTo', 'lessThan', 'lessThanOrEqualTo'],
  ].map((name) => `${holder}${name}`),
);
