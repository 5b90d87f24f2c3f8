import { framework, type Needs } from '../framework';

/** How tests write the status that they got, and what must be imported for it. */
const actuals: readonly (readonly [actual: string, needs: Needs])[] = [
  ['_.StatusCode', 'none'],
  ['_.Code', 'import'],
  ['_.Status', 'import'],
];

/** How tests hold it against the one they want, with and without the test itself as first argument. */
const equalities = [
  '_.Equal(_, $STATUS, ACTUAL)',
  '_.Equal(_, ACTUAL, $STATUS)',
  '_.Equal($STATUS, ACTUAL)',
  '_.Equal(ACTUAL, $STATUS)',
  '_.Contains(_, []int{$STATUS}, ACTUAL)',
  '_.Assert(ACTUAL, Equals, $STATUS)',
  '_.Check(ACTUAL, Equals, $STATUS)',
  '_.Assert(_, ACTUAL, Equals, $STATUS)',
  '_.Check(_, ACTUAL, Equals, $STATUS)',
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
  synonyms: {
    StatusCode: ['statusCode'],
    Status: ['status', 'GetStatus'],
    Code: ['code'],
    Equals: ['DeepEquals'],
    Equal: [
      'EqualValues',
      'NotEqual',
      'Equals',
      'Exactly',
      'DeepEqual',
      'Equalf',
      'EqualValuesf',
      'NotEqualf',
    ],
  },
  assert: [
    ...['Code', 'wcode'].map((name) => ({
      code: `_{${name}: $STATUS}`,
      needs: 'import' as const,
    })),
    ...actuals.flatMap(([actual, needs]) =>
      equalities.map((equality) => ({ code: equality.replace('ACTUAL', () => actual), needs })),
    ),
    { code: '_.HTTPStatusCode(_, _, _, _, _, $STATUS)', needs: 'import' },
  ],
});
