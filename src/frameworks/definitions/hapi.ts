import { framework } from '../framework';

export const hapi = framework({
  id: 'hapi',
  title: 'hapi',
  dialects: ['ecmascript'],
  evidence: ['@hapi/hapi', '@hapi/*', 'hapi'],
  receivers: ['h'],
  emit: [
    'h.response($BODY).code($STATUS)',
    'h.redirect(_).code($STATUS)',
    { code: 'h.code($STATUS)', needs: 'both' },
    { code: 'response.code($STATUS)', needs: 'http' },
    { code: 'response.statusCode = $STATUS', needs: 'import' },
    { code: '_.response.statusCode = $STATUS', needs: 'import' },
  ],
  config: [{ code: '({ cache: { statuses: [$STATUS] } })', needs: 'import' }],
  declare: [{ code: '({ response: { status: { $STATUS: _ } } })', needs: 'import' }],
  named: [
    { role: 'emit', code: 'h.redirect(_).$NAME()', names: { permanent: 301, temporary: 302 } },
    { role: 'emit', code: 'h.response(_).$NAME(_)', names: { created: 201 } },
    {
      role: 'emit',
      needs: 'receiver',
      code: 'h.$NAME(_)',
      unlessSet: true,
      names: { redirect: 302 },
    },
  ],
  implicit: [{ code: 'h.response($BODY)', needs: 'receiver' }],
  body: ['h.response($BODY)', 'h.response()'],
  forbiddenContent: 'dropped',
  header: ['h.response(_).header($NAME, $VALUE)'],
  respond: { json: 'h.response($JSON).code($STATUS)', empty: 'h.response().code($STATUS)' },
});
