import { framework } from '../framework';

export const restAssured = framework({
  id: 'rest-assured',
  title: 'REST Assured',
  dialects: ['java', 'kotlin'],
  evidence: ['io.restassured*', 'com.jayway.restassured*'],
  tests: true,
  assert: [
    { code: '_.then().statusCode($STATUS)', needs: 'none' },
    { code: '_.assertThat().statusCode($STATUS)', needs: 'none' },
    { code: '_.and().statusCode($STATUS)', needs: 'none' },
    { code: '_.statusCode($STATUS)', needs: 'import' },
    { code: '_.expectStatusCode($STATUS)', needs: 'import' },
    { code: 'statusCode($STATUS)', needs: 'import', dialects: ['kotlin'] },
  ],
  // Its status is a number, where that of Spring's responses is an object.
  consume: [{ code: '_.getStatusCode() == $STATUS', needs: 'import', dialects: ['java'] }],
});
