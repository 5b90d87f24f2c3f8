import { framework } from '../framework';

/** Services of the Serverless Framework: the integrations of its `http` events, and what plugins document. */
export const serverless = framework({
  id: 'serverless',
  title: 'Serverless Framework',
  dialects: ['yaml', 'json'],
  evidence: ['service'],
  declare: [
    'functions.*.events[].http.response.statusCodes.$STATUS:',
    { code: '**.events[].*.responses.$STATUS:', needs: 'none' },
    'functions.*.events[].*.documentation.methodResponses[].statusCode: $STATUS',
  ],
  config: [
    'functions.*.events[].http.response.statusCodes.*.pattern: ...statusCode" : $STATUS',
    'custom.apiGatewayServiceProxies[].*.response[].statusCode: $STATUS',
  ],
});
