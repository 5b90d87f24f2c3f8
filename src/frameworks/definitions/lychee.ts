import { framework } from '../framework';

/** Lychee: answers that make a link a good one. */
export const lychee = framework({
  id: 'lychee',
  title: 'Lychee',
  dialects: ['toml'],
  evidence: ['lychee.toml', '.lychee.toml'],
  assert: ['accept[]: $STATUS...', 'accept: $STATUS...'],
});
