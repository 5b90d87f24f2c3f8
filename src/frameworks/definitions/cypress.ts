import { framework } from '../framework';

export const cypress = framework({
  id: 'cypress',
  title: 'Cypress',
  dialects: ['ecmascript'],
  evidence: ['cypress'],
  receivers: ['req'],
  synonyms: {
    status: ['statusCode', 'response.statusCode', 'response.status'],
    eq: ['equal', 'not.eq', 'be.oneOf', 'be.eq', 'be.equal', 'deep.equal'],
  },
  assert: [
    { code: "_.its('status').should('eq', $STATUS)", needs: 'none' },
    { code: "_.its('status').should('eq', [$STATUS])", needs: 'none' },
    { code: "_.should('have.property', 'status', $STATUS)", needs: 'none' },
  ],
  mock: [
    { code: 'cy.intercept(_, { statusCode: $STATUS })', needs: 'none' },
    { code: 'cy.intercept(_, _, { statusCode: $STATUS })', needs: 'none' },
    { code: 'req.reply({ statusCode: $STATUS })', needs: 'receiver' },
    { code: 'req.reply($STATUS, $BODY)', needs: 'receiver' },
    { code: 'req.reply($STATUS)', needs: 'receiver' },
  ],
});
