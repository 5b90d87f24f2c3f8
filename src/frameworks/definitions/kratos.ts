import { framework } from '../framework';

/** The functions of kratos v2 errors/types.go, which are given a reason and a message. */
const kratosErrors = {
  BadRequest: 400,
  Unauthorized: 401,
  Forbidden: 403,
  NotFound: 404,
  Conflict: 409,
  ClientClosed: 499,
  InternalServer: 500,
  ServiceUnavailable: 503,
  GatewayTimeout: 504,
};

export const kratos = framework({
  id: 'kratos',
  title: 'Kratos',
  dialects: ['go'],
  evidence: ['github.com/go-kratos/kratos/*', 'github.com/go-kratos/kratos'],
  namespace: 'errors',
  raise: [
    { code: 'errors.New($STATUS, _, _)', needs: 'import' },
    { code: 'errors.Newf($STATUS, _, _)', needs: 'import' },
    { code: 'errors.Errorf($STATUS, _, _)', needs: 'import' },
  ],
  consume: [{ code: 'errors.Code(_) == $STATUS', needs: 'import' }],
  named: [
    {
      role: 'emit',
      raised: true,
      needs: 'import',
      code: 'errors.$NAME(_, _)',
      names: kratosErrors,
    },
  ],
});
