import { framework } from '../framework';

export const gock = framework({
  id: 'gock',
  title: 'gock',
  dialects: ['go'],
  evidence: ['github.com/h2non/gock', 'gopkg.in/h2non/gock.v0', 'gopkg.in/h2non/gock.v1'],
  namespace: 'gock',
  mock: [
    { code: '_.Reply($STATUS)', needs: 'import' },
    { code: '_.Status($STATUS)', needs: 'import' },
  ],
});
