import { framework } from '../framework';

/** Mirage's own `Response` takes the status first, unlike the one of the Fetch standard. */
export const mirage = framework({
  id: 'mirage',
  title: 'Mirage JS',
  dialects: ['ecmascript'],
  evidence: ['miragejs', 'ember-cli-mirage'],
  receivers: ['this', 'server'],
  synonyms: { get: ['post', 'put', 'patch', 'delete', 'del'] },
  mock: ['new Response($STATUS)', { code: 'this.get(_, _, $STATUS)', needs: 'both' }],
});
