import { framework } from '../framework';

/** The exceptions of litestar.exceptions, by the status that they carry. */
const exceptions = {
  ValidationException: 400,
  ClientException: 400,
  NotAuthorizedException: 401,
  PermissionDeniedException: 403,
  NotFoundException: 404,
  MethodNotAllowedException: 405,
  TooManyRequestsException: 429,
  InternalServerException: 500,
  ServiceUnavailableException: 503,
};

export const litestar = framework({
  id: 'litestar',
  title: 'Litestar',
  dialects: ['python'],
  evidence: ['litestar', 'litestar.*', 'starlite', 'starlite.*'],
  emit: [
    'Response($BODY, status_code=$STATUS)',
    'Response(content=$BODY, status_code=$STATUS)',
    'Redirect(_, status_code=$STATUS)',
    'Redirect(path=_, status_code=$STATUS)',
    { code: '@get(_, status_code=$STATUS)', needs: 'import' },
    { code: '@post(_, status_code=$STATUS)', needs: 'import' },
    { code: '@put(_, status_code=$STATUS)', needs: 'import' },
    { code: '@patch(_, status_code=$STATUS)', needs: 'import' },
    { code: '@delete(_, status_code=$STATUS)', needs: 'import' },
  ],
  raise: [
    'HTTPException(_, status_code=$STATUS)',
    'HTTPException(status_code=$STATUS)',
    { code: 'status_code = $STATUS', needs: 'import' },
  ],
  declare: [{ code: '@_(_, responses={$STATUS: _})', needs: 'import' }],
  named: [
    { role: 'emit', raised: true, code: '$NAME()', names: exceptions },
    { role: 'emit', raised: true, code: 'raise $NAME', needs: 'import', names: exceptions },
  ],
});
