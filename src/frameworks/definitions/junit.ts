import { framework, type Example } from '../framework';

/** Status first or last, with a message before, behind, or without one. */
const asserted = [
  'assertEquals($STATUS, _.getStatus)',
  'assertEquals(_.getStatus, $STATUS)',
  'assertEquals(_, $STATUS, _.getStatus)',
  'assertEquals(_, _.getStatus, $STATUS)',
  'Assert.assertEquals($STATUS, _.getStatus)',
  'Assert.assertEquals(_.getStatus, $STATUS)',
  'Assert.assertEquals(_, $STATUS, _.getStatus)',
  'Assert.assertEquals(_, _.getStatus, $STATUS)',
  'assertThat(_.getStatus).isEqualTo($STATUS)',
  'assertThat(_.getStatus).as(_).isEqualTo($STATUS)',
  'assertThat(_.getStatus).isIn(_, $STATUS)',
  'assertThat(_.getStatus).isIn(_, _, $STATUS)',
  'assertThat(_.getStatus, is($STATUS))',
  'assertThat(_, _.getStatus, is($STATUS))',
  'Assert.assertThat(_.getStatus, is($STATUS))',
];

/** JUnit, AssertJ, Hamcrest, Mockito, MockK. Their subject tells that a status is meant. */
export const junit = framework({
  id: 'junit',
  title: 'JUnit, AssertJ, Hamcrest, Mockito',
  dialects: ['java', 'kotlin'],
  evidence: [
    'org.junit*',
    'org.assertj*',
    'org.hamcrest*',
    'org.mockito*',
    'org.testng*',
    'io.mockk*',
  ],
  synonyms: {
    getStatus: [
      '_StatusCode',
      'getStatusCodeValue',
      'statusCodeValue',
      '_ResponseCode',
      '_ResponseStatus',
      '_HttpStatus',
      'getStatusInfo',
      'status',
    ],
    Assert: ['Assertions', 'MatcherAssert'],
    'response.code': [
      'res.code',
      'resp.code',
      'response.getCode',
      'httpResponse.getCode',
      'getResponse.code',
    ],
    assertEquals: ['assertNotEquals', 'assertSame'],
    as: ['describedAs', 'withFailMessage'],
    isEqualTo: ['isNotEqualTo', 'isSameAs', 'isIn', 'isBetween', 'isLessThan'],
    isIn: ['isBetween', 'isNotIn'],
    every: ['coEvery'],
    thenReturn: ['doReturn'],
  },
  assert: [
    ...asserted.map(anywhere),
    { code: 'assertEquals($STATUS, response.code())', needs: 'none' },
    { code: 'assertEquals(response.code(), $STATUS)', needs: 'none' },
    { code: 'Assert.assertEquals($STATUS, response.code())', needs: 'none' },
    { code: 'assertThat(response.code()).isEqualTo($STATUS)', needs: 'none' },
    { code: 'assertThat(response.code(), is($STATUS))', needs: 'none' },
    {
      code: 'assertEquals(expected = $STATUS, actual = response.code)',
      needs: 'none',
      dialects: ['kotlin'],
    },
    {
      code: 'assertEquals(expected = $STATUS, actual = _.getStatus)',
      needs: 'none',
      dialects: ['kotlin'],
    },
  ],
  mock: [
    { code: 'when(_.getStatus()).thenReturn($STATUS)', needs: 'none', dialects: ['java'] },
    { code: 'whenever(_.getStatus).thenReturn($STATUS)', needs: 'none', dialects: ['kotlin'] },
    { code: 'every { _.getStatus } returns $STATUS', needs: 'none', dialects: ['kotlin'] },
    { code: 'when(response.code()).thenReturn($STATUS)', needs: 'none', dialects: ['java'] },
    { code: 'given(_.getStatus()).willReturn($STATUS)', needs: 'none' },
    { code: 'Mockito.when(_.getStatus()).thenReturn($STATUS)', needs: 'none' },
    {
      code: 'when(_.getStatus()).thenReturn(_).thenReturn($STATUS)',
      needs: 'none',
      dialects: ['java'],
    },
    { code: 'when(_.getStatus()).thenReturn(_, $STATUS)', needs: 'none', dialects: ['java'] },
    { code: 'every { response.code } returns $STATUS', needs: 'none', dialects: ['kotlin'] },
    { code: 'on { getStatus() } doReturn $STATUS', needs: 'none', dialects: ['kotlin'] },
  ],
});

function anywhere(code: string): Example {
  return { code, needs: 'none' };
}
