import { framework } from '../framework';

/** Directives of nginx in a longer text. */
const directives = [
  '...return $STATUS',
  '...error_page $STATUS...',
  '...error_page ... =$STATUS',
  '...try_files ... =$STATUS',
  '...limit_req_status $STATUS',
  '...limit_conn_status $STATUS',
];

const ingress = '**.annotations."nginx.ingress.kubernetes.io/';

/**
 * Ingresses with the annotations of ingress-nginx and of the AWS load balancer, the settings of
 * ingress-nginx itself, nginx's own configuration in a ConfigMap, and routes of the Gateway API.
 */
export const kubernetes = framework({
  id: 'kubernetes',
  title: 'Kubernetes',
  dialects: ['yaml', 'json'],
  evidence: ['apiVersion: gateway.networking.k8s.io/*', 'apiVersion: gateway.envoyproxy.io/*'],
  config: [
    ...[
      `${ingress}permanent-redirect-code": $STATUS`,
      `${ingress}temporal-redirect-code": $STATUS`,
      `${ingress}custom-http-errors": $STATUS...`,
      `${ingress}limit-req-status-code": $STATUS`,
      `${ingress}proxy-next-upstream": ...http_$STATUS`,
      ...['server-snippet', 'configuration-snippet'].flatMap((snippet) =>
        directives.map((directive) => `${ingress}${snippet}": ${directive}`),
      ),
      '**.annotations."alb.ingress.kubernetes.io/success-codes": $STATUS...',
      ...['data', '**.controller.config'].flatMap((settings) => [
        `${settings}.custom-http-errors: $STATUS...`,
        `${settings}.http-redirect-code: $STATUS`,
        `${settings}.limit-req-status-code: $STATUS`,
        `${settings}.limit-conn-status-code: $STATUS`,
      ]),
    ].map((code) => ({ code, needs: 'none' as const })),
    ...directives.map((directive) => ({
      code: `data."*.conf": ${directive}`,
      evidence: ['kind: ConfigMap'],
    })),
    'spec.rules[].filters[].requestRedirect.statusCode: $STATUS',
    'spec.rules[].backendRefs[].filters[].requestRedirect.statusCode: $STATUS',
    'spec.rules[].retry.codes[]: $STATUS',
    'spec.retry.retryOn.httpStatusCodes[]: $STATUS',
    'spec.healthCheck.active.http.expectedStatuses[]: $STATUS',
  ],
});
