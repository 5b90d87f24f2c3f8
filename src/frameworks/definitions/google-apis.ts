import { framework } from '../framework';

/**
 * Clients of Google's APIs: what fails with an answer of the API has its status for a `code`
 * (`GaxiosError`, https://google.aip.dev/193).
 */
export const googleApis = framework({
  id: 'google-apis',
  title: "Google's API clients",
  dialects: ['ecmascript'],
  evidence: ['gaxios', 'googleapis', '@googleapis/*', '@google-cloud/*', 'google-auth-library'],
  receivers: ['err', 'error', 'e', 'reason', 'apiError'],
  consume: [
    { code: 'err.code === $STATUS', needs: 'import' },
    { code: '[$STATUS].includes(err.code)', needs: 'import' },
    { code: 'switch (err.code) { case $STATUS: }', needs: 'import' },
  ],
});
