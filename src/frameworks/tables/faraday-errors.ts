import { constants } from '../constants';

/** What Faraday raises for a code: `rescue Faraday::ForbiddenError`. */
export const faradayErrors = constants({
  id: 'faraday-errors',
  title: 'Faraday errors',
  dialects: ['ruby'],
  modules: ['faraday', 'Faraday'],
  forms: ['Faraday::$NAME'],
  distinctive: true,
  areErrors: true,
  importStatement: null,
  names: {
    BadRequestError: 400,
    UnauthorizedError: 401,
    ForbiddenError: 403,
    ResourceNotFound: 404,
    ProxyAuthError: 407,
    RequestTimeoutError: 408,
    ConflictError: 409,
    UnprocessableContentError: 422,
    UnprocessableEntityError: 422,
    TooManyRequestsError: 429,
  },
  source: 'faraday 2, lib/faraday/error.rb',
});
