import { framework } from '../framework';

/** Contracts that are written as TypeScript objects. */
export const zodOpenapi = framework({
  id: 'zod-openapi',
  title: 'zod-openapi, ts-rest',
  dialects: ['ecmascript'],
  evidence: ['@asteasolutions/zod-to-openapi', 'zod-openapi', '@ts-rest/*'],
  declare: [{ code: '({ responses: { $STATUS: _ } })', needs: 'import' }],
});
