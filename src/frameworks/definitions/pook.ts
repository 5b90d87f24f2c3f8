import { framework } from '../framework';

/** Answers that pook makes up for requests. */
export const pook = framework({
  id: 'pook',
  title: 'pook',
  dialects: ['python'],
  evidence: ['pook', 'pook.*'],
  namespace: 'pook',
  receivers: ['mock'],
  synonyms: { get: ['post', 'put', 'patch', 'delete', 'head', 'options', 'mock'] },
  mock: [
    { code: 'pook.get(_, reply=$STATUS)', needs: 'import' },
    { code: '_.reply($STATUS)', needs: 'import' },
    { code: '_.reply(status=$STATUS)', needs: 'import' },
    { code: '_.reply().status($STATUS)', needs: 'import' },
  ],
});
