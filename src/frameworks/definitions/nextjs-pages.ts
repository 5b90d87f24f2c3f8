import { framework } from '../framework';

/** API routes of the pages router, whose response has Express's ways. */
export const nextjsPages = framework({
  id: 'nextjs-pages',
  title: 'Next.js pages router',
  dialects: ['ecmascript'],
  evidence: ['next', 'next/*'],
  receivers: ['res'],
  emit: [
    { code: 'res.status($STATUS)', needs: 'import' },
    { code: 'res.statusCode = $STATUS', needs: 'both' },
    { code: 'res.redirect($STATUS, _)', needs: 'both' },
  ],
  named: [
    {
      role: 'emit',
      needs: 'both',
      code: 'res.$NAME(_)',
      unlessSet: true,
      names: { redirect: 307 },
    },
  ],
  implicit: [
    { code: 'res.json($JSON)', needs: 'both' },
    { code: 'res.send($BODY)', needs: 'both' },
  ],
  body: ['res.json($JSON)', 'res.send($BODY)', 'res.end($BODY)', 'res.end()'],
  forbiddenContent: 'dropped',
  header: ['res.setHeader($NAME, $VALUE)'],
  respond: { json: 'res.status($STATUS).json($JSON)', empty: 'res.status($STATUS).end()' },
});
