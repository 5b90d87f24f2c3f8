import { framework } from '../framework';

/** The `_redirects` file of Netlify, Cloudflare Pages and GitLab Pages. */
export const redirects = framework({
  id: 'redirects',
  title: '_redirects',
  dialects: ['redirects'],
  evidence: [],
  config: ['/_', 'https:_', 'http:_']
    .flatMap((from) => [`${from} ... _ $STATUS ...`, `${from} ... _ $STATUS! ...`])
    .map((code) => ({ code, needs: 'none' })),
});
