import { framework } from '../framework';

export const koa = framework({
  id: 'koa',
  title: 'Koa',
  dialects: ['ecmascript'],
  evidence: ['koa', 'koa-*', '@koa/*'],
  receivers: ['ctx'],
  emit: [
    { code: 'ctx.status = $STATUS', needs: 'receiver' },
    { code: 'ctx.send($STATUS)', needs: 'receiver' },
    { code: 'ctx.response.status = $STATUS', needs: 'receiver' },
    { code: 'context.status = $STATUS', needs: 'import' },
    { code: 'context.response.status = $STATUS', needs: 'import' },
  ],
  raise: [
    'ctx.throw($STATUS)',
    'ctx.assert(_, $STATUS)',
    { code: 'context.throw($STATUS)', needs: 'none' },
    { code: 'this.throw($STATUS)', needs: 'import' },
    { code: 'this.status = $STATUS', needs: 'import' },
    { code: 'err.status = $STATUS', needs: 'import' },
    { code: 'error.status = $STATUS', needs: 'import' },
  ],
  named: [
    {
      role: 'emit',
      needs: 'receiver',
      code: 'ctx.$NAME(_)',
      unlessSet: true,
      names: { redirect: 302 },
    },
  ],
  implicit: [{ code: 'ctx.body = $BODY', needs: 'receiver' }],
  body: ['ctx.body = $BODY', 'ctx.response.body = $BODY'],
  forbiddenContent: 'dropped',
  header: ['ctx.set($NAME, $VALUE)', 'ctx.append($NAME, $VALUE)'],
  respond: { json: 'ctx.status = $STATUS; ctx.body = $JSON' },
});
