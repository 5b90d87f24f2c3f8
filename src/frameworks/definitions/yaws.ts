import { framework } from '../framework';

export const yaws = framework({
  id: 'yaws',
  title: 'Yaws',
  dialects: ['erlang'],
  evidence: ['yaws', 'yaws_api', 'yaws_api.hrl', 'yaws.hrl', '#arg'],
  emit: [
    '{status, $STATUS}',
    '{redirect, _, $STATUS}',
    'status($STATUS, _',
    'deliver_xxx(_, $STATUS',
    '#rewrite_response{status = $STATUS',
    '#outh{status = $STATUS',
  ],
  consume: ['#http_response.status == $STATUS'],
  text: [{ code: ':code_to_phrase($STATUS', needs: 'none' }],
});
