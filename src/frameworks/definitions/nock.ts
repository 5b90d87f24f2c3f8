import { framework } from '../framework';

export const nock = framework({
  id: 'nock',
  title: 'nock',
  dialects: ['ecmascript'],
  evidence: ['nock'],
  synonyms: { get: ['post', 'put', 'patch', 'delete', 'head', 'options', 'query', 'intercept'] },
  mock: [
    { code: 'nock(_).get(_).reply($STATUS, $BODY)', needs: 'none' },
    { code: 'nock(_).get(_).reply($STATUS)', needs: 'none' },
    { code: '_.reply($STATUS, $BODY)', needs: 'import' },
    { code: '_.reply($STATUS)', needs: 'import' },
    { code: '_.reply(() => [$STATUS, _])', needs: 'import' },
    { code: '_.replyWithFile($STATUS, _)', needs: 'import' },
  ],
});
