import { framework } from '../framework';

export const rswag = framework({
  id: 'rswag',
  title: 'rswag',
  dialects: ['ruby'],
  evidence: ['swagger_helper', 'rswag', 'rswag/*'],
  declare: [{ code: 'response($STATUS, _)', needs: 'none' }],
});
