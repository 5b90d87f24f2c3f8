import { framework } from '../framework';

export const wiremockMapping = framework({
  id: 'wiremock-mapping',
  title: 'WireMock mappings',
  dialects: ['json', 'yaml'],
  evidence: ['request + response', 'mappings'],
  mock: ['response.status: $STATUS', 'mappings[].response.status: $STATUS'],
  responses: [
    {
      content: ['body', 'jsonBody', 'base64Body', 'bodyFileName'],
      headers: 'headers',
      header: '$VALUE',
    },
  ],
});
