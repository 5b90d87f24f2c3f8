import { framework } from '../framework';

/** The classes of @feathersjs/errors 5.0.50. */
const errors = {
  BadRequest: 400,
  NotAuthenticated: 401,
  PaymentError: 402,
  Forbidden: 403,
  NotFound: 404,
  MethodNotAllowed: 405,
  NotAcceptable: 406,
  Timeout: 408,
  Conflict: 409,
  Gone: 410,
  LengthRequired: 411,
  Unprocessable: 422,
  TooManyRequests: 429,
  GeneralError: 500,
  NotImplemented: 501,
  BadGateway: 502,
  Unavailable: 503,
};

export const feathersjs = framework({
  id: 'feathersjs',
  title: 'FeathersJS',
  dialects: ['ecmascript'],
  evidence: ['@feathersjs/*'],
  namespace: 'errors',
  receivers: ['context', 'hook'],
  emit: [
    { code: 'context.http = { status: $STATUS }', needs: 'both' },
    { code: 'context.http.status = $STATUS', needs: 'both' },
    { code: 'context.statusCode = $STATUS', needs: 'both' },
  ],
  raise: ['new FeathersError(_, _, $STATUS)'],
  named: [
    { role: 'emit', raised: true, code: 'new $NAME()', names: errors },
    { role: 'emit', raised: true, code: 'new errors.$NAME()', names: errors },
  ],
});
