import { framework } from '../framework';

/** Handlers that answer with a tuple: Elli, Webmachine, Nova, Minirest, ejabberd's, inets'. */
export const erlangWeb = framework({
  id: 'erlang-web',
  title: 'Elli, Webmachine and Nova',
  dialects: ['erlang'],
  evidence: [
    ...['elli', 'elli_request', 'elli_handler', 'elli.hrl', 'webmachine', 'webmachine.hrl', 'wrq'],
    ...[
      'nova',
      'nova_router',
      'minirest',
      'emqx_dashboard_swagger',
      'ejabberd_http',
      'ejabberd_http.hrl',
    ],
    ...['ejabberd_web', 'mod_esi', 'leptus', 'axiom'],
  ],
  emit: [
    '{$STATUS, [',
    '{$STATUS, [], _}',
    '{$STATUS, #{',
    '{$STATUS, <',
    '{$STATUS, _, _}',
    '{$STATUS, ?',
    '{{halt, $STATUS}, _, _}',
    '{halt, $STATUS}',
    '{status, $STATUS',
    '{json, $STATUS, _',
    '{view, $STATUS',
    '{response, {$STATUS, _}}',
    '{response, {response, [{code, $STATUS}',
  ],
  declare: ['responses => # { $STATUS => }'],
  text: [{ code: 'httpd_util:reason_phrase($STATUS', needs: 'none' }],
});
