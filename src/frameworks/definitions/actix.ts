import { framework } from '../framework';
import { actixErrors, actixResponses } from '../actixNames';

export const actix = framework({
  id: 'actix',
  dialects: ['rust'],
  title: 'Actix Web',
  evidence: ['actix_web', 'actix_http'],
  emit: [
    'HttpResponse::build($STATUS)',
    'HttpResponse::new($STATUS)',
    'HttpResponseBuilder::new($STATUS)',
    { code: '_.with_status($STATUS)', needs: 'import' },
  ],
  raise: ['InternalError::new(_, $STATUS)'],
  named: [
    { role: 'emit', needs: 'none', code: 'HttpResponse::$NAME()', names: actixResponses },
    { role: 'emit', raised: true, code: '$NAME(_)', names: actixErrors },
    { role: 'emit', raised: true, needs: 'import', code: '_.$NAME(_)', names: actixErrors },
  ],
  body: [
    { code: '_.json($JSON)', needs: 'import' },
    { code: '_.body($BODY)', needs: 'import' },
    { code: '_.finish()', needs: 'import' },
  ],
  respond: { empty: 'HttpResponse::build($STATUS).finish()' },
});
