import { framework, type Example } from '../framework';

/** Stand-ins for the servers that a client asks in its tests: Bypass, Req.Test, Tesla.Mock. */
export const bypass = framework({
  id: 'bypass',
  title: 'Bypass, Req.Test, Tesla.Mock',
  dialects: ['elixir'],
  evidence: ['Bypass', 'Req.Test', 'Tesla.Mock'],
  mock: [
    ...['resp(_, $STATUS, _)', 'send_resp(_, $STATUS, _)', 'put_status(_, $STATUS)'],
    ...['Plug.Conn.resp(_, $STATUS, _)', 'Plug.Conn.send_resp(_, $STATUS, _)'],
    ...['_ |> Plug.Conn.put_status($STATUS)', '_ |> put_status($STATUS)'],
    ...['mock(fn _ -> {$STATUS, _, _} end)', 'json(_, status: $STATUS)'],
    '%Tesla.Env{status: $STATUS}',
  ]
    .map((code): Example => ({ code, needs: 'import' }))
    .concat(
      ['json', 'text'].map((kind): Example => ({
        code: `Tesla.Mock.${kind}(_, status: $STATUS)`,
        needs: 'none',
      })),
      { code: 'Req.Response.new(status: $STATUS)', needs: 'none' },
    ),
});
