import { framework } from '../framework';

/** The matchers of Kotest, of kotlin.test and Strikt. Their subject tells that a status is meant. */
export const kotest = framework({
  id: 'kotest',
  title: 'Kotest, kotlin.test',
  dialects: ['kotlin'],
  evidence: ['io.kotest*', 'strikt*', 'com.natpryce.hamkrest*', 'org.amshove.kluent*'],
  synonyms: {
    status: ['statusCode', 'responseCode', 'httpStatus', 'httpStatusCode', 'code'],
    'status()': ['statusCode()'],
    shouldBe: ['shouldNotBe', 'shouldBeEqual', 'shouldEqual', 'shouldBeEqualTo'],
  },
  assert: [
    { code: '_.status shouldBe $STATUS', needs: 'none' },
    { code: '_.status() shouldBe $STATUS', needs: 'none' },
    { code: 'status shouldBe $STATUS', needs: 'none' },
    { code: '_ shouldHaveStatus $STATUS', needs: 'none' },
    { code: 'expectThat(_.status).isEqualTo($STATUS)', needs: 'none' },
    { code: 'assertThat(_.status, equalTo($STATUS))', needs: 'none' },
  ],
});
