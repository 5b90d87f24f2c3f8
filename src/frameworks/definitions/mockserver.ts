import { framework } from '../framework';

/** Expectations of MockServer, alone or in a list. */
export const mockserver = framework({
  id: 'mockserver',
  title: 'MockServer',
  dialects: ['json'],
  evidence: ['httpRequest + httpResponse', 'httpRequest + httpResponses'],
  mock: [
    'httpResponse.statusCode: $STATUS',
    'httpResponses[].statusCode: $STATUS',
    { code: '[].httpResponse.statusCode: $STATUS', needs: 'none' },
    { code: '[].httpResponses[].statusCode: $STATUS', needs: 'none' },
    { code: '**.httpResponseTemplate.template: ...statusCode\\" : $STATUS', needs: 'none' },
    { code: 'httpResponse.reasonPhrase: $STATUS', values: 'phrase' },
    { code: '[].httpResponse.reasonPhrase: $STATUS', values: 'phrase', needs: 'none' },
  ],
  responses: [{ content: ['body'] }],
});
