import { framework } from '../framework';

/** Clients that APIMatic generates: which error an answer is thrown as. */
export const apimatic = framework({
  id: 'apimatic',
  title: 'APIMatic',
  dialects: ['ecmascript'],
  evidence: ['@apimatic/core', '@apimatic/*'],
  consume: [{ code: '_.throwOn($STATUS, _, _)', needs: 'none' }],
});
