import { errorMethods } from '../errorNames';
import { framework } from '../framework';

/** What @strapi/core 5.54.0 answers to the error classes of @strapi/utils. */
const errorStatuses = {
  ApplicationError: 400,
  ValidationError: 400,
  YupValidationError: 400,
  PaginationError: 400,
  UnauthorizedError: 401,
  ForbiddenError: 403,
  PolicyError: 403,
  NotFoundError: 404,
  PayloadTooLargeError: 413,
  RateLimitError: 429,
  NotImplementedError: 501,
};

/** Koa with methods named after the error statuses. */
export const strapi = framework({
  id: 'strapi',
  title: 'Strapi',
  dialects: ['ecmascript'],
  evidence: ['@strapi/*'],
  receivers: ['ctx'],
  emit: [
    { code: 'ctx.status = $STATUS', needs: 'both' },
    { code: 'ctx.send(_, $STATUS)', needs: 'both' },
  ],
  raise: [{ code: 'ctx.throw($STATUS)', needs: 'both' }],
  named: [
    { role: 'emit', needs: 'receiver', code: 'ctx.$NAME()', names: errorMethods },
    { role: 'emit', needs: 'both', code: 'ctx.$NAME()', names: { created: 201 } },
    { role: 'emit', raised: true, code: 'new errors.$NAME()', names: errorStatuses },
    { role: 'emit', raised: true, code: 'new $NAME()', names: errorStatuses },
  ],
  implicit: [{ code: 'ctx.send($BODY)', needs: 'both' }],
  body: ['ctx.send($BODY)', 'ctx.body = $BODY'],
  header: ['ctx.set($NAME, $VALUE)'],
});
