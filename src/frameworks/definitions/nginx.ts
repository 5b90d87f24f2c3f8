import { framework } from '../framework';

const upstreams = ['proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** 444 and 494 to 499 are nginx's own, and legal here. */
export const nginx = framework({
  id: 'nginx',
  title: 'nginx',
  dialects: ['nginx'],
  evidence: [],
  config: [
    'return $STATUS',
    'return $STATUS _',
    'error_page $STATUS... _',
    'error_page $STATUS... = _',
    'error_page $STATUS... =$STATUS _',
    'try_files ... =$STATUS',
    'limit_req_status $STATUS',
    'limit_conn_status $STATUS',
    'auth_delay_status $STATUS',
    'match _ { status $STATUS... }',
    'match _ { status $STATUS,... }',
    'match _ { status ! $STATUS... }',
    'auth_jwt_require ... error=$STATUS',
    'map $status _ { $STATUS _ }',
    'map $upstream_status _ { $STATUS _ }',
    'fastcgi_param REDIRECT_STATUS $STATUS',
    'health_check ... status=$STATUS ...',
    ...upstreams.flatMap((upstream) => [
      `${upstream}_cache_valid $STATUS... _`,
      `${upstream}_next_upstream ... http_$STATUS ...`,
      `${upstream}_cache_use_stale ... http_$STATUS ...`,
    ]),
    'grpc_next_upstream ... http_$STATUS ...',
    ...['=', '!='].flatMap((sign) => [
      `if ($status ${sign} $STATUS)`,
      `if ($upstream_status ${sign} $STATUS)`,
    ]),
    ...['$status', '$upstream_status'].flatMap((variable) => [
      `if (${variable} _ "^($STATUS,...)$" ")"`,
      `if (${variable} _ ^($STATUS,...)$)`,
    ]),
  ].map((code) => ({ code, needs: 'none' })),
  named: [
    {
      role: 'config',
      code: 'rewrite _ _ $NAME',
      needs: 'none',
      names: { permanent: 301, redirect: 302 },
    },
  ],
});
