import { framework } from '../framework';

/** The names of `envoy.type.v3.StatusCode`. */
const statusNames = {
  OK: 200,
  BadRequest: 400,
  Unauthorized: 401,
  Forbidden: 403,
  NotFound: 404,
  MethodNotAllowed: 405,
  RequestTimeout: 408,
  Conflict: 409,
  Gone: 410,
  PayloadTooLarge: 413,
  MisdirectedRequest: 421,
  TooManyRequests: 429,
  InternalServerError: 500,
  NotImplemented: 501,
  BadGateway: 502,
  ServiceUnavailable: 503,
  GatewayTimeout: 504,
};

/** The static configuration of Envoy: routes that answer by themselves, and what is tried again. */
export const envoy = framework({
  id: 'envoy',
  title: 'Envoy',
  dialects: ['yaml', 'json'],
  evidence: ['static_resources', 'virtual_hosts', 'kind: EnvoyFilter', 'resources'],
  config: [
    '**.direct_response.status: $STATUS',
    '**.retry_policy.retriable_status_codes[]: $STATUS',
    '**.abort.http_status: $STATUS',
    '**.local_reply_config.mappers[].status_code: $STATUS',
    '**.status_code_filter.comparison.value.default_value: $STATUS',
    '**.http_health_check.expected_statuses[].*: $STATUS',
    '**.http_health_check.retriable_statuses[].*: $STATUS',
    '**.redirect_response_codes[]: $STATUS',
    ...['status_on_error', 'typed_config.status', 'rate_limited_status'].map(
      (status) => `**.${status}.code: $STATUS`,
    ),
    '**.retry_on: $STATUS',
    '**.retry_on: $STATUS,...',
    '**.retry_on: ...,$STATUS',
  ],
  named: [
    { role: 'config', code: '**.status_on_error.code: $NAME', names: statusNames },
    { role: 'config', code: '**.typed_config.status.code: $NAME', names: statusNames },
    { role: 'config', code: '**.rate_limited_status.code: $NAME', names: statusNames },
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
