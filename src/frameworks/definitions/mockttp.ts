import { framework } from '../framework';

export const mockttp = framework({
  id: 'mockttp',
  title: 'Mockttp',
  dialects: ['ecmascript'],
  evidence: ['mockttp'],
  mock: [
    { code: '_.thenReply($STATUS, $BODY)', needs: 'none' },
    { code: '_.thenReply($STATUS, $TEXT, $BODY)', needs: 'none' },
    { code: '_.thenReply($STATUS)', needs: 'none' },
    { code: '_.thenJson($STATUS, $JSON)', needs: 'none' },
    { code: '_.thenFromFile($STATUS, _)', needs: 'import' },
    { code: '_.thenStream($STATUS, _)', needs: 'import' },
    { code: '_.thenCallback(() => ({ statusCode: $STATUS, body: $BODY }))', needs: 'none' },
    { code: '_.thenCallback(() => ({ statusCode: $STATUS }))', needs: 'none' },
  ],
});
