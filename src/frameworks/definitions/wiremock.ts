import { framework } from '../framework';

/** The functions of WireMock that name a status. */
const named = {
  ok: 200,
  okJson: 200,
  okXml: 200,
  okTextXml: 200,
  okForContentType: 200,
  okForJson: 200,
  okForEmptyJson: 200,
  created: 201,
  noContent: 204,
  permanentRedirect: 301,
  temporaryRedirect: 302,
  seeOther: 303,
  badRequest: 400,
  badRequestEntity: 422,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  serverError: 500,
  serviceUnavailable: 503,
};

export const wiremock = framework({
  id: 'wiremock',
  title: 'WireMock and other mock servers',
  dialects: ['java', 'kotlin'],
  evidence: [
    'com.github.tomakehurst.wiremock*',
    'org.wiremock*',
    'org.mockserver*',
    'okhttp3.mockwebserver*',
    'mockwebserver3*',
  ],
  mock: [
    { code: '_.withStatus($STATUS)', needs: 'none' },
    { code: 'status($STATUS)', needs: 'import' },
    { code: 'jsonResponse(_, $STATUS)', needs: 'import' },
    { code: 'aResponse().withStatus($STATUS)', needs: 'none' },
    { code: '_.withStatusCode($STATUS)', needs: 'import' },
    { code: '_.setResponseCode($STATUS)', needs: 'none' },
    { code: 'setResponseCode($STATUS)', needs: 'import' },
    { code: '_.setStatus($STATUS)', needs: 'import' },
    { code: '_.status($STATUS)', needs: 'import' },
    { code: 'new MockResponse(code = $STATUS)', needs: 'import', dialects: ['kotlin'] },
  ],
  named: [
    { role: 'mock', needs: 'import', code: '$NAME()', names: named },
    { role: 'mock', needs: 'import', code: 'WireMock.$NAME()', names: named },
  ],
  body: ['_.withBody($BODY)'],
});
