import { framework } from '../framework';
import { httpClasses } from '../httpClasses';

export const pyramid = framework({
  id: 'pyramid',
  title: 'Pyramid, WebOb',
  dialects: ['python'],
  evidence: ['pyramid', 'pyramid.*', 'webob', 'webob.*', 'webtest', 'paste.httpexceptions'],
  receivers: ['response', 'resp', 'res'],
  emit: [
    { code: '_.response.status_int = $STATUS', needs: 'none' },
    { code: '_.response.status_code = $STATUS', needs: 'none' },
    { code: '_.response.status = $STATUS', needs: 'none' },
    { code: '_.status_int = $STATUS', needs: 'none' },
    { code: 'response.status = $STATUS', needs: 'import' },
    'Response(status_int=$STATUS)',
    'Response($BODY, status=$STATUS)',
    'Response(status=$STATUS)',
    'Response(body=$BODY, status=$STATUS)',
    'Response(json_body=$JSON, status=$STATUS)',
    { code: '_.Response(status=$STATUS)', needs: 'import' },
  ],
  raise: [
    'exception_response($STATUS)',
    { code: '_.exception_response($STATUS)', needs: 'import' },
    'status_map[$STATUS]',
    { code: '_.status_map[$STATUS]', needs: 'import' },
  ],
  named: [
    { role: 'emit', raised: true, code: '$NAME()', names: httpClasses },
    { role: 'emit', raised: true, needs: 'import', code: 'raise $NAME', names: httpClasses },
    { role: 'emit', raised: true, needs: 'import', code: '_.$NAME()', names: httpClasses },
    { role: 'emit', raised: true, needs: 'import', code: 'raise _.$NAME', names: httpClasses },
  ],
  consume: [{ code: '_.status_int == $STATUS', needs: 'none' }],
  assert: [
    { code: '_(status=$STATUS)', needs: 'import' },
    { code: 'assert _.status_int == $STATUS', needs: 'none' },
    { code: '_.assertEqual(_.status_int, $STATUS)', needs: 'none' },
    { code: '_.assertEqual($STATUS, _.status_int)', needs: 'none' },
  ],
  header: ['response.headers[$NAME] = $VALUE'],
});
