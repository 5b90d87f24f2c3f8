import { framework } from '../framework';

/** What the clients of Google's APIs, and others like them, tell of an error: its status. */
export const googleApiGo = framework({
  id: 'google-api-go',
  title: 'Errors of API clients in Go',
  dialects: ['go'],
  shared: true,
  evidence: ['google.golang.org/api/googleapi', 'github.com/linode/linodego'],
  receivers: ['e', 'err', 'gerr', 'apiErr', 'apiError', 'lerr'],
  consume: ['err.Code == $STATUS', 'switch err.Code {\ncase $STATUS:\n}'],
  raise: [
    { code: 'googleapi.Error{Code: $STATUS}', needs: 'none' },
    { code: 'metav1.Status{Code: $STATUS}', needs: 'none' },
  ],
  assert: ['if err.Code == $STATUS {\nt.Fatal()\n}'],
});
