import { framework } from '../framework';

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
});
