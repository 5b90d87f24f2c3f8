import { framework } from '../framework';

/** chai with chai-http; Cypress brings both. */
export const chai = framework({
  id: 'chai',
  title: 'Chai, chai-http',
  dialects: ['ecmascript'],
  evidence: ['chai', 'chai-http'],
  assert: [
    { code: '_.to.have.status($STATUS)', needs: 'none' },
    { code: '_.should.have.status($STATUS)', needs: 'none' },
    { code: "expect(_).to.have.property('status', $STATUS)", needs: 'none' },
    { code: "_.should.have.property('status', $STATUS)", needs: 'none' },
    { code: 'expect(_.status).to.equal($STATUS)', needs: 'none' },
    { code: 'expect(_.status).to.eq($STATUS)', needs: 'none' },
    { code: 'expect(_.status).to.eql($STATUS)', needs: 'none' },
    { code: 'expect(_.status).to.be.equal($STATUS)', needs: 'none' },
    { code: 'expect(_.status).to.not.equal($STATUS)', needs: 'none' },
    { code: 'expect(_.statusCode).to.equal($STATUS)', needs: 'none' },
    { code: 'expect(_.statusCode).to.eq($STATUS)', needs: 'none' },
    { code: 'expect(_.statusCode).to.eql($STATUS)', needs: 'none' },
    { code: 'expect(_.status).to.be.oneOf([$STATUS])', needs: 'none' },
    { code: 'expect(_.status).to.have.been.calledWith($STATUS)', needs: 'none' },
    { code: '_.status.should.equal($STATUS)', needs: 'none' },
    { code: '_.status.should.eql($STATUS)', needs: 'none' },
  ],
});
