import { framework } from '../framework';

/** Mirage's own `Response` takes the status first, unlike the one of the Fetch standard. */
export const mirage = framework({
  id: 'mirage',
  title: 'Mirage JS',
  dialects: ['ecmascript'],
  evidence: ['miragejs', 'ember-cli-mirage'],
  mock: ['new Response($STATUS)'],
});
