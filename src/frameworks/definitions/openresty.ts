import { framework } from '../framework';

/** The helpers of Kong's former kong/tools/responses.lua. */
const helpers = {
  send_HTTP_OK: 200,
  send_HTTP_CREATED: 201,
  send_HTTP_NO_CONTENT: 204,
  send_HTTP_BAD_REQUEST: 400,
  send_HTTP_UNAUTHORIZED: 401,
  send_HTTP_FORBIDDEN: 403,
  send_HTTP_NOT_FOUND: 404,
  send_HTTP_METHOD_NOT_ALLOWED: 405,
  send_HTTP_CONFLICT: 409,
  send_HTTP_UNSUPPORTED_MEDIA_TYPE: 415,
  send_HTTP_INTERNAL_SERVER_ERROR: 500,
};

/** Lua inside nginx, and Kong's plugins, which run there. */
export const openresty = framework({
  id: 'openresty',
  title: 'OpenResty',
  dialects: ['lua'],
  evidence: ['ngx', 'kong'],
  emit: [
    'ngx.status = $STATUS',
    'ngx.exit($STATUS',
    'ngx.redirect(_, $STATUS',
    'kong.response.exit($STATUS',
    'kong.response.set_status($STATUS',
    { code: 'responses.send($STATUS' },
    'kong.response.error($STATUS',
  ],
  assert: [
    { code: 'assert.res_status($STATUS', needs: 'none' },
    { code: '.has.status($STATUS', needs: 'none' },
    { code: '.has_status($STATUS', needs: 'none' },
    { code: '.has.response_status(_, $STATUS', needs: 'none' },
  ],
  consume: ['ngx.status == $STATUS', 'res.status == $STATUS'],
  named: [{ role: 'emit', needs: 'none', code: '.$NAME(', names: helpers }],
});
