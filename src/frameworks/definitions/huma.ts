import { framework } from '../framework';

/** The functions of huma v2 error.go. */
const humaErrors = {
  Error400BadRequest: 400,
  Error401Unauthorized: 401,
  Error403Forbidden: 403,
  Error404NotFound: 404,
  Error405MethodNotAllowed: 405,
  Error406NotAcceptable: 406,
  Error409Conflict: 409,
  Error410Gone: 410,
  Error412PreconditionFailed: 412,
  Error415UnsupportedMediaType: 415,
  Error422UnprocessableEntity: 422,
  Error429TooManyRequests: 429,
  Error500InternalServerError: 500,
  Error501NotImplemented: 501,
  Error502BadGateway: 502,
  Error503ServiceUnavailable: 503,
  Error504GatewayTimeout: 504,
};

export const huma = framework({
  id: 'huma',
  title: 'Huma',
  dialects: ['go'],
  evidence: ['github.com/danielgtaylor/huma', 'github.com/danielgtaylor/huma/*'],
  namespace: 'huma',
  raise: [
    'huma.NewError($STATUS, _)',
    'huma.WriteErr(_, _, $STATUS, _)',
    'huma.ErrorModel{Status: $STATUS}',
  ],
  declare: [
    'huma.Operation{DefaultStatus: $STATUS}',
    'huma.Operation{Errors: []int{$STATUS}}',
    { code: 'map[string]*huma.Response{$STATUS: _}', needs: 'import' },
  ],
  named: [
    { role: 'emit', raised: true, code: 'huma.$NAME(_)', names: humaErrors },
    { role: 'emit', code: 'huma.$NAME()', names: { Status304NotModified: 304 } },
  ],
});
