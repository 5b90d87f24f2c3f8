import { framework } from '../framework';

/** What PHP itself offers. */
export const php = framework({
  id: 'php',
  title: 'PHP',
  dialects: ['php'],
  evidence: [],
  synonyms: {
    $statusCode: ['$status_code', '$httpCode', '$http_code', '$httpStatus', '$httpStatusCode'],
    statusCode: ['status_code', 'httpStatusCode', 'http_status_code'],
  },
  emit: [
    { code: 'http_response_code($STATUS)', needs: 'none' },
    { code: 'header(_, _, $STATUS)', needs: 'none' },
    { code: 'header($STATUS)', needs: 'none', values: 'phrase' },
    { code: 'HttpStatus::header($STATUS)', needs: 'none' },
    { code: 'header(_, response_code: $STATUS)', needs: 'none' },
    { code: '_->setHttpResponseCode($STATUS)', needs: 'none' },
    { code: 'function statusCode() { return $STATUS; }', needs: 'none' },
    { code: 'function getStatusCode() { return $STATUS; }', needs: 'none' },
  ],
  raise: [
    { code: 'new HttpException($STATUS)', needs: 'none' },
    { code: '$statusCode = $STATUS', needs: 'none' },
  ],
  text: [{ code: "['statusCode' => $STATUS]", needs: 'none' }],
  consume: [
    { code: 'http_response_code() === $STATUS', needs: 'none' },
    { code: 'in_array(http_response_code(), [$STATUS])', needs: 'none' },
  ],
});
