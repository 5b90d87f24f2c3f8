import { framework } from '../framework';

export const supertest = framework({
  id: 'supertest',
  title: 'SuperTest',
  dialects: ['ecmascript'],
  evidence: ['supertest', 'supertest-*'],
  receivers: ['request', 'agent', 'api', 'supertest'],
  synonyms: {
    get: ['post', 'put', 'patch', 'delete', 'del', 'head', 'options'],
    send: ['set', 'query', 'auth', 'attach', 'field', 'type', 'accept', 'redirects', 'expect'],
  },
  assert: [
    'request.expect($STATUS)',
    { code: '_.get(_).expect($STATUS)', needs: 'none' },
    { code: '_.send(_).expect($STATUS)', needs: 'none' },
  ],
});
