import { framework } from '../framework';

/** Plugins of Apache APISIX. */
export const apisix = framework({
  id: 'apisix',
  title: 'Apache APISIX',
  dialects: ['yaml', 'json'],
  evidence: [],
  config: [
    '**.redirect.ret_code: $STATUS',
    '**.rejected_code: $STATUS',
    '**.response-rewrite.status_code: $STATUS',
    '**.mocking.response_status: $STATUS',
    '**.fault-injection.abort.http_status: $STATUS',
  ].map((code) => ({ code, needs: 'none' })),
});
