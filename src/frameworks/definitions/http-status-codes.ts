import { framework } from '../framework';

/** The functions of the package; its constants are a table. */
export const httpStatusCodes = framework({
  id: 'http-status-codes',
  title: 'http-status-codes',
  dialects: ['ecmascript'],
  evidence: ['http-status-codes'],
  namespace: 'HttpStatus',
  text: [
    'getReasonPhrase($STATUS)',
    'getStatusText($STATUS)',
    { code: 'getStatusCode($STATUS)', values: 'phrase' },
    { code: 'HttpStatus.getStatusCode($STATUS)', values: 'phrase' },
  ],
});
