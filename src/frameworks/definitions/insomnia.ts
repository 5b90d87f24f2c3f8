import { framework } from '../framework';

/** Scripts that run behind a request, in the old format and in the new one. */
const scripts = ['**.afterResponseScript', '**.scripts.afterResponse'];

/** Tests, and the answer that they sent for. */
const tests = ['resources[].code', '**.tests[].code'];

/** Exports of Insomnia: tests, scripts and routes of its mock server. */
export const insomnia = framework({
  id: 'insomnia',
  title: 'Insomnia',
  dialects: ['json', 'yaml'],
  evidence: ['__export_format', 'type: collection.insomnia.rest/*', 'type: spec.insomnia.rest/*'],
  mock: ['resources[].statusCode: $STATUS'],
  assert: [
    ...tests.map((code) => `${code}: ...expect(...status)...($STATUS`),
    ...scripts.flatMap((script) => [
      `${script}: ...insomnia.response.to.have.status($STATUS`,
      `${script}: ...insomnia.response.code)...($STATUS`,
    ]),
  ],
});
