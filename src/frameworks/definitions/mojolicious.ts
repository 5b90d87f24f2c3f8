import { framework } from '../framework';

export const mojolicious = framework({
  id: 'mojolicious',
  title: 'Mojolicious',
  dialects: ['perl'],
  evidence: [
    'Mojo',
    'Mojolicious',
    'Mojo::Base',
    'Mojolicious::Lite',
    'Test::Mojo',
    'Mojo::UserAgent',
    'openapi',
  ],
  emit: [
    '->render(... status => $STATUS',
    'render(... status => $STATUS',
    'render status => $STATUS',
    '->rendered($STATUS)',
    '->code($STATUS)',
    '->render_error($STATUS',
    'status => _ ? $STATUS : $STATUS',
  ],
  consume: ['->code == $STATUS', '->code == "$STATUS"'],
  assert: [
    '->code, $STATUS',
    { code: '->status_is($STATUS', needs: 'none' },
    { code: '->status_isnt($STATUS', needs: 'none' },
  ],
});
