import { framework } from '../framework';

/**
 * What tells of a status in ways of the language: the type of a name, a prop of an element, a member
 * beside what only a response or an error has, a status line written by hand.
 */
export const statusNames = framework({
  id: 'status-names',
  title: 'Statuses by their surroundings',
  shared: true,
  dialects: ['ecmascript'],
  evidence: [],
  synonyms: {
    statusCode: ['httpStatus', 'httpStatusCode', 'HTTPStatus'],
    StatusCode: ['HttpStatus', 'HttpStatusCode', 'HTTPStatus', 'HTTPStatusCode', 'HttpCode'],
  },
  raise: [
    { code: 'throw { status: $STATUS }', needs: 'none' },
    { code: 'throw { statusCode: $STATUS }', needs: 'none' },
    { code: 'throw { code: $STATUS, message: _ }', needs: 'http' },
    { code: 'reject({ code: $STATUS, message: _ })', needs: 'http' },
    { code: 'new _Error(_, { status: $STATUS })', needs: 'none' },
    { code: 'new _Error({ status: $STATUS })', needs: 'none' },
    { code: 'new _Error({ statusCode: $STATUS })', needs: 'none' },
    { code: 'new _._Error(_, { status: $STATUS })', needs: 'none' },
  ],
  declare: [{ code: 'let statusCode: $STATUS', needs: 'none' }],
  assert: [
    { code: 'assert(_.status === $STATUS)', needs: 'none' },
    { code: 'assert(status === $STATUS)', needs: 'none' },
  ],
  text: [
    { code: 'type StatusCode = $STATUS', needs: 'none' },
    { code: '_.response.status = $STATUS', needs: 'none' },
    { code: 'socket.write($STATUS)', needs: 'none', values: 'line' },
    { code: 'socket.end($STATUS)', needs: 'none', values: 'line' },
    { code: '_.socket.write($STATUS)', needs: 'none', values: 'line' },
    { code: '_.socket.end($STATUS)', needs: 'none', values: 'line' },
    { code: '_.responses[$STATUS]', needs: 'none' },
    { code: '({ ok: _, status: $STATUS })', needs: 'none' },
    { code: '({ status: $STATUS, statusText: _ })', needs: 'none' },
    { code: '({ status: $STATUS, headers: _ })', needs: 'none' },
    { code: '({ status: $STATUS, location: _ })', needs: 'none' },
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
