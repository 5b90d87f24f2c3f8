import { framework } from '../framework';

/** How many projects call what their own responses send. */
const written = [
  ...['$response->json($JSON, $STATUS)', '_->response->json($JSON, $STATUS)'],
  ...['_->response->text($TEXT, $STATUS)', '_->response->html($TEXT, $STATUS)'],
  ...['Response::html($TEXT, $STATUS)', 'Response::text($TEXT, $STATUS)'],
  ...['Response::xml($TEXT, $STATUS)', 'Response::view($TEXT, _, $STATUS)'],
  ...['$this->respond($STATUS, _)', '$this->problem($STATUS, _)', '$this->json($STATUS, _)'],
  ...['json(_)->code($STATUS)', "_->setHeader('status', $STATUS)"],
  ...['$app->json($JSON, $STATUS)', 'Flight::json($JSON, $STATUS)', 'Flight::halt($STATUS, _)'],
  ...['Flight::jsonHalt($JSON, $STATUS)', 'Flight::response()->status($STATUS)'],
  ...['$f3->error($STATUS)', '$f3->status($STATUS)', '_->getResponse()->setCode($STATUS)'],
  ...[
    '$response->setCode($STATUS)',
    '$response->status($STATUS)',
    '$response->code = $STATUS',
    'new ErrorResource(_, $STATUS)',
    'Response::error(_, $STATUS)',
    'Response::json($STATUS, $JSON)',
    'Response::send($STATUS)',
    'ApiResponse::send($STATUS, _)',
    '$app->halt($STATUS)',
    '$response->code($STATUS)',
  ],
];

/** What PHP itself offers. */
export const php = framework({
  id: 'php',
  title: 'PHP',
  dialects: ['php'],
  evidence: [],
  synonyms: {
    $statusCode: ['$status_code', '$httpCode', '$http_code', '$httpStatus', '$httpStatusCode'],
    $response: ['$res', '$resp'],
    strpos: ['stripos', 'strstr', 'str_contains'],
    statusCode: ['status_code', 'httpStatusCode', 'http_status_code'],
  },
  emit: [
    { code: 'http_response_code($STATUS)', needs: 'none' },
    { code: 'header(_, _, $STATUS)', needs: 'none' },
    { code: 'header($STATUS)', needs: 'none', values: 'phrase' },
    { code: '_->header(_, _, $STATUS)', needs: 'none' },
    { code: 'HttpStatus::header($STATUS)', needs: 'none' },
    { code: 'header(_, response_code: $STATUS)', needs: 'none' },
    { code: '_->setHttpResponseCode($STATUS)', needs: 'none' },
    ...written.map((code) => ({ code, needs: 'none' as const })),
    { code: 'function statusCode() { return $STATUS; }', needs: 'none' },
    { code: 'function getStatusCode() { return $STATUS; }', needs: 'none' },
  ],
  raise: [
    { code: 'new HttpException($STATUS)', needs: 'none' },
    { code: '$statusCode = $STATUS', needs: 'none' },
  ],
  text: [
    { code: "['statusCode' => $STATUS]", needs: 'none' },
    { code: "['expected' => $STATUS, 'matcher' => 'status']", needs: 'none' },
  ],
  consume: [
    { code: 'http_response_code() === $STATUS', needs: 'none' },
    { code: 'in_array(http_response_code(), [$STATUS])', needs: 'none' },
    { code: 'strpos($headers[0], $STATUS)', needs: 'none' },
    { code: 'strpos($http_response_header[0], $STATUS)', needs: 'none' },
    { code: 'substr(get_headers(_)[0], 9, 3) === $STATUS', needs: 'none' },
  ],
});
