import { framework } from '../framework';

/** The package of Go's tests. What they expect is told by its name; this is what they got. */
export const testing = framework({
  id: 'testing',
  title: 'Go tests',
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
  },
  assert: [
    '_{respStatus: $STATUS}',
    '_{respStatus: []int{$STATUS}}',
    'respStatus = $STATUS',
    'respStatus := $STATUS',
    '_.respStatus == $STATUS',
    'respStatus == $STATUS',
  ].map((code) => ({ code, needs: 'import' })),
});
