import { framework, type Example, type Needs } from '../framework';
import { compared as reported, ownEqualities, ownNames, reports } from '../goTests';

/** Names of fields and variables that hold a status: nothing but one, or one where HTTP is spoken. */
const names: readonly (readonly [name: string, needs: Needs])[] = [
  ['StatusCode', 'none'],
  ['Status', 'import'],
  ['Code', 'import'],
];

/** Names of what holds several of them. */
const several: readonly (readonly [name: string, needs: Needs])[] = [
  ['StatusCodes', 'none'],
  ['RetryCodes', 'import'],
];

/** Fields, variables and what methods answer. */
function valuesOf(name: string): string[] {
  return [`_.${name}`, `_.${name}()`, name];
}

/** The ways to compare a status. */
function compared(name: string, needs: Needs): Example[] {
  return valuesOf(name).flatMap((value) => [
    { code: `${value} == $STATUS`, needs },
    { code: `switch ${value} {\ncase $STATUS:\n}`, needs },
  ]);
}

/** A comparison that a test fails by. */
function asserted(name: string, needs: Needs): Example[] {
  return valuesOf(name).map((value) => ({
    code: `if ${value} == $STATUS {\nt.Fatal()\n}`,
    needs,
  }));
}

export const goHttp = framework({
  id: 'go-http',
  title: 'net/http',
  dialects: ['go'],
  evidence: ['net/http', 'net/http/httptest', 'net/http/httputil'],
  namespace: 'http',
  receivers: ['w', 'rw', 'wr', 'writer', 'resp', 'rsp', 'response', 'responseWriter'],
  synonyms: {
    ...ownNames,
    StatusCode: [
      'statusCode',
      'HTTPStatusCode',
      'httpStatusCode',
      'HttpStatusCode',
      'HTTPStatus',
      'httpStatus',
      'RedirectCode',
      'redirectCode',
    ],
    Status: ['status', 'GetStatus', 'HTTPCode', 'httpCode'],
    Code: ['code'],
    StatusCodes: ['statusCodes'],
  },
  emit: [
    { code: 'w.WriteHeader($STATUS)', needs: 'none' },
    'http.Error(w, $TEXT, $STATUS)',
    'http.Redirect(w, _, _, $STATUS)',
    'http.RedirectHandler(_, $STATUS)',
    { code: 'handlers.CanonicalHost(_, $STATUS)', needs: 'import' },
    { code: 'response.Error($STATUS, _)', needs: 'both' },
    { code: 'response.JSON($STATUS, _)', needs: 'both' },
    ...names.flatMap(([name, needs]) => [
      ...(name === 'Code' ? [] : [{ code: `_{${name}: $STATUS}`, needs }]),
      { code: `_.${name} = $STATUS`, needs },
      { code: `${name} = $STATUS`, needs },
      { code: `${name} := $STATUS`, needs },
    ]),
  ],
  assert: [
    ...names.flatMap(([name, needs]) => asserted(name, needs)),
    ...reported([...reports, ...ownEqualities], ['_.Code', '_.Status', 'gotCode'], 'import'),
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
    ...names.map(([name, needs]) => ({
      code: `for _, ${name} := range []int{$STATUS} {\n}`,
      needs,
    })),
    ...names.flatMap(([name, needs]) => compared(name, needs)),
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
