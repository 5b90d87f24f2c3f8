import { framework } from '../framework';

const redirects = { HttpResponsePermanentRedirect: 301, HttpResponseRedirect: 302 };

const responses = {
  HttpResponseNotModified: 304,
  HttpResponseBadRequest: 400,
  HttpResponseForbidden: 403,
  HttpResponseNotFound: 404,
  HttpResponseNotAllowed: 405,
  HttpResponseGone: 410,
  HttpResponseServerError: 500,
};

/** What Django's own error handling makes of an exception. */
const exceptions = { BadRequest: 400, SuspiciousOperation: 400, PermissionDenied: 403 };

/** The response classes, and the exceptions that Django answers itself. */
export const django = framework({
  id: 'django',
  title: 'Django',
  dialects: ['python'],
  evidence: ['django', 'django.*'],
  receivers: ['response', 'resp', 'res', 'r'],
  emit: [
    { code: 'HttpResponse($BODY, status=$STATUS)', needs: 'none' },
    { code: 'HttpResponse(content=$BODY, status=$STATUS)', needs: 'none' },
    { code: 'HttpResponse(status=$STATUS)', needs: 'none' },
    { code: 'HttpResponse($BODY, _, $STATUS)', needs: 'none' },
    { code: 'JsonResponse($JSON, status=$STATUS)', needs: 'none' },
    { code: 'JsonResponse(data=$JSON, status=$STATUS)', needs: 'none' },
    { code: 'JsonResponse(status=$STATUS)', needs: 'none' },
    { code: '_.HttpResponse($BODY, status=$STATUS)', needs: 'none' },
    { code: '_.HttpResponse(status=$STATUS)', needs: 'none' },
    { code: '_.JsonResponse($JSON, status=$STATUS)', needs: 'none' },
    { code: 'HttpResponseRedirect(_, status=$STATUS)', needs: 'none' },
    { code: 'TemplateResponse(_, $BODY, status=$STATUS)', needs: 'none' },
    'render(_, $BODY, _, status=$STATUS)',
    'render(_, $BODY, status=$STATUS)',
    { code: 'response.status_code = $STATUS', needs: 'import' },
    'render(_, $BODY, _, _, $STATUS)',
  ],
  raise: [{ code: 'status_code = $STATUS', needs: 'import' }],
  named: [
    { role: 'emit', needs: 'none', code: '$NAME($BODY)', names: responses },
    { role: 'emit', needs: 'none', code: '_.$NAME($BODY)', names: responses },
    { role: 'emit', needs: 'none', code: '$NAME()', names: responses },
    { role: 'emit', needs: 'none', code: '_.$NAME()', names: responses },
    { role: 'emit', needs: 'none', code: '$NAME(_)', unlessSet: true, names: redirects },
    { role: 'emit', needs: 'none', code: '_.$NAME(_)', unlessSet: true, names: redirects },
    { role: 'emit', raised: true, needs: 'none', code: 'raise $NAME', names: { Http404: 404 } },
    { role: 'emit', raised: true, needs: 'none', code: 'raise _.$NAME', names: { Http404: 404 } },
    { role: 'emit', raised: true, needs: 'none', code: '$NAME()', names: { Http404: 404 } },
    { role: 'emit', raised: true, needs: 'none', code: '_.$NAME()', names: { Http404: 404 } },
    { role: 'emit', raised: true, code: '$NAME()', names: exceptions },
    { role: 'emit', raised: true, code: 'raise $NAME', needs: 'import', names: exceptions },
    { role: 'emit', code: '$NAME(_, permanent=True)', names: { redirect: 301 } },
    { role: 'emit', code: '$NAME(_)', unlessSet: true, names: { redirect: 302 } },
  ],
  implicit: [
    { code: 'JsonResponse($JSON)', needs: 'none' },
    'HttpResponse($BODY)',
    'render(_, $BODY, _)',
    'render(_, $BODY)',
  ],
  assert: [
    { code: '_.assertContains(_, _, status_code=$STATUS)', needs: 'none' },
    { code: '_.assertContains(_, _, _, $STATUS)', needs: 'none' },
    { code: '_.assertNotContains(_, _, status_code=$STATUS)', needs: 'none' },
    { code: '_.assertRedirects(_, _, status_code=$STATUS)', needs: 'none' },
    { code: '_.assertRedirects(_, _, target_status_code=$STATUS)', needs: 'none' },
    { code: '_.assertRedirects(_, _, $STATUS)', needs: 'none' },
    { code: '_.assertRedirects(_, _, _, $STATUS)', needs: 'none' },
  ],
  header: [
    'response[$NAME] = $VALUE',
    'response.headers[$NAME] = $VALUE',
    'HttpResponse(headers={$NAME: $VALUE})',
    'JsonResponse(headers={$NAME: $VALUE})',
  ],
  respond: {
    json: 'JsonResponse($JSON, status=$STATUS)',
    empty: 'HttpResponse(status=$STATUS)',
  },
});
