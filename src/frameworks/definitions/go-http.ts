import { framework, type Example, type Needs } from '../framework';
import { compared as reported, ownEqualities, reports, wanted, wantedCodes } from '../goTests';

/** Names of fields and variables that hold nothing but a status. */
const telling = [
  'StatusCode',
  'statusCode',
  'HTTPStatusCode',
  'httpStatusCode',
  'HTTPStatus',
  'httpStatus',
  'RedirectCode',
  'redirectCode',
];

/** Names that hold a status where HTTP is spoken. */
const likely = ['Status', 'status', 'HTTPCode', 'httpCode'];

/** Names of what holds several of them. */
const several: readonly (readonly [name: string, needs: Needs])[] = [
  ['StatusCodes', 'none'],
  ['statusCodes', 'none'],
  ['RetryCodes', 'import'],
];

/** The ways to compare a field, a variable or what a method answers. */
function compared(name: string, needs: Needs): Example[] {
  return [`_.${name}`, `_.${name}()`, name].flatMap((value) => [
    { code: `${value} == $STATUS`, needs },
    { code: `switch ${value} {\ncase $STATUS:\n}`, needs },
  ]);
}

export const goHttp = framework({
  id: 'go-http',
  title: 'net/http',
  dialects: ['go'],
  evidence: ['net/http', 'net/http/httptest', 'net/http/httputil'],
  namespace: 'http',
  receivers: ['w', 'rw', 'wr', 'writer', 'resp', 'rsp', 'response', 'responseWriter'],
  emit: [
    { code: 'w.WriteHeader($STATUS)', needs: 'none' },
    'http.Error(w, $TEXT, $STATUS)',
    'http.Redirect(w, _, _, $STATUS)',
    'http.RedirectHandler(_, $STATUS)',
    ...telling.flatMap((name) => [
      { code: `_{${name}: $STATUS}`, needs: 'none' as const },
      { code: `_.${name} = $STATUS`, needs: 'none' as const },
      { code: `${name} = $STATUS`, needs: 'none' as const },
      { code: `${name} := $STATUS`, needs: 'none' as const },
    ]),
    ...likely.flatMap((name) => [
      { code: `_{${name}: $STATUS}`, needs: 'import' as const },
      { code: `_.${name} = $STATUS`, needs: 'import' as const },
      { code: `${name} = $STATUS`, needs: 'import' as const },
      { code: `${name} := $STATUS`, needs: 'import' as const },
    ]),
    ...['Code', 'code'].flatMap((name) => [
      { code: `_.${name} = $STATUS`, needs: 'import' as const },
      { code: `${name} = $STATUS`, needs: 'import' as const },
      { code: `${name} := $STATUS`, needs: 'import' as const },
    ]),
  ],
  assert: [
    ...wantedCodes.flatMap((name) => wanted(name, 'import')),
    ...reported(
      [...reports, ...ownEqualities],
      ['_.Code', '_.Status', '_.status', '_.code', 'gotCode'],
      'import',
    ),
  ],
  mock: ['http.Response{StatusCode: $STATUS}'],
  consume: [
    'http.StatusText($STATUS)',
    { code: 'slices.Contains([]int{$STATUS}, _.StatusCode)', needs: 'none' },
    ...several.flatMap(([name, needs]) => [
      { code: `_{${name}: []int{$STATUS}}`, needs },
      { code: `${name} = []int{$STATUS}`, needs },
      { code: `${name} := []int{$STATUS}`, needs },
    ]),
    ...telling.flatMap((name) => compared(name, 'none')),
    ...[...likely, 'Code', 'code'].flatMap((name) => compared(name, 'import')),
  ],
  named: [
    { role: 'emit', code: 'http.$NAME(w, _)', names: { NotFound: 404 } },
    { role: 'emit', code: 'http.$NAME()', names: { NotFoundHandler: 404 } },
  ],
  body: [
    'w.Write($BODY)',
    'http.Error(w, $TEXT, _)',
    { code: 'json.NewEncoder(w).Encode($JSON)', needs: 'none' },
    { code: 'io.WriteString(w, $TEXT)', needs: 'none' },
    { code: 'fmt.Fprint(w, $TEXT)', needs: 'none' },
    { code: 'fmt.Fprintf(w, $TEXT)', needs: 'none' },
    { code: 'fmt.Fprintln(w, $TEXT)', needs: 'none' },
  ],
  header: ['w.Header().Set($NAME, $VALUE)', 'w.Header().Add($NAME, $VALUE)'],
  respond: { empty: 'w.WriteHeader($STATUS)' },
});
