import { framework } from '../framework';

export const apiflask = framework({
  id: 'apiflask',
  title: 'APIFlask',
  dialects: ['python'],
  evidence: ['apiflask', 'apiflask.*'],
  emit: [
    { code: 'return $JSON, $STATUS', needs: 'import' },
    { code: '@_.output(_, $STATUS)', needs: 'import' },
    { code: '@_.output(_, status_code=$STATUS)', needs: 'none' },
  ],
  raise: [
    'abort($STATUS)',
    'HTTPError($STATUS)',
    'HTTPError(status_code=$STATUS)',
    { code: 'status_code = $STATUS', needs: 'import' },
  ],
  declare: [
    { code: '@_.doc(responses=[$STATUS])', needs: 'none' },
    { code: '@_.doc(responses={$STATUS: _})', needs: 'none' },
  ],
});
