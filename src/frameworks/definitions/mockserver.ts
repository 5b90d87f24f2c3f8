import { framework } from '../framework';

/** Expectations of MockServer, alone or in a list. */
export const mockserver = framework({
  id: 'mockserver',
  title: 'MockServer',
  dialects: ['json'],
  evidence: ['httpRequest + httpResponse'],
  mock: [
    'httpResponse.statusCode: $STATUS',
    { code: '[].httpResponse.statusCode: $STATUS', needs: 'none' },
  ],
  responses: [{ content: ['body'] }],
});
