import { framework } from '../framework';

/** The exception classes of `Cake\Http\Exception`. */
const exceptions = {
  BadRequestException: 400,
  UnauthorizedException: 401,
  ForbiddenException: 403,
  NotFoundException: 404,
  MethodNotAllowedException: 405,
  NotAcceptableException: 406,
  ConflictException: 409,
  GoneException: 410,
  UnavailableForLegalReasonsException: 451,
  InternalErrorException: 500,
  NotImplementedException: 501,
  ServiceUnavailableException: 503,
};

export const cakephp = framework({
  id: 'cakephp',
  title: 'CakePHP',
  dialects: ['php'],
  evidence: ['Cake\\*'],
  emit: [
    { code: '$this->redirect(_, $STATUS)', needs: 'import' },
    { code: '$this->response->statusCode($STATUS)', needs: 'none' },
  ],
  raise: [
    { code: 'new HttpException(_, $STATUS)', needs: 'import' },
    { code: 'new CakeException(_, $STATUS)', needs: 'import' },
  ],
  assert: [{ code: '$this->assertResponseCode($STATUS)', needs: 'none' }],
  named: [{ role: 'emit', raised: true, needs: 'import', code: 'new $NAME()', names: exceptions }],
});
