import { framework } from '../framework';

/** The handlers of Giraffe's HttpStatusCodeHandlers.fs, by their modules. */
const successful = {
  ok: 200,
  OK: 200,
  created: 201,
  CREATED: 201,
  accepted: 202,
  ACCEPTED: 202,
  NO_CONTENT: 204,
};

const requestErrors = {
  badRequest: 400,
  BAD_REQUEST: 400,
  unauthorized: 401,
  UNAUTHORIZED: 401,
  forbidden: 403,
  FORBIDDEN: 403,
  notFound: 404,
  NOT_FOUND: 404,
  methodNotAllowed: 405,
  METHOD_NOT_ALLOWED: 405,
  notAcceptable: 406,
  NOT_ACCEPTABLE: 406,
  conflict: 409,
  CONFLICT: 409,
  gone: 410,
  GONE: 410,
  unsupportedMediaType: 415,
  UNSUPPORTED_MEDIA_TYPE: 415,
  unprocessableEntity: 422,
  UNPROCESSABLE_ENTITY: 422,
  preconditionRequired: 428,
  PRECONDITION_REQUIRED: 428,
  tooManyRequests: 429,
  TOO_MANY_REQUESTS: 429,
};

const serverErrors = {
  internalError: 500,
  INTERNAL_ERROR: 500,
  notImplemented: 501,
  NOT_IMPLEMENTED: 501,
  badGateway: 502,
  BAD_GATEWAY: 502,
  serviceUnavailable: 503,
  SERVICE_UNAVAILABLE: 503,
  gatewayTimeout: 504,
  GATEWAY_TIMEOUT: 504,
  invalidHttpVersion: 505,
};

/** Giraffe and Saturn, which is built on it. */
export const giraffe = framework({
  id: 'giraffe',
  title: 'Giraffe',
  dialects: ['fsharp'],
  evidence: ['open Giraffe', 'open Saturn', 'module Giraffe', 'namespace Giraffe'],
  emit: ['setStatusCode $STATUS', '.SetStatusCode $STATUS', '.SetStatusCode($STATUS'],
  named: [
    { role: 'emit', code: 'Successful.$NAME', names: successful },
    { role: 'emit', code: 'RequestErrors.$NAME', names: requestErrors },
    { role: 'emit', code: 'ServerErrors.$NAME', names: serverErrors },
  ],
});
