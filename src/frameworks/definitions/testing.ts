import { framework } from '../framework';

/** The package of Go's tests. What they expect is told by its name; this is what they got, or make up. */
export const testing = framework({
  id: 'testing',
  title: 'Go tests',
  tests: true,
  dialects: ['go'],
  evidence: ['testing'],
  synonyms: {
    respStatus: [
      'respStatusCode',
      'respHTTPStatus',
      'respHTTPCode',
      'respCode',
      'responseStatus',
      'responseStatusCode',
      'responseCode',
    ],
    StatusCode: ['statusCode', 'HTTPStatusCode', 'HTTPStatus', 'httpStatus'],
    Status: ['status', 'HTTPCode', 'httpCode'],
  },
  assert: [
    '_{StatusCode: $STATUS}',
    '_{Status: $STATUS}',
    '_{respStatus: $STATUS}',
    '_{respStatus: []int{$STATUS}}',
    'respStatus = $STATUS',
    'respStatus := $STATUS',
    '_.respStatus == $STATUS',
    'respStatus == $STATUS',
  ].map((code) => ({ code, needs: 'import' })),
  mock: [
    ...['StatusCode', 'Status'].flatMap((name) => [
      `_.${name} = $STATUS`,
      `${name} = $STATUS`,
      `${name} := $STATUS`,
    ]),
  ].map((code) => ({ code, needs: 'import' })),
});
