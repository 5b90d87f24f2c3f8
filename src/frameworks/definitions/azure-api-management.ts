import { framework } from '../framework';

/** The policies of Azure API Management. */
export const azureApiManagement = framework({
  id: 'azure-api-management',
  title: 'Azure API Management',
  dialects: ['xml'],
  evidence: ['policies', 'fragment'],
  config: [
    '<set-status code="$STATUS"',
    '<set-status reason=_ code="$STATUS"',
    '<status-code code="$STATUS"',
    '<mock-response status-code="$STATUS"',
    'failed-validation-httpcode="$STATUS"',
    'failed-check-httpcode="$STATUS"',
  ],
});
