import { framework } from '../framework';

export const wiremockMapping = framework({
  id: 'wiremock-mapping',
  title: 'WireMock mappings',
  dialects: ['json', 'yaml'],
  evidence: ['request + response', 'mappings'],
  mock: [
    'response.status: $STATUS',
    'mappings[].response.status: $STATUS',
    { code: '[].response.status: $STATUS', needs: 'none' },
    { code: 'response.statusMessage: $STATUS', values: 'phrase' },
    { code: 'mappings[].response.statusMessage: $STATUS', values: 'phrase' },
  ],
  responses: [
    {
      content: ['body', 'jsonBody', 'base64Body', 'bodyFileName'],
      headers: 'headers',
      header: '$VALUE',
    },
  ],
});
