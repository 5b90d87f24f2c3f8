import { framework } from '../framework';

export const raml = framework({
  id: 'raml',
  title: 'RAML',
  dialects: ['raml'],
  evidence: [],
  declare: [{ code: '**.responses.$STATUS:', needs: 'none' }],
});
