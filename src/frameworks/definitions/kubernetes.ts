import { framework } from '../framework';

/** Files of servers as they are called in a ConfigMap. */
const files = {
  '*.conf': 'nginx',
  '*.conf.template': 'nginx',
  'httpd.conf': 'apacheconf',
  '*Caddyfile': 'caddyfile',
  'haproxy.cfg': 'haproxy',
  'envoy.yaml': 'yaml',
};

const ingress = '**.annotations."nginx.ingress.kubernetes.io/';

/**
 * Ingresses with the annotations of ingress-nginx and of the AWS load balancer, the settings of
 * ingress-nginx itself, nginx's own configuration in a ConfigMap, and routes of the Gateway API and of Linkerd.
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
      '**.annotations."alb.ingress.kubernetes.io/success-codes": $STATUS...',
      '**.annotations.*: ..."StatusCode" : "HTTP_$STATUS"',
      '**.annotations.*: ..."StatusCode" : "$STATUS"',
      '**.annotations.*: ..."statusCode" : "HTTP_$STATUS"',
      '**.annotations.*: ..."statusCode" : "$STATUS"',
      ...['request-redirect-code', 'rate-limit-status-code', 'ssl-redirect-code'].map(
        (name) => `**.annotations."haproxy.org/${name}": $STATUS`,
      ),
      ...['data', '**.controller.config'].flatMap((settings) => [
        `${settings}.custom-http-errors: $STATUS...`,
        `${settings}.http-redirect-code: $STATUS`,
        `${settings}.limit-req-status-code: $STATUS`,
        `${settings}.limit-conn-status-code: $STATUS`,
      ]),
    ].map((code) => ({ code, needs: 'none' as const })),
    'spec.rules[].filters[].requestRedirect.statusCode: $STATUS',
    'spec.rules[].backendRefs[].filters[].requestRedirect.statusCode: $STATUS',
    'spec.rules[].retry.codes[]: $STATUS',
    ...['min', 'max'].map((end) => ({
      code: `spec.routes[].responseClasses[].condition.status.${end}: $STATUS`,
      needs: 'none' as const,
    })),
    'spec.directResponse.statusCode: $STATUS',
    'spec.faultInjection.abort.httpStatus: $STATUS',
    'spec.responseOverride[].response.statusCode: $STATUS',
    'spec.responseOverride[].match.statusCodes[].value: $STATUS',
    'spec.responseOverride[].match.statusCodes[].range.*: $STATUS',
    'spec.retry.retryOn.httpStatusCodes[]: $STATUS',
    'spec.healthCheck.active.http.expectedStatuses[]: $STATUS',
  ],
  inlays: [
    ...['server', 'configuration', 'location', 'auth', 'http', 'main'].flatMap((kind) => [
      { path: `${ingress}${kind}-snippet"`, language: 'nginx', needs: 'none' as const },
      { path: `data.${kind}-snippet`, language: 'nginx', evidence: ['kind: ConfigMap'] },
      { path: `**.controller.config.${kind}-snippet`, language: 'nginx', needs: 'none' as const },
    ]),
    ...['server', 'location'].map((kind) => ({
      path: `**.annotations."nginx.org/${kind}-snippets"`,
      language: 'nginx',
      needs: 'none' as const,
    })),
    ...Object.entries(files).map(([name, language]) => ({
      path: `data."${name}"`,
      language,
      evidence: ['kind: ConfigMap'],
    })),
  ],
});
