import { framework } from '../framework';

/** MochiWeb, and CouchDB's HTTP layer, which is built on it. */
export const mochiweb = framework({
  id: 'mochiweb',
  title: 'MochiWeb',
  dialects: ['erlang'],
  evidence: [
    'mochiweb',
    'mochiweb_request',
    'mochiweb_http',
    'couch_httpd',
    'chttpd',
    'mochiweb_response',
  ],
  emit: [
    { code: 'throw({http_error, $STATUS', needs: 'none' },
    { code: ':respond({$STATUS, _, _}', needs: 'none' },
    { code: ':start_response({$STATUS, _}', needs: 'none' },
    { code: ':start_response_length({$STATUS, _, _}', needs: 'none' },
    { code: ':start_raw_response({$STATUS, _}', needs: 'none' },
    'send_json(_, $STATUS, _',
    'send_error(_, $STATUS, _',
    'send_response(_, $STATUS, _',
    'send_response_no_cors(_, $STATUS, _',
    'start_json_response(_, $STATUS',
    'start_chunked_response(_, $STATUS',
    'start_delayed_json_response(_, $STATUS',
    'start_response(_, $STATUS',
    'start_response_length(_, $STATUS',
    'send_chunked_error(_, $STATUS',
  ],
});
