import { framework } from '../framework';

/** What a table of tests calls the status it wants. */
const expectations = [
  'expectedStatus',
  'expectedStatusCode',
  'expectedCode',
  'expectStatus',
  'expectCode',
  'wantStatus',
  'wantStatusCode',
  'wantCode',
  'ExpectedStatus',
  'ExpectedStatusCode',
  'ExpectedCode',
  'WantStatus',
  'WantCode',
  'respStatus',
  'responseCode',
];

/** How tests write the status that they got. */
const actuals = ['Code', 'StatusCode', 'Status', 'statusCode', 'status', 'code'].map(
  (name) => `_.${name}`,
);

/** Functions that projects write for it themselves. */
const ownEqualities = ['assertEqual', 'expectEqual', 'expect', 'equals'].flatMap((name) => [
  `${name}(_, $STATUS, ACTUAL)`,
  `${name}(_, ACTUAL, $STATUS)`,
]);

/** How tests hold it against the one they want, with and without the test itself as first argument. */
const equalities = [
  ...['Equal', 'EqualValues', 'NotEqual', 'Equals'].flatMap((verb) => [
    `_.${verb}(_, $STATUS, ACTUAL)`,
    `_.${verb}(_, ACTUAL, $STATUS)`,
    `_.${verb}($STATUS, ACTUAL)`,
    `_.${verb}(ACTUAL, $STATUS)`,
  ]),
  ...['Errorf', 'Fatalf', 'Logf'].flatMap((name) => [
    `_.${name}(_, $STATUS, ACTUAL)`,
    `_.${name}(_, ACTUAL, $STATUS)`,
  ]),
  '_.Contains(_, []int{$STATUS}, ACTUAL)',
  '_.Assert(ACTUAL, Equals, $STATUS)',
  '_.Check(ACTUAL, Equals, $STATUS)',
  'So(ACTUAL, ShouldEqual, $STATUS)',
];

export const goTesting = framework({
  id: 'go-testing',
  title: 'Go test libraries',
  dialects: ['go'],
  evidence: [
    'net/http/httptest',
    'github.com/stretchr/testify/*',
    'gotest.tools/*',
    'gopkg.in/check.v1',
    'github.com/frankban/quicktest',
    'github.com/matryer/is',
    'github.com/smartystreets/goconvey/convey',
    'github.com/smallstep/assert',
  ],
  assert: [
    ...expectations.flatMap((name) => [
      { code: `_{${name}: $STATUS}`, needs: 'none' as const },
      { code: `${name} := $STATUS`, needs: 'none' as const },
      { code: `_.${name} == $STATUS`, needs: 'none' as const },
    ]),
    ...['code', 'Code', 'wcode'].map((name) => ({
      code: `_{${name}: $STATUS}`,
      needs: 'import' as const,
    })),
    ...actuals.flatMap((actual) =>
      equalities.map((equality) => ({
        code: equality.replace('ACTUAL', () => actual),
        needs: 'import' as const,
      })),
    ),
    ...actuals.flatMap((actual) =>
      ownEqualities.map((equality) => ({
        code: equality.replace('ACTUAL', () => actual),
        needs: 'none' as const,
      })),
    ),
    { code: '_.HTTPStatusCode(_, _, _, _, _, $STATUS)', needs: 'import' },
  ],
});
