import { errorClasses } from '../errorNames';
import { framework } from '../framework';

export const oak = framework({
  id: 'oak',
  title: 'Oak',
  dialects: ['ecmascript'],
  evidence: ['@oak/*', 'oak', 'jsr:@oak/*', 'https://deno.land/x/oak*'],
  receivers: ['ctx', 'context'],
  emit: [
    { code: 'ctx.response.status = $STATUS', needs: 'import' },
    { code: 'response.status = $STATUS', needs: 'import' },
  ],
  raise: [
    { code: 'ctx.throw($STATUS)', needs: 'import' },
    { code: 'ctx.assert(_, $STATUS)', needs: 'import' },
    'createHttpError($STATUS)',
  ],
  named: [
    {
      role: 'emit',
      raised: true,
      needs: 'import',
      code: 'new httpErrors.$NAME()',
      names: errorClasses,
    },
  ],
  implicit: [{ code: 'ctx.response.body = $BODY', needs: 'import' }],
  body: ['ctx.response.body = $BODY'],
  header: ['ctx.response.headers.set($NAME, $VALUE)'],
  respond: { json: 'ctx.response.status = $STATUS; ctx.response.body = $JSON' },
});
