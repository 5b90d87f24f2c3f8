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
    'unhealthy_status $STATUS...',
    'replace_status ... $STATUS',
    'expression {_.status_code} == $STATUS',
    'expression "{_.status_code} == $STATUS"',
    '@_ expression {_.status_code} == $STATUS',
    '@_ expression "{_.status_code} == $STATUS"',
    '@_ "{_.status_code} == $STATUS"',
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
