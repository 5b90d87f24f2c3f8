import { framework } from '../framework';

/** Its responses take their status as an object. */
export const nanohttpd = framework({
  id: 'nanohttpd',
  title: 'NanoHTTPD',
  dialects: ['java', 'kotlin'],
  evidence: ['fi.iki.elonen*', 'org.nanohttpd*'],
  synonyms: { newFixedLengthResponse: ['newChunkedResponse'] },
  emit: [
    { code: 'newFixedLengthResponse($STATUS, _, $BODY)', needs: 'import' },
    { code: '_.newFixedLengthResponse($STATUS, _, $BODY)', needs: 'import' },
    { code: 'new Response($STATUS, _, $BODY)', needs: 'import' },
    { code: '_.setStatus($STATUS)', needs: 'import' },
  ],
  consume: [
    { code: 'Response.Status.lookup($STATUS)', needs: 'import' },
    { code: 'Status.lookup($STATUS)', needs: 'import' },
  ],
  header: ['_.addHeader($NAME, $VALUE)'],
});
