import { framework } from '../framework';

export const catalyst = framework({
  id: 'catalyst',
  title: 'Catalyst',
  dialects: ['perl'],
  evidence: [
    'CatalystX',
    'Catalyst',
    'Catalyst::Controller',
    'Catalyst::Test',
    'Catalyst::Action',
    'Catalyst::Controller::REST',
  ],
  emit: [
    { code: '->response->status($STATUS)', needs: 'none' },
    { code: '->res->status($STATUS)', needs: 'none' },
    '->redirect(_, $STATUS)',
    '->status($STATUS)',
  ],
  consume: ['->status == $STATUS'],
  assert: ['->code, $STATUS'],
});
