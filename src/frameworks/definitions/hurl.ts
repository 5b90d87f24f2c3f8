import { framework } from '../framework';

/** Requests of Hurl, and what it asserts of the responses. */
export const hurl = framework({
  id: 'hurl',
  title: 'Hurl',
  dialects: ['hurl'],
  evidence: [],
  assert: ['HTTP $STATUS', 'HTTP/_ $STATUS', 'status == $STATUS', 'status not == $STATUS'].map(
    (code) => ({
      code,
      needs: 'none',
    }),
  ),
});
