import { framework } from '../framework';

/** Version 2 has `HttpResponse`; version 1 composed `res(ctx.status(404), ctx.json(…))`. */
export const msw = framework({
  id: 'msw',
  title: 'Mock Service Worker',
  dialects: ['ecmascript'],
  evidence: ['msw', 'msw/*'],
  receivers: ['ctx'],
  mock: [
    { code: 'HttpResponse.json($JSON, { status: $STATUS })', needs: 'none' },
    { code: 'HttpResponse.text($TEXT, { status: $STATUS })', needs: 'none' },
    { code: 'HttpResponse.html($TEXT, { status: $STATUS })', needs: 'none' },
    { code: 'HttpResponse.xml($TEXT, { status: $STATUS })', needs: 'none' },
    { code: 'new HttpResponse($BODY, { status: $STATUS })', needs: 'none' },
    { code: 'new Response($BODY, { status: $STATUS })', needs: 'import' },
    { code: 'Response.json($JSON, { status: $STATUS })', needs: 'import' },
    { code: 'ctx.status($STATUS)', needs: 'both' },
  ],
});
