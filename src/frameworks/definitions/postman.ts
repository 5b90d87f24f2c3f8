import { framework } from '../framework';

/** Collections: saved examples are what a mock server answers; scripts test responses. */
export const postman = framework({
  id: 'postman',
  title: 'Postman',
  dialects: ['json'],
  evidence: ['info + item'],
  mock: ['**.response[].code: $STATUS'],
  assert: [
    '**.script.exec[]: ...pm.response.to.have.status($STATUS)...',
    '**.script.exec[]: ...pm.response.code...equal($STATUS)...',
    '**.script.exec[]: ...pm.response.code...eql($STATUS)...',
    '**.script.exec[]: ...pm.response.code === $STATUS)...',
    '**.script.exec[]: ...pm.response.code...oneOf([$STATUS...])...',
  ],
});
