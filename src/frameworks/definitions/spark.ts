import { framework } from '../framework';

export const spark = framework({
  id: 'spark',
  title: 'Spark',
  dialects: ['java', 'kotlin'],
  evidence: ['spark*'],
  receivers: ['res', 'response', 'rsp'],
  emit: [
    { code: 'res.status($STATUS)', needs: 'both' },
    { code: 'halt($STATUS)', needs: 'import' },
    { code: 'Spark.halt($STATUS)', needs: 'import' },
    { code: 'res.redirect(_, $STATUS)', needs: 'both' },
  ],
  named: [
    {
      role: 'emit',
      needs: 'both',
      code: 'res.$NAME(_)',
      unlessSet: true,
      names: { redirect: 302 },
    },
  ],
  body: ['res.body($BODY)', 'halt(_, $BODY)'],
  header: ['res.header($NAME, $VALUE)'],
});
