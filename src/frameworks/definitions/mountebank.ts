import { framework } from '../framework';

/** Imposters of Mountebank. */
export const mountebank = framework({
  id: 'mountebank',
  title: 'Mountebank',
  dialects: ['json'],
  evidence: ['imposters', 'protocol + stubs'],
  mock: ['', 'imposters[].'].flatMap((imposter) => [
    `${imposter}stubs[].responses[].is.statusCode: $STATUS`,
    `${imposter}defaultResponse.statusCode: $STATUS`,
  ]),
  responses: [{ content: ['body'], headers: 'headers', header: '$VALUE' }],
});
