import { framework } from '../framework';

/** Answers that nock has recorded. */
export const nockRecordings = framework({
  id: 'nock-recordings',
  title: 'nock recordings',
  dialects: ['json'],
  evidence: [],
  mock: [{ code: '[].status: $STATUS', needs: 'none', holds: ['scope + method + path'] }],
});
