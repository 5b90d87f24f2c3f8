import { framework, type Example } from '../framework';

const modules = ['', '_.'];

/** The functions of a connection that take a status. */
const answers = [
  'put_status(_, $STATUS)',
  'send_resp(_, $STATUS, $BODY)',
  'resp(_, $STATUS, $BODY)',
  'send_file(_, $STATUS, _)',
  'send_chunked(_, $STATUS)',
];

/** A function as it is called by itself and in a pipe, with a module before it or without. */
function onConnection(code: string): Example[] {
  return modules.flatMap((module) =>
    [code, code.replace('(_, ', '(')].map((call) => ({ code: `${module}${call}`, needs: 'none' })),
  );
}

/** What projects call their own functions that answer: `error(conn, 404, "No such order")`. */
const ownAnswers = [
  'error',
  '_error',
  'json',
  '_json',
  'respond',
  '_response',
  '_resp',
  'reply',
  'send',
  'return',
  '_halted',
  'halt_with',
  'deny',
]
  .flatMap((name) => modules.map((module) => `${module}${name}(conn, $STATUS, $BODY)`))
  .concat('_error(conn, $STATUS)', 'halt_with(conn, $STATUS)', 'deny(conn, $STATUS)')
  .map((code): Example => ({ code, needs: 'none' }));

/** The same behind a pipe, which hands them the connection. */
const pipedAnswers = ['error', '_error', 'json', 'reply', '_._error']
  .map((name) => `${name}($STATUS, _)`)
  .concat('error($STATUS)', '_error($STATUS)')
  .map((code): Example => ({ code, needs: 'import' }));

/** What a view is given beside its template; a symbol may be the state of any thing, `status: :locked`. */
const assigned = ['render(_, status: $STATUS)', 'render(_, _, status: $STATUS)'].concat(
  'render(_, _, _, status: $STATUS)',
);

/** What renders the template of an error, which Phoenix calls after its status: `render(ErrorView, "404.json")`. */
const templates = [
  'render("$STATUS")',
  'render(_, "$STATUS")',
  'render(_, _, "$STATUS")',
  '_.render("$STATUS")',
  '_.render(_, "$STATUS")',
  'render_to_string(_, "$STATUS", _)',
  '_.render_to_string(_, "$STATUS", _)',
];

/** Plug, and Phoenix on it. In a pipe the connection is not among the arguments. */
export const phoenix = framework({
  id: 'phoenix',
  title: 'Phoenix, Plug',
  dialects: ['elixir'],
  evidence: ['Plug', 'Plug.*', 'Phoenix', 'Phoenix.*'],
  ambient: ['conn'],
  emit: [
    ...answers.flatMap(onConnection),
    ...ownAnswers,
    ...pipedAnswers,
    ...['inform', 'inform!'].flatMap((name) =>
      modules.map((module): Example => ({
        code: `${module}${name}(conn, $STATUS)`,
        needs: 'none',
      })),
    ),
    { code: 'inform($STATUS, _)', needs: 'import' },
    { code: 'plug(:put_status, $STATUS)', needs: 'none' },
    { code: 'def status(_) do\n  $STATUS\nend', needs: 'import' },
    { code: '[plug_status: $STATUS]', needs: 'none' },
  ],
  text: [
    ...assigned.map((code): Example => ({ code, needs: 'none', accepts: 'numbers' })),
    ...templates.map((code): Example => ({ code, needs: 'http', accepts: 'numbers' })),
  ],
  consume: [
    { code: '%Plug.Conn{status: $STATUS}', needs: 'none' },
    { code: '%Conn{status: $STATUS}', needs: 'import' },
    { code: 'Plug.Conn.Status.code($STATUS)', needs: 'none' },
    { code: 'Plug.Conn.Status.reason_phrase($STATUS)', needs: 'none' },
    { code: 'Plug.Conn.Status.reason_atom($STATUS)', needs: 'none' },
  ],
  declare: [{ code: 'response($STATUS, _)', needs: 'none' }],
  assert: [
    { code: 'assert %{status: $STATUS} = conn', needs: 'none' },
    { code: 'assert {$STATUS, _, _} = sent_resp(_)', needs: 'none' },
    { code: 'assert {$STATUS, _, _} = Plug.Test.sent_resp(_)', needs: 'none' },
    { code: 'assert_conn(conn, $STATUS)', needs: 'none' },
    { code: 'assert_status($STATUS)', needs: 'none' },
    { code: 'json_response(_, $STATUS)', needs: 'none' },
    { code: 'json_response($STATUS)', needs: 'none' },
    { code: 'html_response(_, $STATUS)', needs: 'none' },
    { code: 'html_response($STATUS)', needs: 'none' },
    { code: 'text_response(_, $STATUS)', needs: 'none' },
    { code: 'text_response($STATUS)', needs: 'none' },
    { code: 'response(_, $STATUS)', needs: 'none' },
    { code: 'response($STATUS)', needs: 'none' },
    { code: 'redirected_to(_, $STATUS)', needs: 'none' },
    { code: 'redirected_to($STATUS)', needs: 'none' },
    { code: 'assert_error_sent($STATUS, _)', needs: 'none' },
    { code: 'assert _.status == $STATUS', needs: 'none' },
    { code: 'assert _.status in [$STATUS]', needs: 'none' },
    { code: 'assert status == $STATUS', needs: 'none' },
    { code: 'assert _.status_code == $STATUS', needs: 'none' },
  ],
  body: [
    { code: 'json(_, $JSON)', needs: 'none' },
    { code: 'json($JSON)', needs: 'none' },
    { code: 'text(_, $TEXT)', needs: 'none' },
    { code: 'text($TEXT)', needs: 'none' },
  ],
  lowerCaseHeaders: true,
  header: ['conn = put_resp_header(conn, $NAME, $VALUE)'],
  respond: { empty: 'send_resp(conn, $STATUS, "")' },
});
