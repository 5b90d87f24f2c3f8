import { framework } from '../framework';

export const pactum = framework({
  id: 'pactum',
  title: 'PactumJS',
  dialects: ['ecmascript'],
  evidence: ['pactum', 'pactum/*'],
  assert: [
    { code: '_.expectStatus($STATUS)', needs: 'none' },
    { code: '_.should.have.status($STATUS)', needs: 'import' },
    { code: '_.toHaveStatus($STATUS)', needs: 'import' },
  ],
  mock: [{ code: '({ response: { status: $STATUS } })', needs: 'import' }],
});
