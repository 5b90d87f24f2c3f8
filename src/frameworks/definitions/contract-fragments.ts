import { framework } from '../framework';

/** Keys that stand beside the status of a response or of an error. */
const beside = [
  ...['headers', 'body', 'jsonBody', 'data', 'title', 'detail', 'error', 'message', 'statusText'],
  ...['method', 'path', 'url', 'response', 'responseBody'],
];

const names = ['statusCode', 'status_code', 'httpStatus', 'httpStatusCode', 'http_status'];

/** Parts of contracts in documents, where no top of a file tells what they are of. */
export const contractFragments = framework({
  id: 'contract-fragments',
  title: 'Parts of contracts',
  shared: true,
  dialects: ['yaml', 'json'],
  evidence: ['fragment'],
  text: [
    ...names.map((name) => `**.${name}: $STATUS`),
    { code: '**.status: $STATUS', holds: beside },
    '**.responses.$STATUS:',
    ...names.slice(0, 2).map((name) => ({
      code: `${name}: $STATUS`,
      needs: 'none' as const,
      holds: ['message', 'error', 'body'],
    })),
  ],
  responses: [{ content: ['body'] }],
});
