import { framework } from '../framework';

/** Descriptions of an API in doc comments, in YAML or behind tags. */
export const swaggerJsdoc = framework({
  id: 'swagger-jsdoc',
  title: 'swagger-jsdoc, swagger-autogen',
  dialects: ['ecmascript'],
  evidence: [],
  declare: [
    { code: '/**\n * @openapi\n * responses:\n *   $STATUS:\n */', needs: 'none' },
    { code: '/** @response $STATUS */', needs: 'none' },
  ],
});
