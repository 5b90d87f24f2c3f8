import { framework } from '../framework';

/** The contract files that Pact writes: what the provider is expected to answer. */
export const pactContract = framework({
  id: 'pact-contract',
  title: 'Pact contract',
  dialects: ['json'],
  evidence: ['consumer + provider'],
  mock: ['interactions[].response.status: $STATUS'],
  responses: [{ content: ['body'], headers: 'headers', header: '$VALUE' }],
});
