import { framework } from '../framework';

/** Ingresses with the annotations of ingress-nginx and Traefik, and routes of the Gateway API. */
export const kubernetes = framework({
  id: 'kubernetes',
  title: 'Kubernetes',
  dialects: ['yaml', 'json'],
  evidence: ['apiVersion: gateway.networking.k8s.io/*', 'apiVersion: gateway.envoyproxy.io/*'],
  config: [
    ...['metadata', '**.ingress'].flatMap((path) => [
      {
        code: `${path}.annotations."nginx.ingress.kubernetes.io/permanent-redirect-code": $STATUS`,
        needs: 'none' as const,
      },
      {
        code: `${path}.annotations."nginx.ingress.kubernetes.io/temporal-redirect-code": $STATUS`,
        needs: 'none' as const,
      },
      {
        code: `${path}.annotations."nginx.ingress.kubernetes.io/custom-http-errors": $STATUS...`,
        needs: 'none' as const,
      },
      {
        code: `${path}.annotations."nginx.ingress.kubernetes.io/limit-req-status-code": $STATUS`,
        needs: 'none' as const,
      },
    ]),
    'spec.rules[].filters[].requestRedirect.statusCode: $STATUS',
    'spec.rules[].backendRefs[].filters[].requestRedirect.statusCode: $STATUS',
  ],
});
