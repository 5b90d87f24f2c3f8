import { framework } from '../framework';

/** HTTP messages as text: saved responses, and what the clients of `.http` files check. */
export const httpMessage = framework({
  id: 'http-message',
  title: 'HTTP messages',
  dialects: ['http-message'],
  evidence: [],
  text: ['HTTP/_ $STATUS ...', '< HTTP/_ $STATUS ...'].map((code) => ({ code, needs: 'none' })),
  assert: [
    { code: '?? status == $STATUS', needs: 'none' },
    { code: 'HTTP $STATUS', needs: 'none' },
  ],
});
