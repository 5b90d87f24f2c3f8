import { framework } from '../framework';

/** The exception classes of Jakarta REST. */
const exceptions = {
  BadRequestException: 400,
  NotAuthorizedException: 401,
  ForbiddenException: 403,
  NotFoundException: 404,
  NotAllowedException: 405,
  NotAcceptableException: 406,
  NotSupportedException: 415,
  InternalServerErrorException: 500,
  ServiceUnavailableException: 503,
};

/** The static methods of `Response` that begin a response of one status. */
const builders = {
  ok: 200,
  created: 201,
  accepted: 202,
  noContent: 204,
  seeOther: 303,
  notModified: 304,
  temporaryRedirect: 307,
  notAcceptable: 406,
  serverError: 500,
};

export const jaxrs = framework({
  id: 'jaxrs',
  title: 'Jakarta REST (Quarkus, Jersey, RESTEasy)',
  dialects: ['java', 'kotlin'],
  evidence: [
    'jakarta.ws.rs*',
    'javax.ws.rs*',
    'org.jboss.resteasy*',
    'org.glassfish.jersey*',
    'com.sun.jersey*',
    'io.quarkus*',
  ],
  emit: [
    'Response.status($STATUS, _)',
    { code: 'Response.status($STATUS)', accepts: 'both' },
    'RestResponse.status($STATUS)',
    'RestResponse.ResponseBuilder.create($STATUS)',
    'ResponseBuilder.create($STATUS)',
    'Response.Status.fromStatusCode($STATUS)',
    'Status.fromStatusCode($STATUS)',
    { code: '@ResponseStatus($STATUS)', needs: 'import' },
    { code: '@Status($STATUS)', needs: 'import' },
    { code: '_.status($STATUS)', accepts: 'both', needs: 'import' },
    { code: 'status($STATUS)', accepts: 'both', needs: 'import' },
    { code: '_.setStatus($STATUS)', needs: 'import' },
    { code: '_.setStatusInfo($STATUS)', needs: 'import' },
    { code: '_.sendError($STATUS)', needs: 'import' },
  ],
  raise: [
    { code: 'new WebApplicationException($STATUS)', accepts: 'both', needs: 'import' },
    { code: 'new WebApplicationException(_, $STATUS)', accepts: 'both', needs: 'import' },
    { code: 'new WebApplicationException(_, _, $STATUS)', accepts: 'both', needs: 'import' },
    { code: 'new ClientErrorException($STATUS)', accepts: 'both', needs: 'import' },
    { code: 'new ClientErrorException(_, $STATUS)', accepts: 'both', needs: 'import' },
    { code: 'new ServerErrorException($STATUS)', accepts: 'both', needs: 'import' },
    { code: 'new ServerErrorException(_, $STATUS)', accepts: 'both', needs: 'import' },
    { code: 'new RedirectionException($STATUS, _)', accepts: 'both', needs: 'import' },
  ],
  named: [
    { role: 'emit', code: 'Response.$NAME()', names: builders },
    // With a body or a location, which no other builder takes in its place.
    { role: 'emit', code: 'Response.$NAME(_)', names: { ok: 200 } },
    {
      role: 'emit',
      code: 'Response.$NAME(_)',
      names: { created: 201, seeOther: 303, temporaryRedirect: 307 },
    },
    { role: 'emit', code: 'RestResponse.$NAME()', names: { ...builders, notFound: 404 } },
    { role: 'emit', raised: true, needs: 'import', code: 'new $NAME()', names: exceptions },
  ],
  body: [
    { code: '_.entity($BODY)', needs: 'import' },
    { code: 'Response.ok($BODY)', needs: 'import' },
    { code: '_.build()', needs: 'import' },
  ],
  header: ['Response.status(_).header($NAME, $VALUE)'],
  respond: { empty: 'Response.status($STATUS).build()' },
});
