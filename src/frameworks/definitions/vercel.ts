import { framework } from '../framework';

export const vercel = framework({
  id: 'vercel',
  title: 'Vercel configuration',
  dialects: ['json'],
  evidence: ['vercel.json', 'now.json'],
  config: [
    'redirects[].statusCode: $STATUS',
    'routes[].status: $STATUS',
    'rewrites[].statusCode: $STATUS',
  ],
  named: [
    { role: 'config', code: 'redirects[].permanent: $NAME', names: { true: 308, false: 307 } },
  ],
});
