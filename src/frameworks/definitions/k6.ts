import { framework } from '../framework';

export const k6 = framework({
  id: 'k6',
  title: 'k6',
  dialects: ['ecmascript'],
  evidence: ['k6', 'k6/*'],
  namespace: 'http',
  assert: [
    { code: '_.status === $STATUS', needs: 'import' },
    'http.expectedStatuses($STATUS)',
    'http.expectedStatuses(_, $STATUS)',
    'http.expectedStatuses(_, { min: $STATUS })',
    'http.expectedStatuses(_, _, { min: $STATUS })',
    'http.expectedStatuses(_, _, { max: $STATUS })',
    'http.expectedStatuses(_, { max: $STATUS })',
    'http.expectedStatuses({ min: $STATUS })',
    'http.expectedStatuses({ max: $STATUS })',
  ],
});
