import { framework } from '../framework';

/** Redirects and rewrites of Amplify Hosting, as its console has them: `404-200` rewrites what is not found. */
export const amplify = framework({
  id: 'amplify',
  title: 'Amplify Hosting',
  dialects: ['json', 'yaml'],
  evidence: [],
  config: [
    { code: '[].status: $STATUS...', needs: 'none', holds: ['source + target'] },
    { code: '**.CustomRules[].Status: $STATUS...', needs: 'none' },
    { code: '**.customRules[].status: $STATUS...', needs: 'none' },
  ],
});
