import { framework } from '../framework';

export const astro = framework({
  id: 'astro',
  title: 'Astro',
  dialects: ['ecmascript'],
  evidence: ['astro', 'astro/*', 'astro:*'],
  receivers: ['Astro'],
  emit: [
    { code: 'Astro.response.status = $STATUS', needs: 'receiver' },
    { code: 'Astro.redirect(_, $STATUS)', needs: 'receiver' },
    { code: 'context.redirect(_, $STATUS)', needs: 'import' },
    'redirect(_, $STATUS)',
  ],
  config: [{ code: '({ status: $STATUS, destination: _ })', needs: 'import' }],
  named: [
    {
      role: 'emit',
      needs: 'receiver',
      code: 'Astro.$NAME(_)',
      unlessSet: true,
      names: { redirect: 302 },
    },
    {
      role: 'emit',
      needs: 'import',
      code: 'context.$NAME(_)',
      unlessSet: true,
      names: { redirect: 302 },
    },
    { role: 'emit', code: '$NAME(_)', unlessSet: true, names: { redirect: 302 } },
  ],
  header: ['Astro.response.headers.set($NAME, $VALUE)'],
});
