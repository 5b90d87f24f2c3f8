import { framework } from '../framework';

export const supertest = framework({
  id: 'supertest',
  title: 'SuperTest',
  dialects: ['ecmascript'],
  evidence: ['supertest', 'supertest-*'],
  receivers: ['request', 'agent', 'api', 'supertest'],
  assert: ['request.expect($STATUS)'],
});
