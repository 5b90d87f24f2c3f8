import { framework } from '../framework';

export const hono = framework({
  id: 'hono',
  title: 'Hono',
  dialects: ['ecmascript'],
  evidence: ['hono', 'hono/*', '@hono/*'],
  receivers: ['c'],
  emit: [
    'c.json($JSON, $STATUS)',
    'c.json($JSON, { status: $STATUS })',
    { code: 'c.text($TEXT, $STATUS)', needs: 'import' },
    { code: 'c.text($TEXT, { status: $STATUS })', needs: 'import' },
    { code: 'c.html($TEXT, $STATUS)', needs: 'import' },
    { code: 'c.html($TEXT, { status: $STATUS })', needs: 'import' },
    { code: 'c.body($BODY, $STATUS)', needs: 'import' },
    { code: 'c.body($BODY, { status: $STATUS })', needs: 'import' },
    { code: 'c.newResponse($BODY, $STATUS)', needs: 'import' },
    { code: 'c.newResponse($BODY, { status: $STATUS })', needs: 'import' },
    'c.status($STATUS)',
    'c.redirect(_, $STATUS)',
  ],
  raise: [{ code: 'new HTTPException($STATUS)', needs: 'none' }],
  declare: [{ code: '({ responses: { $STATUS: _ } })', needs: 'import' }],
  named: [
    { role: 'emit', needs: 'receiver', code: 'c.$NAME()', names: { notFound: 404 } },
    {
      role: 'emit',
      needs: 'receiver',
      code: 'c.$NAME(_)',
      unlessSet: true,
      names: { redirect: 302 },
    },
  ],
  implicit: [
    { code: 'c.json($JSON)', needs: 'receiver' },
    { code: 'c.text($TEXT)', needs: 'both' },
    { code: 'c.html($TEXT)', needs: 'both' },
    { code: 'c.body($BODY)', needs: 'both' },
  ],
  body: ['c.json($JSON)', 'c.text($TEXT)', 'c.html($TEXT)', 'c.body($BODY)'],
  header: ['c.header($NAME, $VALUE)'],
  respond: { json: 'c.json($JSON, $STATUS)', empty: 'c.body(null, $STATUS)' },
});
