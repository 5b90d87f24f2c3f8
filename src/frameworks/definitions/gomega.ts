import { framework } from '../framework';

export const gomega = framework({
  id: 'gomega',
  title: 'Gomega',
  dialects: ['go'],
  evidence: ['github.com/onsi/gomega', 'github.com/onsi/gomega/*'],
  assert: [
    ...['Expect', '_.Expect'].flatMap((expect) =>
      ['To', 'Should', 'NotTo', 'ToNot'].flatMap((verb) =>
        ['StatusCode', 'Code', 'Status'].map((name) => ({
          code: `${expect}(_.${name}).${verb}(Equal($STATUS))`,
          needs: 'import' as const,
        })),
      ),
    ),
    { code: 'HaveHTTPStatus($STATUS)', needs: 'import' },
  ],
  mock: [
    { code: '_.RespondWith($STATUS, $BODY)', needs: 'import' },
    { code: '_.RespondWithJSONEncoded($STATUS, $JSON)', needs: 'import' },
  ],
});
