import { framework } from '../framework';

/** The static methods of `HttpResponse`. */
const builders = {
  ok: 200,
  created: 201,
  accepted: 202,
  noContent: 204,
  redirect: 307,
  temporaryRedirect: 307,
  permanentRedirect: 308,
  seeOther: 303,
  notModified: 304,
  badRequest: 400,
  unauthorized: 401,
  notFound: 404,
  notAllowed: 405,
  unprocessableEntity: 422,
  serverError: 500,
};

export const micronaut = framework({
  id: 'micronaut',
  title: 'Micronaut',
  dialects: ['java', 'kotlin'],
  evidence: ['io.micronaut*'],
  catches: ['@Error(_)'],
  emit: [
    { code: 'HttpResponse.status($STATUS)', accepts: 'objects' },
    'HttpStatus.valueOf($STATUS)',
    { code: '@Status($STATUS)', accepts: 'constants', needs: 'import' },
    { code: '@Error(status = $STATUS)', accepts: 'constants', needs: 'import' },
    { code: '_.status($STATUS)', needs: 'import' },
    { code: '_.setStatus($STATUS)', needs: 'import' },
  ],
  raise: [{ code: 'new HttpStatusException($STATUS)', needs: 'import', accepts: 'objects' }],
  named: [{ role: 'emit', code: 'HttpResponse.$NAME()', names: builders }],
  body: [
    { code: '_.body($BODY)', needs: 'import' },
    { code: 'HttpResponse.ok($BODY)', needs: 'import' },
  ],
  header: ['HttpResponse.status(_).header($NAME, $VALUE)'],
  respond: { empty: 'HttpResponse.status($STATUS)' },
});
