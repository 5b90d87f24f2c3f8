import { framework } from '../framework';

/** Lua inside HAProxy: replies of its own, and services. */
export const haproxyLua = framework({
  id: 'haproxy-lua',
  title: 'HAProxy Lua',
  dialects: ['lua'],
  evidence: ['txn', 'core.register_'],
  emit: [
    { code: ':reply({ status = $STATUS', needs: 'none' },
    { code: ':reply{ status = $STATUS', needs: 'none' },
    { code: ':set_status($STATUS', needs: 'none' },
  ],
});
