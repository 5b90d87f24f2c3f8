import { framework } from '../framework';

export const bottle = framework({
  id: 'bottle',
  title: 'Bottle',
  dialects: ['python'],
  evidence: ['bottle', 'bottle.*'],
  namespace: 'bottle',
  receivers: ['response', 'rs'],
  emit: [
    { code: 'response.status = $STATUS', needs: 'import' },
    { code: 'bottle.response.status = $STATUS', needs: 'none' },
    'HTTPResponse($BODY, $STATUS)',
    'HTTPResponse($BODY, status=$STATUS)',
    'HTTPResponse(body=$BODY, status=$STATUS)',
    'HTTPResponse(status=$STATUS)',
    'redirect(_, $STATUS)',
    'redirect(_, code=$STATUS)',
    { code: '@error($STATUS)', needs: 'import' },
    { code: '@_.error($STATUS)', needs: 'import' },
    { code: '@_.error(code=$STATUS)', needs: 'import' },
  ],
  raise: [
    'abort($STATUS)',
    { code: 'bottle.abort($STATUS)', needs: 'none' },
    'HTTPError($STATUS)',
    'HTTPError(status=$STATUS)',
    { code: '_.HTTPError($STATUS, _)', needs: 'import' },
  ],
  consume: [
    { code: '_.status_int == $STATUS', needs: 'none' },
    { code: '_.assertStatus($STATUS)', needs: 'import' },
  ],
  header: ['response.set_header($NAME, $VALUE)', 'HTTPResponse(headers={$NAME: $VALUE})'],
});
