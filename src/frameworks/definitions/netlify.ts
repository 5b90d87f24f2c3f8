import { framework } from '../framework';

export const netlify = framework({
  id: 'netlify',
  title: 'Netlify configuration',
  dialects: ['toml'],
  evidence: ['netlify.toml'],
  config: [
    'redirects[].status: $STATUS',
    { code: 'redirects[].status: $STATUS', needs: 'none', holds: ['from + to'] },
  ],
});
