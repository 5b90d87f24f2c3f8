import { framework } from '../framework';

export const azureStaticWebApps = framework({
  id: 'azure-static-web-apps',
  title: 'Azure Static Web Apps',
  dialects: ['json'],
  evidence: ['staticwebapp.config.json'],
  config: [
    'routes[].statusCode: $STATUS',
    'responseOverrides.$STATUS:',
    'responseOverrides.*.statusCode: $STATUS',
  ],
});
