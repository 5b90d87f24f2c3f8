import { framework } from '../framework';

/** Tests of APIs with Tavern. */
export const tavern = framework({
  id: 'tavern',
  title: 'Tavern',
  dialects: ['yaml'],
  evidence: ['stages'],
  assert: ['stages[].response.status_code: $STATUS', 'stages[].response.status_code[]: $STATUS'],
});
