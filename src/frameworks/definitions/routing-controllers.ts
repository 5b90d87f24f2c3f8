import { framework } from '../framework';

export const routingControllers = framework({
  id: 'routing-controllers',
  title: 'routing-controllers',
  dialects: ['ecmascript'],
  evidence: ['routing-controllers'],
  emit: ['@HttpCode($STATUS)', '@OnUndefined($STATUS)', '@OnNull($STATUS)'],
  raise: ['new HttpError($STATUS)'],
  named: [
    {
      role: 'emit',
      raised: true,
      code: 'new $NAME()',
      names: {
        BadRequestError: 400,
        UnauthorizedError: 401,
        ForbiddenError: 403,
        NotFoundError: 404,
        MethodNotAllowedError: 405,
        NotAcceptableError: 406,
        UnprocessableEntityError: 422,
        InternalServerError: 500,
      },
    },
  ],
  header: ['@Header($NAME, $VALUE)'],
});
