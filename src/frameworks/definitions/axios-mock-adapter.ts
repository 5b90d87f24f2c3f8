import { framework } from '../framework';

const verbs = [
  'Post',
  'Put',
  'Patch',
  'Delete',
  'Head',
  'Options',
  'List',
  'Link',
  'Unlink',
  'Any',
];

export const axiosMockAdapter = framework({
  id: 'axios-mock-adapter',
  title: 'axios-mock-adapter',
  dialects: ['ecmascript'],
  evidence: ['axios-mock-adapter'],
  synonyms: {
    onGet: [...verbs.map((verb) => `on${verb}`), 'withDelayInMs'],
    reply: ['replyOnce'],
  },
  mock: [
    { code: '_.onGet(_).reply(() => [$STATUS, _])', needs: 'none' },
    { code: '_.onGet(_).reply($STATUS, $BODY)', needs: 'none' },
    { code: '_.onGet(_).reply($STATUS)', needs: 'none' },
  ],
});
