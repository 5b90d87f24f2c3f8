import { framework } from '../framework';

/** The code comes first in everything that SvelteKit throws. */
export const sveltekit = framework({
  id: 'sveltekit',
  title: 'SvelteKit',
  dialects: ['ecmascript'],
  evidence: ['@sveltejs/kit'],
  emit: [
    'json($JSON, { status: $STATUS })',
    'text($TEXT, { status: $STATUS })',
    'fail($STATUS, $JSON)',
    'fail($STATUS)',
  ],
  raise: ['error($STATUS)', 'redirect($STATUS, _)'],
  consume: ['isHttpError(_, $STATUS)'],
  implicit: ['json($JSON)', 'text($TEXT)'],
  forbiddenContent: 'refused',
  header: ['({ headers: { $NAME: $VALUE } })', 'setHeaders({ $NAME: $VALUE })'],
  respond: {
    json: 'json($JSON, { status: $STATUS })',
    empty: 'new Response(null, { status: $STATUS })',
  },
});
