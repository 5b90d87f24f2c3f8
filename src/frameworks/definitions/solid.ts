import { framework } from '../framework';

export const solid = framework({
  id: 'solid',
  title: 'SolidStart',
  dialects: ['ecmascript'],
  evidence: ['@solidjs/*', 'solid-start', 'solid-start/*', 'vinxi/http'],
  receivers: ['event'],
  emit: [
    'json($JSON, { status: $STATUS })',
    'redirect(_, $STATUS)',
    'redirect(_, { status: $STATUS })',
    'reload({ status: $STATUS })',
    'setResponseStatus($STATUS)',
    { code: 'event.response.status = $STATUS', needs: 'both' },
    '<HttpStatusCode code={$STATUS} />',
  ],
  named: [{ role: 'emit', code: '$NAME(_)', unlessSet: true, names: { redirect: 302 } }],
  implicit: ['json($JSON)'],
  header: ['({ headers: { $NAME: $VALUE } })'],
  respond: { json: 'json($JSON, { status: $STATUS })' },
});
