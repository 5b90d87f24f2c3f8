import { framework } from '../framework';

/** The clients whose responses call the status `code`: elsewhere that may be any code. */
export const okhttp = framework({
  id: 'okhttp',
  title: 'OkHttp, Retrofit, Apache HttpClient 5',
  shared: true,
  dialects: ['java', 'kotlin'],
  evidence: [
    'okhttp3*',
    'com.squareup.okhttp*',
    'mockwebserver3*',
    'retrofit2*',
    'org.apache.hc*',
    'io.micronaut.http*',
  ],
  synonyms: {
    code: ['getCode'],
    'response.code': ['resp.code', 'httpResponse.code'],
    Assert: ['Assertions', 'MatcherAssert'],
    assertEquals: ['assertNotEquals', 'assertSame'],
    isEqualTo: ['isNotEqualTo', 'isIn', 'isBetween'],
  },
  assert: [
    { code: 'assertEquals($STATUS, _.code)', needs: 'import' },
    { code: 'assertEquals(_.code, $STATUS)', needs: 'import' },
    { code: 'Assert.assertEquals($STATUS, _.code)', needs: 'import' },
    { code: 'Assert.assertEquals(_.code, $STATUS)', needs: 'import' },
    { code: 'assertThat(_.code).isEqualTo($STATUS)', needs: 'import' },
    { code: 'assertThat(_.code, is($STATUS))', needs: 'import' },
    { code: 'Assert.assertThat(_.code, is($STATUS))', needs: 'import' },
  ],
  consume: [
    { code: 'response.code() == $STATUS', needs: 'http' },
    { code: 'switch (response.code()) { case $STATUS: }', needs: 'http', dialects: ['java'] },
    { code: 'response.code == $STATUS', needs: 'http', dialects: ['kotlin'] },
    { code: 'when (response.code) { $STATUS -> 1 }', needs: 'http', dialects: ['kotlin'] },
    { code: '_.code() == $STATUS', needs: 'import' },
    { code: 'code == $STATUS', needs: 'import' },
    { code: 'code() == $STATUS', needs: 'import', dialects: ['kotlin'] },
    { code: 'switch (_.code()) { case $STATUS: }', needs: 'import', dialects: ['java'] },
    { code: 'List.of($STATUS).contains(_.code())', needs: 'import' },
    { code: '_.code == $STATUS', needs: 'import', dialects: ['kotlin'] },
    { code: 'when (_.code) { $STATUS -> 1 }', needs: 'import', dialects: ['kotlin'] },
    { code: 'when (_.code()) { $STATUS -> 1 }', needs: 'import', dialects: ['kotlin'] },
    { code: 'when (code()) { $STATUS -> 1 }', needs: 'import', dialects: ['kotlin'] },
    { code: '_.code in listOf($STATUS)', needs: 'import', dialects: ['kotlin'] },
  ],
  mock: [
    { code: '_.code($STATUS)', needs: 'import' },
    { code: 'Response.error($STATUS, _)', needs: 'import' },
    { code: 'Response.success($STATUS, _)', needs: 'import' },
  ],
});
