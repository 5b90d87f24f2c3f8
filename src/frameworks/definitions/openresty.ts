import { framework } from '../framework';

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
  ],
  assert: [
    { code: 'assert.res_status($STATUS', needs: 'none' },
    { code: '.has.status($STATUS', needs: 'none' },
    { code: '.has_status($STATUS', needs: 'none' },
    { code: '.has.response_status(_, $STATUS', needs: 'none' },
  ],
  consume: ['ngx.status == $STATUS', 'res.status == $STATUS'],
});
