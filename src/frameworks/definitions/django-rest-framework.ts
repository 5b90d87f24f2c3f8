import { framework } from '../framework';

const exceptions = {
  ParseError: 400,
  ValidationError: 400,
  AuthenticationFailed: 401,
  NotAuthenticated: 401,
  PermissionDenied: 403,
  NotFound: 404,
  MethodNotAllowed: 405,
  NotAcceptable: 406,
  UnsupportedMediaType: 415,
  Throttled: 429,
  APIException: 500,
};

export const djangoRestFramework = framework({
  id: 'django-rest-framework',
  title: 'Django REST framework',
  dialects: ['python'],
  evidence: ['rest_framework', 'rest_framework.*', 'drf_spectacular.*', 'drf_yasg.*'],
  namespace: 'exceptions',
  emit: [
    'Response($JSON, status=$STATUS)',
    'Response(data=$JSON, status=$STATUS)',
    'Response(status=$STATUS)',
    'Response($JSON, $STATUS)',
  ],
  raise: [{ code: 'status_code = $STATUS', needs: 'import' }],
  declare: [
    { code: '@extend_schema(responses={$STATUS: _})', needs: 'none' },
    { code: '@extend_schema(responses={($STATUS, _): _})', needs: 'none' },
    { code: '@swagger_auto_schema(responses={$STATUS: _})', needs: 'none' },
    { code: 'OpenApiExample(_, status_codes=[$STATUS])', needs: 'none' },
  ],
  named: [
    { role: 'emit', raised: true, code: '$NAME()', names: exceptions },
    { role: 'emit', raised: true, code: 'raise $NAME', needs: 'import', names: exceptions },
    { role: 'emit', raised: true, code: 'exceptions.$NAME()', names: exceptions },
    { role: 'emit', raised: true, code: 'raise exceptions.$NAME', names: exceptions },
    { role: 'emit', raised: true, code: 'serializers.$NAME()', names: { ValidationError: 400 } },
  ],
  implicit: ['Response($JSON)'],
  assert: [{ code: '_.assertHttpStatus(_, $STATUS)', needs: 'none' }],
  header: ['response[$NAME] = $VALUE', 'Response(headers={$NAME: $VALUE})'],
  respond: {
    json: 'Response($JSON, status=$STATUS)',
    empty: 'Response(status=$STATUS)',
  },
});
