import { framework } from '../framework';

const responses = ['http_interactions[].response', 'interactions[].response'];

/** Cassettes of VCR in Ruby, Python and Go, and of Betamax: recorded answers. */
export const vcr = framework({
  id: 'vcr',
  title: 'VCR',
  dialects: ['yaml', 'json'],
  evidence: ['http_interactions', 'interactions + version'],
  mock: responses.flatMap((response) => [
    `${response}.status.code: $STATUS`,
    { code: `${response}.status.message: $STATUS`, values: 'phrase' },
    { code: `${response}.status: $STATUS ...` },
    `${response}.code: $STATUS`,
  ]),
});
