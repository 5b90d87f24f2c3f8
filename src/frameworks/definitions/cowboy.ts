import { framework } from '../framework';

/** Cowboy, and what its stream handlers hand on. */
export const cowboy = framework({
  id: 'cowboy',
  title: 'Cowboy',
  dialects: ['erlang'],
  evidence: ['cowboy_req', 'cowboy', 'cowboy_rest', 'cowboy_handler', 'cowboy_stream'],
  emit: [
    { code: 'cowboy_req:reply($STATUS', needs: 'none' },
    { code: 'cowboy_req:stream_reply($STATUS', needs: 'none' },
    { code: 'cowboy_req:inform($STATUS', needs: 'none' },
    { code: 'reply($STATUS, _, _, Req)' },
    { code: '{response, $STATUS, _, _}' },
    { code: '{error_response, $STATUS, _, _}', needs: 'none' },
    { code: '{headers, $STATUS, _}' },
    { code: '{inform, $STATUS, _}' },
    { code: '{stop, {$STATUS, ' },
  ],
});
