import { framework } from '../framework';

/** The classes of `io.javalin.http` that are thrown to answer with their status. */
const responses = {
  RedirectResponse: 302,
  BadRequestResponse: 400,
  UnauthorizedResponse: 401,
  PaymentRequiredResponse: 402,
  ForbiddenResponse: 403,
  NotFoundResponse: 404,
  MethodNotAllowedResponse: 405,
  ConflictResponse: 409,
  GoneResponse: 410,
  TooManyRequestsResponse: 429,
  InternalServerErrorResponse: 500,
  BadGatewayResponse: 502,
  ServiceUnavailableResponse: 503,
  GatewayTimeoutResponse: 504,
};

export const javalin = framework({
  id: 'javalin',
  title: 'Javalin',
  dialects: ['java', 'kotlin'],
  evidence: ['io.javalin*'],
  receivers: ['ctx', 'context'],
  catches: ['_.exception(_, $HANDLER)'],
  emit: [
    { code: 'ctx.status($STATUS)', accepts: 'both', needs: 'either' },
    { code: 'ctx.redirect(_, $STATUS)', needs: 'either' },
    { code: 'ctx.res().setStatus($STATUS)', needs: 'either', dialects: ['java'] },
    { code: 'ctx.res().status = $STATUS', needs: 'either', dialects: ['kotlin'] },
    { code: '_.error($STATUS, _)', accepts: 'both', needs: 'import', dialects: ['java'] },
    { code: '_.error($STATUS)', accepts: 'both', needs: 'import', dialects: ['kotlin'] },
    { code: 'error($STATUS)', accepts: 'both', needs: 'import', dialects: ['kotlin'] },
    { code: 'HttpStatus.forStatus($STATUS)', needs: 'import' },
  ],
  raise: [{ code: 'new HttpResponseException($STATUS)', accepts: 'both', needs: 'import' }],
  declare: [{ code: '@OpenApiResponse(status = $STATUS)', needs: 'import' }],
  named: [
    { role: 'emit', raised: true, needs: 'import', code: 'new $NAME()', names: responses },
    {
      role: 'emit',
      needs: 'both',
      code: 'ctx.$NAME(_)',
      unlessSet: true,
      names: { redirect: 302 },
    },
  ],
  implicit: [
    { code: 'ctx.json($JSON)', needs: 'both' },
    { code: 'ctx.result($BODY)', needs: 'both' },
  ],
  body: ['ctx.json($JSON)', 'ctx.result($BODY)', 'ctx.html($TEXT)'],
  header: ['ctx.header($NAME, $VALUE)'],
});
