import { framework } from '../framework';

/** The `Response` of the Fetch standard, which answers in Workers, Deno, Bun and many frameworks. */
export const web = framework({
  id: 'web',
  title: 'Web Response',
  dialects: ['ecmascript'],
  evidence: [],
  emit: [
    { code: 'new Response($BODY, { status: $STATUS })', needs: 'none' },
    { code: 'Response.json($JSON, { status: $STATUS })', needs: 'none' },
    { code: 'Response.redirect(_, $STATUS)', needs: 'none' },
  ],
  named: [
    {
      role: 'emit',
      needs: 'none',
      code: 'Response.$NAME(_)',
      unlessSet: true,
      names: { redirect: 302 },
    },
  ],
  implicit: [
    { code: 'new Response($BODY)', needs: 'none' },
    { code: 'Response.json($JSON)', needs: 'none' },
  ],
  forbiddenContent: 'refused',
  header: ['({ headers: { $NAME: $VALUE } })'],
  respond: {
    json: 'Response.json($JSON, { status: $STATUS })',
    empty: 'new Response(null, { status: $STATUS })',
  },
});
