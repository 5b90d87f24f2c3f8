import { framework } from '../framework';

/** What httpc, gun, hackney and ibrowse answer with. */
export const erlangClients = framework({
  id: 'erlang-clients',
  title: 'httpc, gun and hackney',
  dialects: ['erlang'],
  evidence: [
    ...['httpc', 'gun', 'hackney', 'ibrowse', 'lhttpc', 'fusco', 'katipo', 'shotgun', 'restc'],
    ...['http_request', 'http_get', 'http_post', 'http_req', 'cowboy', 'emqx_mgmt_api_test_util'],
  ],
  consume: [
    { code: '{ok, {{_, $STATUS, _}, _, _}}', needs: 'none' },
    '{{_, $STATUS, _}, _, _}',
    '{ok, {{_, $STATUS, _}, _',
    '{ok, {$STATUS, $WORD}}',
    '{ok, $STATUS, _',
    '{ok, "$STATUS", _',
    '{error, {{_, $STATUS, _}, _, _}}',
    { code: '{response, fin, $STATUS', needs: 'none' },
    { code: '{response, nofin, $STATUS', needs: 'none' },
    { code: '{gun_response, _, _, _, $STATUS', needs: 'none' },
    { code: '{gun_inform, _, _, $STATUS', needs: 'none' },
    { code: '{gun_upgrade, _, _, $STATUS', needs: 'none' },
  ],
  assert: [
    { code: '?assertMatch({ok, {{_, $STATUS, _}, _, _}}', needs: 'none' },
    '?assertMatch({ok, $STATUS, _',
    '?assertMatch({_, $STATUS, _}',
    '?assertMatch({$STATUS, _',
  ],
});
