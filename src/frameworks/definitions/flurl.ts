import { framework } from '../framework';

/** The status of its responses is a number, which that of `HttpClient` is not. */
export const flurl = framework({
  id: 'flurl',
  title: 'Flurl',
  dialects: ['csharp'],
  evidence: ['Flurl', 'Flurl.*'],
  consume: [
    { code: '_.StatusCode == $STATUS', needs: 'import' },
    { code: '_.AllowHttpStatus($STATUS)', needs: 'import' },
  ],
  mock: [
    { code: '_.RespondWith(_, $STATUS)', needs: 'import' },
    { code: '_.RespondWith(status: $STATUS)', needs: 'import' },
  ],
});
