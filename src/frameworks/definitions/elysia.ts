import { framework } from '../framework';

/** Elysia takes a reason phrase wherever it takes a number. */
export const elysia = framework({
  id: 'elysia',
  title: 'Elysia',
  dialects: ['ecmascript'],
  evidence: ['elysia', '@elysiajs/*'],
  receivers: ['set'],
  catches: ['_.onError($HANDLER)'],
  emit: [
    { code: 'status($STATUS, $BODY)', values: 'phrase' },
    { code: 'status($STATUS)', values: 'phrase' },
    { code: 'error($STATUS, $BODY)', values: 'phrase' },
    { code: 'error($STATUS)', values: 'phrase' },
    { code: 'set.status = $STATUS', needs: 'receiver', values: 'phrase' },
    'redirect(_, $STATUS)',
  ],
  declare: [{ code: '({ response: { $STATUS: _ } })', needs: 'import' }],
  header: ['set.headers[$NAME] = $VALUE'],
  respond: { json: 'status($STATUS, $JSON)', empty: 'status($STATUS)' },
});
