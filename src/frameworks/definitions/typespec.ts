import { framework } from '../framework';

/** The named responses of @typespec/http, from its lib/main.tsp. */
const responses = {
  OkResponse: 200,
  CreatedResponse: 201,
  AcceptedResponse: 202,
  NoContentResponse: 204,
  MovedResponse: 301,
  NotModifiedResponse: 304,
  BadRequestResponse: 400,
  UnauthorizedResponse: 401,
  ForbiddenResponse: 403,
  NotFoundResponse: 404,
  ConflictResponse: 409,
};

export const typespec = framework({
  id: 'typespec',
  title: 'TypeSpec',
  dialects: ['typespec'],
  evidence: ['@typespec/http', 'TypeSpec.Http', 'Http'],
  declare: [
    '@statusCode _: $STATUS',
    '@statusCode statusCode: $STATUS',
    '@statusCode _: $STATUS | $STATUS',
    '@statusCode _: $STATUS | $STATUS | $STATUS',
    'Response<$STATUS',
  ],
  named: [{ role: 'declare', code: '$NAME', names: responses }],
});
