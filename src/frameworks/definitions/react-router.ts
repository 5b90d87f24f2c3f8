import { framework } from '../framework';

/** Remix went into React Router 7; `json` is Remix's and gone there. */
export const reactRouter = framework({
  id: 'react-router',
  title: 'React Router and Remix',
  dialects: ['ecmascript'],
  evidence: ['react-router', 'react-router-dom', '@react-router/*', '@remix-run/*'],
  emit: [
    'data($JSON, $STATUS)',
    'data($JSON, { status: $STATUS })',
    'json($JSON, $STATUS)',
    'json($JSON, { status: $STATUS })',
    'redirect(_, $STATUS)',
    'redirect(_, { status: $STATUS })',
    'redirectDocument(_, $STATUS)',
  ],
  consume: [{ code: '_.status === $STATUS', needs: 'import' }],
  named: [
    {
      role: 'emit',
      code: '$NAME(_)',
      unlessSet: true,
      names: { redirect: 302, redirectDocument: 302 },
    },
  ],
  implicit: ['data($JSON)', 'json($JSON)'],
  header: ['({ headers: { $NAME: $VALUE } })'],
  respond: { json: 'data($JSON, { status: $STATUS })' },
});
