import { framework } from '../framework';

/** Declarative configuration of the Kong gateway, as a file and as resources of Kubernetes. */
export const kong = framework({
  id: 'kong',
  title: 'Kong',
  dialects: ['yaml', 'json'],
  evidence: ['_format_version', 'apiVersion: configuration.konghq.com/*'],
  config: [
    '**.https_redirect_status_code: $STATUS',
    '**.config.status_code: $STATUS',
    '**.config.error_code: $STATUS',
    '**.healthchecks.**.http_statuses[]: $STATUS',
    {
      code: '**.annotations."konghq.com/https-redirect-status-code": $STATUS',
      needs: 'none',
    },
  ],
});
