import { framework } from '../framework';

const names = ['statusCode', 'status_code', 'httpStatus', 'httpStatusCode', 'http_status'];

/** Keys that tell by themselves, in parts of contracts and in mocks of one's own. */
export const contractFragments = framework({
  id: 'contract-fragments',
  title: 'Parts of contracts',
  shared: true,
  dialects: ['yaml', 'json'],
  evidence: ['fragment'],
  text: [
    ...names.map((name) => `**.${name}: $STATUS`),
    '**.responses.$STATUS:',
    ...['response', 'responses.*', 'responses[]'].flatMap((response) =>
      ['status', ...names.slice(0, 2)].map((name) => ({
        code: `**.${response}.${name}: $STATUS`,
        needs: 'none' as const,
      })),
    ),
    ...names.slice(0, 2).map((name) => ({ code: `${name}: $STATUS`, needs: 'none' as const })),
  ],
});
