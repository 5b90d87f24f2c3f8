import { framework } from '../framework';

/** The members of the request event, which handlers mostly take apart. */
export const qwik = framework({
  id: 'qwik',
  title: 'Qwik City',
  dialects: ['ecmascript'],
  evidence: ['@builder.io/qwik-city', '@builder.io/qwik-city/*', '@qwik.dev/*'],
  receivers: ['requestEvent', 'event', 'ev'],
  emit: [
    'status($STATUS)',
    'json($STATUS, $JSON)',
    'text($STATUS, $TEXT)',
    'html($STATUS, $TEXT)',
    'fail($STATUS, $JSON)',
    'send($STATUS, $BODY)',
    { code: 'requestEvent.status($STATUS)', needs: 'both' },
    { code: 'requestEvent.json($STATUS, $JSON)', needs: 'both' },
    { code: 'requestEvent.text($STATUS, $TEXT)', needs: 'both' },
    { code: 'requestEvent.html($STATUS, $TEXT)', needs: 'both' },
    { code: 'requestEvent.fail($STATUS, $JSON)', needs: 'both' },
    { code: 'requestEvent.send($STATUS, $BODY)', needs: 'both' },
  ],
  raise: [
    'error($STATUS, _)',
    'redirect($STATUS, _)',
    { code: 'requestEvent.error($STATUS, _)', needs: 'both' },
    { code: 'requestEvent.redirect($STATUS, _)', needs: 'both' },
  ],
  header: ['requestEvent.headers.set($NAME, $VALUE)'],
  respond: { json: 'json($STATUS, $JSON)' },
});
