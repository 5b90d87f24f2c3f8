import { framework } from '../framework';

/** Requests of Bruno, and what they assert of the response. */
export const bruno = framework({
  id: 'bruno',
  title: 'Bruno',
  dialects: ['bruno'],
  evidence: [],
  assert: [
    'res.status: eq $STATUS',
    'res.status: neq $STATUS',
    'expect(res.status).to.equal($STATUS',
    'expect(res.status).to.eql($STATUS',
    'expect(res.getStatus()).to.equal($STATUS',
    'expect(res.getStatus()).to.eql($STATUS',
  ].map((code) => ({ code, needs: 'none' })),
});
