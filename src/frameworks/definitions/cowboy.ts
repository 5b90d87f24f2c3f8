import { framework, type Example } from '../framework';

/** As Elixir calls it. */
const inElixir = ['reply', 'stream_reply', 'chunked_reply'].map((name): Example => ({
  code: `:cowboy_req.${name}($STATUS)`,
  needs: 'none',
  dialects: ['elixir'],
}));

/** Cowboy, and what its stream handlers hand on. */
export const cowboy = framework({
  id: 'cowboy',
  title: 'Cowboy',
  dialects: ['erlang', 'elixir'],
  evidence: ['cowboy_req', 'cowboy', 'cowboy_rest', 'cowboy_handler', 'cowboy_stream'],
  emit: [
    ...inElixir,
    { code: 'cowboy_req:reply($STATUS', needs: 'none', dialects: ['erlang'] },
    { code: 'cowboy_req:stream_reply($STATUS', needs: 'none', dialects: ['erlang'] },
    { code: 'cowboy_req:inform($STATUS', needs: 'none', dialects: ['erlang'] },
    { code: 'reply($STATUS, _, _, Req)', dialects: ['erlang'] },
    { code: '{response, $STATUS, _, _}', dialects: ['erlang'] },
    { code: '{error_response, $STATUS, _, _}', needs: 'none', dialects: ['erlang'] },
    { code: '{headers, $STATUS, _}', dialects: ['erlang'] },
    { code: '{inform, $STATUS, _}', dialects: ['erlang'] },
    { code: '{stop, {$STATUS, ', dialects: ['erlang'] },
  ],
});
