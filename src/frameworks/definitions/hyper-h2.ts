import { framework } from '../framework';

/** The header of HTTP/2 that holds the status, as h2 and hpack make it. */
export const hyperH2 = framework({
  id: 'hyper-h2',
  title: 'h2, hpack',
  dialects: ['python'],
  evidence: ['h2', 'h2.*', 'hpack', 'hpack.*'],
  synonyms: { HeaderTuple: ['NeverIndexedHeaderTuple'] },
  emit: [{ code: 'HeaderTuple(":status", $STATUS)', needs: 'none' }],
});
