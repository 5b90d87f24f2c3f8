import { framework } from '../framework';

/** The tags of apiDoc and JSDoc that tell what is answered. */
export const apidoc = framework({
  id: 'apidoc',
  title: 'apiDoc',
  dialects: ['ecmascript'],
  evidence: [],
  declare: [
    ...['apiSuccess', 'apiError', 'returns', 'return'].map((tag) => `@${tag}`),
    ...['HTTP/1.1', 'HTTP/1.0', 'HTTP/2'],
  ].map((lead) => ({ code: `// ${lead} $STATUS`, needs: 'none' as const })),
});
