import { framework } from '../framework';

/** What a client does with the status of a response, whichever client it is. */
export const fetch = framework({
  id: 'fetch',
  title: 'fetch and other HTTP clients',
  dialects: ['ecmascript'],
  evidence: ['node-fetch', 'cross-fetch', 'undici', 'ky', 'got', 'ofetch', 'superagent'],
  consume: [
    { code: '_.status === $STATUS', needs: 'none' },
    { code: '_.statusCode === $STATUS', needs: 'none' },
    { code: 'status === $STATUS', needs: 'none' },
    { code: 'statusCode === $STATUS', needs: 'none' },
    { code: 'switch (_.status) { case $STATUS: }', needs: 'none' },
    { code: 'switch (_.statusCode) { case $STATUS: }', needs: 'none' },
    { code: 'switch (status) { case $STATUS: }', needs: 'none' },
    { code: 'switch (statusCode) { case $STATUS: }', needs: 'none' },
    { code: '[$STATUS].includes(_.status)', needs: 'none' },
    { code: '[$STATUS].includes(_.statusCode)', needs: 'none' },
    { code: '[$STATUS].indexOf(_.status)', needs: 'none' },
    { code: '({ statusCodes: [$STATUS] })', needs: 'none' },
    { code: '({ retryStatusCodes: [$STATUS] })', needs: 'none' },
  ],
});
