import { framework } from '../framework';

/** What a client does with the status of a response, whichever client it is. */
export const fetch = framework({
  id: 'fetch',
  title: 'fetch and other HTTP clients',
  shared: true,
  dialects: ['ecmascript'],
  evidence: ['fetch', 'node-fetch', 'cross-fetch', 'undici', 'ky', 'got', 'ofetch', 'superagent'],
  synonyms: {
    status: [
      'statusCode',
      'status_code',
      'httpStatus',
      'httpStatusCode',
      'httpCode',
      'responseStatus',
      'responseStatusCode',
    ],
    getStatus: ['getStatusCode'],
    err: ['error', 'e'],
    statusCodes: [
      'retryStatusCodes',
      'afterStatusCodes',
      'statusCodesToRetry',
      'errorStatusCodes',
      'httpStatusCodes',
      'retryCodes',
      'retryOn',
      'doNotRetry',
    ],
  },
  catches: ['_.catch($HANDLER)'],
  consume: [
    { code: '_.status === $STATUS', needs: 'none' },
    { code: 'status === $STATUS', needs: 'none' },
    { code: '_.getStatus() === $STATUS', needs: 'none' },
    { code: 'switch (_.status) { case $STATUS: }', needs: 'none' },
    { code: 'switch (_.getStatus()) { case $STATUS: }', needs: 'none' },
    { code: 'switch (status) { case $STATUS: }', needs: 'none' },
    { code: '[$STATUS].includes(_.status)', needs: 'none' },
    { code: '[$STATUS].includes(_.getStatus())', needs: 'none' },
    { code: '[$STATUS].indexOf(_.status)', needs: 'none' },
    { code: '[$STATUS].includes(err.code)', needs: 'http' },
    { code: '[$STATUS].indexOf(err.code)', needs: 'http' },
    { code: '_.includes([$STATUS], _.status)', needs: 'none' },
    // `has` is that of a set of codes, which mostly has a name.
    { code: '[$STATUS].has(_.status)', needs: 'none' },
    { code: '({ statusCodes: [$STATUS] })', needs: 'none' },
    { code: '({ statusCodes: [[$STATUS]] })', needs: 'none' },
    { code: '({ validateStatus: (_) => _ < $STATUS })', needs: 'none' },
  ],
});
