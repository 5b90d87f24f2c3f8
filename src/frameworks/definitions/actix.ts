import { framework } from '../framework';
import { actixErrors, actixResponses } from '../actixNames';

export const actix = framework({
  id: 'actix',
  dialects: ['rust'],
  title: 'Actix Web',
  evidence: ['actix_web', 'actix_http'],
  emit: [
    ...[
      'HttpResponse::build($STATUS)',
      'HttpResponse::new($STATUS)',
      'HttpResponse::with_body($STATUS, _)',
    ].map((code) => ({ code, needs: 'none' as const, accepts: 'constants' as const })),
    ...[
      'Response::build($STATUS)',
      'Response::new($STATUS)',
      'Response::with_body($STATUS, _)',
      'HttpResponseBuilder::new($STATUS)',
    ].map((code) => ({ code, accepts: 'constants' as const })),
    { code: '_.with_status($STATUS)', needs: 'import' },
    { code: '_.using_status_code($STATUS)', needs: 'import' },
    { code: 'return $STATUS', needs: 'import', values: 'constants' },
  ],
  raise: [
    'InternalError::new(_, $STATUS)',
    'error::InternalError::new(_, $STATUS)',
    { code: '_.map_err($STATUS)', needs: 'import', values: 'constants' },
  ],
  consume: [{ code: 'ErrorHandlers::new().handler($STATUS, _)', needs: 'none' }],
  named: [
    ...['Redirect', 'web::Redirect'].map((type) => ({
      role: 'emit' as const,
      code: `${type}::to(_).$NAME()`,
      names: { see_other: 303, temporary: 307, permanent: 308 },
    })),
    { role: 'emit', needs: 'none', code: 'HttpResponse::$NAME()', names: actixResponses },
    { role: 'emit', code: 'HttpResponse::$NAME', names: actixResponses },
    { role: 'emit', raised: true, code: '$NAME(_)', names: actixErrors },
    { role: 'emit', raised: true, needs: 'import', code: '_.$NAME(_)', names: actixErrors },
  ],
  body: [
    { code: '_.json($JSON)', needs: 'import' },
    { code: '_.body($BODY)', needs: 'import' },
    { code: '_.finish()', needs: 'import' },
  ],
  header: [
    'HttpResponse::build(_).insert_header(($NAME, $VALUE))',
    'HttpResponse::_().insert_header(($NAME, $VALUE))',
  ],
  respond: { empty: 'HttpResponse::build($STATUS).finish()' },
});
