import { framework } from '../framework';

/** Status first or last, with a message before, behind, or without one. */
const asserted = [
  'assertEquals($STATUS, _.getStatus)',
  'assertEquals(_.getStatus, $STATUS)',
  'assertEquals(_, $STATUS, _.getStatus)',
  'assertEquals(_, _.getStatus, $STATUS)',
  'Assert.assertEquals($STATUS, _.getStatus)',
  'Assert.assertEquals(_.getStatus, $STATUS)',
  'Assert.assertEquals(_, $STATUS, _.getStatus)',
  'assertThat(_.getStatus).isEqualTo($STATUS)',
  'assertThat(_.getStatus).as(_).isEqualTo($STATUS)',
  'assertThat(_.getStatus).isBetween(_, $STATUS)',
  'assertThat(_.getStatus, is($STATUS))',
  'assertThat(_, _.getStatus, is($STATUS))',
  'Assert.assertThat(_.getStatus, is($STATUS))',
];

/** JUnit, AssertJ, Hamcrest, Mockito. Their subject tells that a status is meant. */
export const junit = framework({
  id: 'junit',
  title: 'JUnit, AssertJ, Hamcrest, Mockito',
  dialects: ['java', 'kotlin'],
  evidence: ['org.junit*', 'org.assertj*', 'org.hamcrest*', 'org.mockito*', 'org.testng*'],
  synonyms: {
    getStatus: [
      'getStatusCode',
      'getStatusCodeValue',
      'getRawStatusCode',
      'getResponseCode',
      'getStatusInfo',
      'getHttpStatus',
      'statusCode',
      'statusCodeValue',
      'responseStatus',
      'status',
      'httpStatus',
      'responseCode',
    ],
    Assert: ['Assertions', 'MatcherAssert'],
    'response.code': ['res.code', 'resp.code', 'response.getCode'],
    assertEquals: ['assertNotEquals', 'assertSame'],
    as: ['describedAs', 'withFailMessage'],
    isEqualTo: ['isNotEqualTo', 'isSameAs', 'isIn', 'isBetween', 'isLessThan'],
  },
  assert: [
    ...asserted.map((code) => ({ code, needs: 'none' as const })),
    { code: 'assertEquals($STATUS, response.code())', needs: 'none' },
    { code: 'assertEquals(response.code(), $STATUS)', needs: 'none' },
    { code: 'Assert.assertEquals($STATUS, response.code())', needs: 'none' },
  ],
  mock: [
    { code: 'when(_.getStatus()).thenReturn($STATUS)', needs: 'none', dialects: ['java'] },
    { code: 'whenever(_.getStatus).thenReturn($STATUS)', needs: 'none', dialects: ['kotlin'] },
    { code: 'given(_.getStatus()).willReturn($STATUS)', needs: 'none' },
    { code: 'Mockito.when(_.getStatus()).thenReturn($STATUS)', needs: 'none' },
  ],
});
