import { framework } from '../framework';

/** Middlewares, of the file provider and as custom resources. */
export const traefik = framework({
  id: 'traefik',
  title: 'Traefik',
  dialects: ['yaml', 'toml'],
  evidence: ['apiVersion: traefik.io/*', 'apiVersion: traefik.containo.us/*'],
  config: [
    'spec.errors.status[]: $STATUS...',
    { code: 'http.middlewares.*.errors.status[]: $STATUS...', needs: 'none' },
    { code: 'http.middlewares.*.errors.statusRewrites.$STATUS:', needs: 'none' },
    { code: 'http.middlewares.*.errors.statusRewrites.*: $STATUS', needs: 'none' },
    'spec.errors.statusRewrites.$STATUS:',
    'spec.errors.statusRewrites.*: $STATUS',
    { code: 'http.services.*.loadBalancer.healthCheck.status: $STATUS', needs: 'none' },
    { code: 'accessLog.filters.statusCodes[]: $STATUS...', needs: 'none' },
    { code: 'ping.terminatingStatusCode: $STATUS', needs: 'none' },
    ...['labels', 'command'].flatMap((list) => [
      { code: `**.${list}[]: traefik....errors.status=$STATUS...`, needs: 'none' as const },
      { code: `**.${list}[]: traefik....healthcheck.status=$STATUS`, needs: 'none' as const },
    ]),
    { code: '**.labels."*.errors.status": $STATUS...', needs: 'none' },
  ],
});
