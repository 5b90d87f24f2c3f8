import { framework } from '../framework';

/** Pecan, of OpenStack's services. */
export const pecan = framework({
  id: 'pecan',
  title: 'Pecan',
  dialects: ['python'],
  evidence: ['pecan', 'pecan.*'],
  namespace: 'pecan',
  emit: [
    { code: 'pecan.redirect(_, code=$STATUS)', needs: 'none' },
    'redirect(_, code=$STATUS)',
    { code: 'pecan.response.status = $STATUS', needs: 'none' },
    { code: '@_.wsexpose(status_code=$STATUS)', needs: 'none' },
  ],
  raise: [
    { code: 'pecan.abort($STATUS)', needs: 'none' },
    { code: 'pecan.abort($STATUS, $BODY)', needs: 'none' },
    'abort($STATUS)',
    'abort($STATUS, $BODY)',
    { code: 'abort($STATUS, detail=$TEXT)', needs: 'import' },
  ],
  named: [{ role: 'emit', code: 'pecan.$NAME(_)', unlessSet: true, names: { redirect: 302 } }],
  header: ['pecan.response.headers[$NAME] = $VALUE'],
});
