import { framework } from '../framework';

export const caddy = framework({
  id: 'caddy',
  title: 'Caddy',
  dialects: ['caddy'],
  evidence: [],
  config: [
    'respond ... $STATUS',
    'redir ... $STATUS',
    'error ... $STATUS',
    'handle_errors $STATUS...',
    'copy_response $STATUS',
    'status $STATUS...',
    '@_ status $STATUS...',
    'try_files ... =$STATUS',
    'health_status $STATUS',
    'expression {err.status_code} == $STATUS',
    '@_ expression {err.status_code} == $STATUS',
    'expression {http.error.status_code} == $STATUS',
  ].map((code) => ({ code, needs: 'none' })),
  named: [
    {
      role: 'config',
      code: 'redir ... $NAME',
      needs: 'none',
      names: { permanent: 301, temporary: 302 },
    },
  ],
});
