import { framework } from '../framework';

/** Scripts of Postman that test a response, in files of their own and in documents. */
export const postmanScripts = framework({
  id: 'postman-scripts',
  title: 'Postman scripts',
  dialects: ['ecmascript'],
  evidence: [],
  consume: ['pm.response.code === $STATUS', 'responseCode.code === $STATUS'].map((code) => ({
    code,
    needs: 'none',
  })),
  assert: [
    'pm.response.to.have.status($STATUS)',
    'pm.expect(pm.response.code).to.equal($STATUS)',
    'pm.expect(pm.response.code).to.eql($STATUS)',
    'pm.expect(pm.response.code).to.be.oneOf([$STATUS])',
    'pm.expect(pm.response.code).to.be.within($STATUS, _)',
    'pm.expect(pm.response.code).to.be.within(_, $STATUS)',
  ].map((code) => ({ code, needs: 'none' })),
});
