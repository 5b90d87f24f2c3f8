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
  consume: ['ngx.status == $STATUS', 'res.status == $STATUS'],
});
