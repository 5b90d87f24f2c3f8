import { framework } from '../framework';

/** OpenAPI that is written in code: as an object, by a builder or in a route's options. */
export const zodOpenapi = framework({
  id: 'zod-openapi',
  title: 'OpenAPI in code',
  dialects: ['ecmascript'],
  evidence: ['@asteasolutions/zod-to-openapi', 'zod-openapi', '@ts-rest/*'],
  declare: [{ code: '({ responses: { $STATUS: _ } })', needs: 'none' }],
});
