import { framework } from '../framework';

export const astro = framework({
  id: 'astro',
  title: 'Astro',
  dialects: ['ecmascript'],
  evidence: ['astro', 'astro/*', 'astro:*'],
  receivers: ['Astro', 'context'],
  emit: [
    { code: 'Astro.response.status = $STATUS', needs: 'import' },
    { code: 'Astro.redirect(_, $STATUS)', needs: 'import' },
    'redirect(_, $STATUS)',
  ],
  config: [{ code: '({ status: $STATUS, destination: _ })', needs: 'import' }],
  named: [
    {
      role: 'emit',
      needs: 'import',
      code: 'Astro.$NAME(_)',
      unlessSet: true,
      names: { redirect: 302 },
    },
    { role: 'emit', code: '$NAME(_)', unlessSet: true, names: { redirect: 302 } },
  ],
  header: ['Astro.response.headers.set($NAME, $VALUE)'],
});
