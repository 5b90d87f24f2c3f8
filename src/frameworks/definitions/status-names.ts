import { framework } from '../framework';

/**
 * What tells by its name alone that it is a status, whatever is done with it: a variable, a property, a
 * parameter, a type; and a plain `status` beside what only a response has.
 */
export const statusNames = framework({
  id: 'status-names',
  title: 'Names of a status',
  dialects: ['ecmascript'],
  evidence: [],
  synonyms: {
    'new HttpError': [
      'new HTTPError',
      'new HttpException',
      'new ApiError',
      'new AppError',
      'new StatusError',
    ],
    'new ErrorResponse': ['new APIError', 'new ErrorHandler', 'new ResponseError'],
    'new _HttpError': ['new _ApiError', 'new _HttpException'],
    statusCode: ['httpStatus', 'httpStatusCode', 'HTTPStatus', 'http_status', 'status_code'],
    StatusCode: ['HttpStatus', 'HttpStatusCode', 'HTTPStatus', 'HTTPStatusCode', 'HttpCode'],
  },
  raise: [
    { code: 'new HttpError($STATUS)', needs: 'none' },
    { code: 'new HttpError(_, $STATUS)', needs: 'none' },
    { code: 'new ErrorResponse(_, $STATUS)', needs: 'none' },
    { code: 'new _HttpError(_, $STATUS)', needs: 'none' },
    { code: 'new _Error(_, { status: $STATUS })', needs: 'none' },
  ],
  declare: [
    { code: 'type StatusCode = $STATUS', needs: 'none' },
    { code: 'let statusCode: $STATUS', needs: 'none' },
  ],
  text: [
    { code: '({ statusCode: $STATUS })', needs: 'none' },
    { code: 'let statusCode = $STATUS', needs: 'none' },
    { code: 'statusCode = $STATUS', needs: 'none' },
    { code: '_.statusCode = $STATUS', needs: 'none' },
    { code: '_.response.status = $STATUS', needs: 'none' },
    { code: 'let _StatusCode = $STATUS', needs: 'none' },
    { code: '_StatusCode = $STATUS', needs: 'none' },
    { code: '_._StatusCode = $STATUS', needs: 'none' },
    { code: 'socket.write($STATUS)', needs: 'none' },
    { code: 'socket.end($STATUS)', needs: 'none' },
    { code: '_.responses[$STATUS]', needs: 'none' },
    { code: '({ ok: _, status: $STATUS })', needs: 'none' },
    { code: '({ status: $STATUS, statusText: _ })', needs: 'none' },
    { code: '({ status: $STATUS, headers: _ })', needs: 'none' },
    { code: '({ status: $STATUS, body: _ })', needs: 'none' },
    { code: '({ status: $STATUS, json: _ })', needs: 'none' },
    { code: '({ status: $STATUS, data: _ })', needs: 'none' },
    { code: '({ status: $STATUS, error: _ })', needs: 'none' },
    { code: '({ status: $STATUS, message: _ })', needs: 'none' },
    { code: '<ErrorPage code={$STATUS} />', needs: 'none' },
    { code: '<ErrorPage status={$STATUS} />', needs: 'none' },
    { code: '<Error code={$STATUS} />', needs: 'none' },
    { code: '<Error status={$STATUS} />', needs: 'none' },
    { code: '<_Error code={$STATUS} />', needs: 'none' },
    { code: '<_Error status={$STATUS} />', needs: 'none' },
    { code: '<NotFound status={$STATUS} />', needs: 'none' },
    { code: '<Status code={$STATUS} />', needs: 'none' },
    { code: '<Route status={$STATUS} />', needs: 'none' },
    { code: '<Result status={$STATUS} />', needs: 'none' },
  ],
});
