import { framework } from '../framework';

export const cypress = framework({
  id: 'cypress',
  title: 'Cypress',
  dialects: ['ecmascript'],
  evidence: ['cypress'],
  receivers: ['req'],
  assert: [
    { code: "_.its('status').should('eq', $STATUS)", needs: 'none' },
    { code: "_.its('status').should('equal', $STATUS)", needs: 'none' },
    { code: "_.its('response.statusCode').should('eq', $STATUS)", needs: 'none' },
    { code: "_.its('response.statusCode').should('equal', $STATUS)", needs: 'none' },
  ],
  mock: [
    { code: 'cy.intercept(_, { statusCode: $STATUS })', needs: 'none' },
    { code: 'cy.intercept(_, _, { statusCode: $STATUS })', needs: 'none' },
    { code: 'req.reply({ statusCode: $STATUS })', needs: 'receiver' },
    { code: 'req.reply($STATUS, $BODY)', needs: 'receiver' },
    { code: 'req.reply($STATUS)', needs: 'receiver' },
  ],
});
