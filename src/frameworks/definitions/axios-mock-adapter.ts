import { framework } from '../framework';

export const axiosMockAdapter = framework({
  id: 'axios-mock-adapter',
  title: 'axios-mock-adapter',
  dialects: ['ecmascript'],
  evidence: ['axios-mock-adapter'],
  mock: [
    { code: '_.reply(() => [$STATUS, _])', needs: 'import' },
    { code: '_.replyOnce(() => [$STATUS, _])', needs: 'import' },
    { code: '_.reply($STATUS, $BODY)', needs: 'import' },
    { code: '_.reply($STATUS)', needs: 'import' },
    { code: '_.replyOnce($STATUS, $BODY)', needs: 'import' },
    { code: '_.replyOnce($STATUS)', needs: 'import' },
  ],
});
