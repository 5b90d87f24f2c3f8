import { framework } from '../framework';

/** Scripts of Postman that test a response, in files of their own and in documents. */
export const postmanScripts = framework({
  id: 'postman-scripts',
  title: 'Postman scripts',
  dialects: ['ecmascript'],
  evidence: [],
  synonyms: {
    equal: ['eq', 'eql', 'above', 'below', 'least', 'most'],
    include: ['contain'],
  },
  consume: [
    'pm.response.code === $STATUS',
    'responseCode.code === $STATUS',
    '[$STATUS].includes(pm.response.code)',
  ].map((code) => ({ code, needs: 'none' })),
  assert: [
    'pm.response.to.have.status($STATUS)',
    'pm.response.to.not.have.status($STATUS)',
    'pm.response.to.be.oneOf([$STATUS])',
    'pm.expect([$STATUS]).to.include(pm.response.code)',
    'pm.expect(pm.response.code).to.equal($STATUS)',
    'pm.expect(pm.response.code).to.not.equal($STATUS)',
    'pm.expect(pm.response.code).to.be.equal($STATUS)',
    'pm.expect(pm.response.code).to.be.at.equal($STATUS)',
    'pm.expect(pm.response.code).to.be.oneOf([$STATUS])',
    'pm.expect(pm.response.code).to.be.within($STATUS, _)',
    'pm.expect(pm.response.code).to.be.within(_, $STATUS)',
  ].map((code) => ({ code, needs: 'none' })),
});
