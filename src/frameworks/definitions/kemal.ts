import { framework } from '../framework';

/** Kemal, and Grip, which answers as it does. */
export const kemal = framework({
  id: 'kemal',
  title: 'Kemal',
  dialects: ['crystal'],
  evidence: ['kemal', 'Kemal', 'env.response', 'grip', 'Grip', 'spec-kemal'],
  emit: [
    { code: 'env.response.status_code = $STATUS', needs: 'none' },
    { code: 'halt env, status_code: $STATUS', needs: 'none' },
    { code: 'halt(env, status_code: $STATUS', needs: 'none' },
    { code: 'halt env, $STATUS', needs: 'none' },
    { code: 'halt(env, $STATUS', needs: 'none' },
    { code: 'env.status($STATUS', needs: 'none' },
    '.put_status($STATUS',
    'env.redirect _, $STATUS',
    'env.redirect(_, $STATUS',
  ],
  consume: ['error $STATUS do', 'error $STATUS { |env'],
});
