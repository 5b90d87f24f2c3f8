import { framework } from '../framework';

/** chai with chai-http; Cypress brings both. */
export const chai = framework({
  id: 'chai',
  title: 'Chai, chai-http',
  dialects: ['ecmascript'],
  evidence: ['chai', 'chai-http'],
  synonyms: {
    status: ['statusCode', 'status_code', 'httpStatus'],
    equal: ['equals', 'eq', 'eql', 'eqls', 'above', 'below', 'exactly', 'least', 'most', 'within'],
    property: ['ownProperty'],
  },
  assert: [
    { code: '_.to.have.status($STATUS)', needs: 'none' },
    { code: '_.to.not.have.status($STATUS)', needs: 'none' },
    { code: '_.should.have.status($STATUS)', needs: 'none' },
    { code: "expect(_).to.have.property('status', $STATUS)", needs: 'none' },
    { code: "_.should.have.property('status', $STATUS)", needs: 'none' },
    { code: "_.property('status').equal($STATUS)", needs: 'none' },
    { code: "_.property('status').to.equal($STATUS)", needs: 'none' },
    { code: "_.property('status').that.equal($STATUS)", needs: 'none' },
    { code: 'expect(_.status).to.equal($STATUS)', needs: 'none' },
    { code: 'expect(_.status).to.be.equal($STATUS)', needs: 'none' },
    { code: 'expect(_.status).to.be.at.equal($STATUS)', needs: 'none' },
    { code: 'expect(_.status).to.not.equal($STATUS)', needs: 'none' },
    { code: 'expect(_.status).to.deep.equal($STATUS)', needs: 'none' },
    { code: 'expect(_.status).not.to.equal($STATUS)', needs: 'none' },
    { code: 'expect(_.status).to.be.oneOf([$STATUS])', needs: 'none' },
    { code: 'expect(_.status).equal($STATUS)', needs: 'none' },
    { code: 'expect(_.status).to.have.been.calledWith($STATUS)', needs: 'none' },
    { code: '_.status.should.equal($STATUS)', needs: 'none' },
    { code: '_.status.should.be.equal($STATUS)', needs: 'none' },
    { code: '_.status.should.not.equal($STATUS)', needs: 'none' },
  ],
});
