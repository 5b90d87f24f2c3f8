import { framework } from '../framework';
import { perlNames } from '../perlNames';

/** The shorter names of Apache2::Const, whose `OK` is no status. */
const shortNames = {
  REDIRECT: 302,
  AUTH_REQUIRED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  SERVER_ERROR: 500,
};

/** Its names that HTTP::Status has not. */
const ownNames = {
  HTTP_NON_AUTHORITATIVE: 203,
  HTTP_MOVED_TEMPORARILY: 302,
  HTTP_REQUEST_TIME_OUT: 408,
  HTTP_RANGE_NOT_SATISFIABLE: 416,
  HTTP_GATEWAY_TIME_OUT: 504,
  HTTP_VARIANT_ALSO_VARIES: 506,
};

const names = { ...ownNames, ...perlNames('HTTP_') };

/** The same with the package before them. */
const fullNames = Object.fromEntries(
  Object.entries({ ...shortNames, ...names }).map(([name, code]) => [
    `Apache2::Const::${name}`,
    code,
  ]),
);

/** Handlers in Apache's mod_perl, and tests of them. */
export const modPerl = framework({
  id: 'mod-perl',
  title: 'mod_perl',
  dialects: ['perl'],
  evidence: [
    ...['Apache2::RequestRec', 'Apache2::Const', 'Apache2::RequestUtil', 'Apache2::Request'],
    ...['Apache2', 'Apache::Constants', 'Apache::Request', 'ModPerl::Registry', 'MODPERL2', 'MP2'],
    ...['Apache::TestRequest', 'Apache::Test', 'mod_perl', 'send_http_header'],
  ],
  emit: ['$r->status($STATUS)', '->custom_response($STATUS'],
  consume: ['$r->status == $STATUS'],
  assert: ['$r->code, $STATUS', '$r->code, "$STATUS"'],
  named: [
    { role: 'emit', code: 'return $NAME', names: shortNames },
    { role: 'emit', code: 'return $NAME', names: fullNames },
    { role: 'emit', code: '$r->status($NAME', names: fullNames },
    { role: 'text', code: '$NAME', names: { ...names, ...fullNames } },
  ],
});
