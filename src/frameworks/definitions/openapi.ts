import { framework } from '../framework';

/** OpenAPI 2.0 to 3.2; the last paths are those of files that hold a part of a description. */
export const openapi = framework({
  id: 'openapi',
  title: 'OpenAPI',
  dialects: ['yaml', 'json'],
  evidence: ['openapi', 'swagger'],
  declare: [
    'paths.*.$METHOD.responses.$STATUS:',
    'paths.*.additionalOperations.*.responses.$STATUS:',
    'paths.*.$METHOD.callbacks.*.*.$METHOD.responses.$STATUS:',
    'paths.*.$METHOD.x-amazon-apigateway-integration.responses.*.statusCode: $STATUS',
    'webhooks.*.$METHOD.responses.$STATUS:',
    'webhooks.*.additionalOperations.*.responses.$STATUS:',
    'x-webhooks.*.$METHOD.responses.$STATUS:',
    'components.pathItems.*.$METHOD.responses.$STATUS:',
    'components.pathItems.*.additionalOperations.*.responses.$STATUS:',
    'components.callbacks.*.*.$METHOD.responses.$STATUS:',
    { code: '$METHOD.responses.$STATUS:', needs: 'none' },
    { code: '*.$METHOD.responses.$STATUS:', needs: 'none' },
  ],
  responses: [
    {
      evidence: 'swagger',
      content: ['schema'],
      headers: 'headers',
      header: { type: 'integer' },
      entry: { description: '$PHRASE' },
      definitions: 'responses.*',
    },
    {
      content: ['content'],
      headers: 'headers',
      header: { schema: { type: 'integer' }, example: '$VALUE' },
      entry: { description: '$PHRASE' },
      definitions: 'components.responses.*',
    },
  ],
});
