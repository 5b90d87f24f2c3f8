import { framework } from '../framework';

/** The static configuration of Envoy: routes that answer by themselves, and what is tried again. */
export const envoy = framework({
  id: 'envoy',
  title: 'Envoy',
  dialects: ['yaml', 'json'],
  evidence: ['static_resources', 'virtual_hosts'],
  config: [
    '**.direct_response.status: $STATUS',
    '**.retry_policy.retriable_status_codes[]: $STATUS',
    '**.abort.http_status: $STATUS',
  ],
  named: [
    {
      role: 'config',
      code: '**.redirect.response_code: $NAME',
      names: {
        MOVED_PERMANENTLY: 301,
        FOUND: 302,
        SEE_OTHER: 303,
        TEMPORARY_REDIRECT: 307,
        PERMANENT_REDIRECT: 308,
      },
    },
  ],
});
