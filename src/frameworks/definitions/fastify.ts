import { errorMethods } from '../errorNames';
import { framework } from '../framework';

/** The methods of @fastify/sensible 6.0.6, which spells the teapot its own way. */
const sensible = { ...errorMethods, imateapot: 418 };

export const fastify = framework({
  id: 'fastify',
  title: 'Fastify',
  dialects: ['ecmascript'],
  evidence: ['fastify', 'fastify-*', '@fastify/*'],
  receivers: ['reply', 'rep'],
  catches: ['_.setErrorHandler($HANDLER)'],
  emit: [
    'reply.code($STATUS)',
    'reply.status($STATUS)',
    { code: 'reply.statusCode = $STATUS', needs: 'receiver' },
    'reply.redirect(_, $STATUS)',
    'reply.redirect($STATUS, _)',
  ],
  raise: [
    { code: 'throw { statusCode: $STATUS }', needs: 'import' },
    { code: 'err.statusCode = $STATUS', needs: 'import' },
    { code: 'error.statusCode = $STATUS', needs: 'import' },
    'reply.getHttpError($STATUS)',
    { code: 'createError(_, _, $STATUS)', needs: 'import' },
    { code: '_.httpErrors.getHttpError($STATUS)', needs: 'none' },
    { code: '_.httpErrors.createError($STATUS)', needs: 'none' },
  ],
  declare: [
    { code: '({ schema: { response: { $STATUS: _ } } })', needs: 'none' },
    { code: '({ response: { $STATUS: _ } })', needs: 'import' },
  ],
  named: [
    {
      role: 'emit',
      needs: 'receiver',
      code: 'reply.$NAME(_)',
      unlessSet: true,
      names: { redirect: 302 },
    },
    { role: 'emit', raised: true, needs: 'receiver', code: 'reply.$NAME()', names: sensible },
    { role: 'emit', raised: true, needs: 'none', code: '_.httpErrors.$NAME()', names: sensible },
    { role: 'emit', raised: true, code: 'httpErrors.$NAME()', names: sensible },
  ],
  implicit: [{ code: 'reply.send($BODY)', needs: 'receiver', unlessError: true }],
  body: ['reply.send($BODY)', 'reply.send()'],
  forbiddenContent: 'dropped',
  header: ['reply.header($NAME, $VALUE)'],
  respond: { json: 'reply.code($STATUS).send($JSON)', empty: 'reply.code($STATUS).send()' },
});
