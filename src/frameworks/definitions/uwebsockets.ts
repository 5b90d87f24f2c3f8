import { framework } from '../framework';

/** It takes the status with its phrase, as the line of the response has it. */
export const uwebsockets = framework({
  id: 'uwebsockets',
  title: 'uWebSockets.js',
  dialects: ['ecmascript'],
  evidence: ['uWebSockets.js', 'uws'],
  receivers: ['res', 'response'],
  emit: ['res.writeStatus($STATUS)'],
  implicit: [{ code: 'res.end($BODY)', needs: 'both' }],
  body: ['res.end($BODY)', 'res.end()', 'res.endWithoutBody()'],
  header: ['res.writeHeader($NAME, $VALUE)'],
});
