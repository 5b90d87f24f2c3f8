import { errorClasses } from '../errorNames';
import { framework } from '../framework';

/** LoopBack 4; its `HttpErrors` are those of http-errors. */
export const loopback = framework({
  id: 'loopback',
  title: 'LoopBack',
  dialects: ['ecmascript'],
  evidence: ['@loopback/*'],
  receivers: ['response', 'res'],
  emit: [{ code: 'response.status($STATUS)', needs: 'both' }],
  raise: ['HttpErrors($STATUS)', 'new HttpErrors[$STATUS]()'],
  declare: ['@response($STATUS)', { code: '({ responses: { $STATUS: _ } })', needs: 'import' }],
  named: [
    { role: 'emit', raised: true, code: 'new HttpErrors.$NAME()', names: errorClasses },
    { role: 'emit', raised: true, code: 'HttpErrors.$NAME()', names: errorClasses },
  ],
  body: ['response.send($BODY)', 'response.json($JSON)', 'response.end()'],
  header: ['response.setHeader($NAME, $VALUE)'],
  respond: {
    json: 'response.status($STATUS).json($JSON)',
    empty: 'response.status($STATUS).end()',
  },
});
