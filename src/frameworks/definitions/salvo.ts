import { framework } from '../framework';

export const salvo = framework({
  id: 'salvo',
  dialects: ['rust'],
  title: 'Salvo',
  evidence: ['salvo', 'salvo_core'],
  emit: [
    { code: '_.status_code($STATUS)', needs: 'import' },
    { code: '_.stuff($STATUS, _)', needs: 'import' },
  ],
  declare: [
    ...['$STATUS', '_, $STATUS', '_, _, $STATUS'].map((codes) => ({
      code: `#[endpoint(status_codes(${codes}))]`,
      needs: 'import' as const,
    })),
  ],
  raise: ['StatusError::from_code($STATUS)'],
  named: [
    {
      role: 'emit',
      code: 'Redirect::$NAME(_)',
      names: { found: 302, other: 303, temporary: 307, permanent: 308 },
    },
    {
      role: 'emit',
      raised: true,
      code: 'StatusError::$NAME()',
      names: {
        bad_request: 400,
        unauthorized: 401,
        payment_required: 402,
        forbidden: 403,
        not_found: 404,
        method_not_allowed: 405,
        not_acceptable: 406,
        conflict: 409,
        gone: 410,
        payload_too_large: 413,
        unsupported_media_type: 415,
        unprocessable_entity: 422,
        too_many_requests: 429,
        internal_server_error: 500,
        not_implemented: 501,
        bad_gateway: 502,
        service_unavailable: 503,
        gateway_timeout: 504,
      },
    },
  ],
});
