import { framework } from '../framework';

/** What a client does with the status of a response, whichever client it is. */
export const guzzle = framework({
  id: 'guzzle',
  title: 'PHP HTTP clients',
  dialects: ['php'],
  evidence: ['GuzzleHttp\\*', 'Symfony\\Contracts\\HttpClient', 'Illuminate\\Support\\Facades'],
  synonyms: {
    getStatusCode: [
      'getStatus',
      'status',
      'statusCode',
      'get_status',
      'getHttpStatusCode',
      'getResponseCode',
    ],
    $statusCode: [
      '$status_code',
      '$httpCode',
      '$http_code',
      '$httpStatus',
      '$httpStatusCode',
      '$responseCode',
      '$response_code',
      '$status',
    ],
    statusCode: ['status_code', 'httpCode', 'http_code', 'httpStatus', 'httpStatusCode'],
    $e: ['$ex', '$exception', '$err', '$error', '$th', '$t', '$previous', '$response', '$res'],
  },
  consume: [
    { code: '_->getStatusCode() === $STATUS', needs: 'none' },
    { code: '_->statusCode === $STATUS', needs: 'none' },
    { code: '$response->status === $STATUS', needs: 'none' },
    { code: '$statusCode === $STATUS', needs: 'none' },
    { code: 'switch (_->getStatusCode()) { case $STATUS: }', needs: 'none' },
    { code: 'switch ($statusCode) { case $STATUS: }', needs: 'none' },
    { code: 'in_array(_->getStatusCode(), [$STATUS])', needs: 'none' },
    { code: 'in_array($statusCode, [$STATUS])', needs: 'none' },
    { code: 'in_array(_->statusCode, [$STATUS])', needs: 'none' },
    { code: 'curl_getinfo(_) === $STATUS', needs: 'none' },
    { code: '$e->getCode() === $STATUS', needs: 'http' },
    { code: 'switch ($e->getCode()) { case $STATUS: }', needs: 'http' },
    { code: 'in_array($e->getCode(), [$STATUS])', needs: 'http' },
  ],
  mock: [
    { code: 'new Response($STATUS)', needs: 'import' },
    { code: "_->method('getStatusCode')->willReturn($STATUS)", needs: 'none' },
    { code: "_->shouldReceive('getStatusCode')->andReturn($STATUS)", needs: 'none' },
    { code: '_->getStatusCode()->willReturn($STATUS)', needs: 'none' },
  ],
});
