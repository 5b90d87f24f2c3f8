import { framework } from '../framework';

/** Routes of Contour. */
export const contour = framework({
  id: 'contour',
  title: 'Contour',
  dialects: ['yaml'],
  evidence: ['apiVersion: projectcontour.io/*'],
  config: [
    'spec.virtualhost.rateLimitPolicy.local.responseStatusCode: $STATUS',
    'spec.routes[].rateLimitPolicy.local.responseStatusCode: $STATUS',
    'spec.routes[].requestRedirectPolicy.statusCode: $STATUS',
    'spec.routes[].directResponsePolicy.statusCode: $STATUS',
    'spec.routes[].retryPolicy.retriableStatusCodes[]: $STATUS',
    'spec.routes[].healthCheckPolicy.expectedStatuses[].*: $STATUS',
  ],
});
