import { framework } from '../framework';

export const caddyhttp = framework({
  id: 'caddyhttp',
  title: 'Caddy modules',
  dialects: ['go'],
  evidence: [
    'github.com/caddyserver/caddy/modules/caddyhttp',
    'github.com/caddyserver/caddy/v2/modules/caddyhttp',
  ],
  namespace: 'caddyhttp',
  raise: ['caddyhttp.Error($STATUS, _)', 'caddyhttp.HandlerError{StatusCode: $STATUS}'],
});
