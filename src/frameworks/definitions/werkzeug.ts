import { framework } from '../framework';
import { werkzeug as exceptions } from '../tables/werkzeug';

export const werkzeug = framework({
  id: 'werkzeug',
  title: 'Werkzeug',
  dialects: ['python'],
  evidence: ['werkzeug', 'werkzeug.*'],
  namespace: 'exceptions',
  emit: [
    'Response($BODY, status=$STATUS)',
    'Response(status=$STATUS)',
    'Response($BODY, $STATUS)',
    'BaseResponse($BODY, status=$STATUS)',
    { code: 'redirect(_, code=$STATUS)', needs: 'import' },
    { code: 'redirect(_, $STATUS)', needs: 'import' },
  ],
  raise: ['abort($STATUS)', { code: 'code = $STATUS', needs: 'import' }],
  named: [
    { role: 'emit', raised: true, code: '$NAME()', names: exceptions.names },
    { role: 'emit', raised: true, code: 'raise $NAME', needs: 'import', names: exceptions.names },
    { role: 'emit', raised: true, code: 'exceptions.$NAME()', names: exceptions.names },
    { role: 'emit', raised: true, code: 'raise exceptions.$NAME', names: exceptions.names },
    {
      role: 'emit',
      raised: true,
      code: '_.exceptions.$NAME()',
      needs: 'import',
      names: exceptions.names,
    },
    {
      role: 'emit',
      raised: true,
      code: 'raise _.exceptions.$NAME',
      needs: 'import',
      names: exceptions.names,
    },
  ],
});
