import { framework } from '../framework';

/** Extensions make error classes with a code, a message and a status, or throw those of @directus/errors 2.5.2. */
export const directus = framework({
  id: 'directus',
  title: 'Directus',
  dialects: ['ecmascript'],
  evidence: ['@directus/*'],
  raise: ['createError(_, _, $STATUS)'],
  named: [
    {
      role: 'emit',
      raised: true,
      code: 'new $NAME()',
      names: {
        InvalidForeignKeyError: 400,
        InvalidPayloadError: 400,
        InvalidQueryError: 400,
        NotNullViolationError: 400,
        RecordNotUniqueError: 400,
        InvalidCredentialsError: 401,
        InvalidIpError: 401,
        InvalidOtpError: 401,
        TokenExpiredError: 401,
        ForbiddenError: 403,
        InvalidProviderError: 403,
        InvalidTokenError: 403,
        LimitExceededError: 403,
        RouteNotFoundError: 404,
        MethodNotAllowedError: 405,
        ContentTooLargeError: 413,
        UnsupportedMediaTypeError: 415,
        RangeNotSatisfiableError: 416,
        UnprocessableContentError: 422,
        HitRateLimitError: 429,
        InternalServerError: 500,
        ServiceUnavailableError: 503,
        UnexpectedResponseError: 503,
      },
    },
  ],
});
