import { framework } from '../framework';

/** Environments of Mockoon. */
export const mockoon = framework({
  id: 'mockoon',
  title: 'Mockoon',
  dialects: ['json'],
  evidence: ['routes'],
  mock: ['routes[].responses[].statusCode: $STATUS'],
  responses: [{ content: ['body', 'filePath'] }],
});
