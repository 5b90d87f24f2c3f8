import { framework } from '../framework';

export const caddy = framework({
  id: 'caddy',
  title: 'Caddy',
  dialects: ['caddy'],
  evidence: [],
  config: [
    'respond ... $STATUS',
    'respond ... { status $STATUS }',
    'redir ... $STATUS',
    'error ... $STATUS',
    'handle_errors $STATUS...',
    'copy_response $STATUS',
    'file_server ... { status $STATUS }',
    '@_ { status $STATUS... }',
    'match { status $STATUS... }',
    'status $STATUS _',
    'errors { $STATUS _ }',
    '@_ status $STATUS...',
    'try_files ... =$STATUS',
    'health_status $STATUS',
    'unhealthy_status $STATUS...',
    'replace_status $STATUS...',
    'replace_status _ $STATUS',
    ...['{_.status_code} == $STATUS', '{_.status_code} in [$STATUS,...]'].flatMap((condition) => [
      `expression ${condition}`,
      `expression "${condition}"`,
      `@_ expression ${condition}`,
      `@_ expression "${condition}"`,
      `@_ "${condition}"`,
      `expression "${condition}_"`,
      `@_ expression "${condition}_"`,
    ]),
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
