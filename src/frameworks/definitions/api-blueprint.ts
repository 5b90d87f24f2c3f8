import { framework } from '../framework';

export const apiBlueprint = framework({
  id: 'api-blueprint',
  title: 'API Blueprint',
  dialects: ['apiblueprint'],
  evidence: [],
  declare: [{ code: '+ Response $STATUS ...', needs: 'none' }],
});
