import { framework } from '../framework';

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
    'proxy_cache_valid $STATUS... _',
    'fastcgi_cache_valid $STATUS... _',
    'uwsgi_cache_valid $STATUS... _',
    'scgi_cache_valid $STATUS... _',
    'proxy_next_upstream ... http_$STATUS ...',
    'proxy_cache_use_stale ... http_$STATUS ...',
    'fastcgi_next_upstream ... http_$STATUS ...',
    'fastcgi_cache_use_stale ... http_$STATUS ...',
    'uwsgi_next_upstream ... http_$STATUS ...',
    'grpc_next_upstream ... http_$STATUS ...',
    'health_check ... status=$STATUS ...',
    'if ($status = $STATUS)',
    'if ($upstream_status = $STATUS)',
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
