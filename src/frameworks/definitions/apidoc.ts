import { framework } from '../framework';

/** The tags of apiDoc and JSDoc that tell what is answered. */
export const apidoc = framework({
  id: 'apidoc',
  title: 'apiDoc',
  dialects: ['ecmascript'],
  evidence: [],
  declare: ['apiSuccess', 'apiError', 'returns', 'return'].map((tag) => ({
    code: `// @${tag} $STATUS`,
    needs: 'none' as const,
  })),
});
