import { framework } from '../framework';

export const nock = framework({
  id: 'nock',
  title: 'nock',
  dialects: ['ecmascript'],
  evidence: ['nock'],
  mock: [
    { code: '_.reply($STATUS, $BODY)', needs: 'import' },
    { code: '_.reply($STATUS)', needs: 'import' },
    { code: '_.replyWithFile($STATUS, _)', needs: 'import' },
    { code: '_.reply(() => [$STATUS, _])', needs: 'import' },
  ],
});
