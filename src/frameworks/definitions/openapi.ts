import { framework } from '../framework';
import { descriptions, responseKeys } from './contract-fragments';

/** Where path items stand; the last two are in files that hold a part of a description. */
const items = ['paths.*.', 'webhooks.*.', 'x-webhooks.*.', 'components.pathItems.*.', '*.', ''];

const operations = items.flatMap((item) => [`${item}$METHOD.`, `${item}additionalOperations.*.`]);

const called = items.map((item) => `${item}$METHOD.callbacks.*.*.$METHOD.`);

/** Files that hold the responses of operations, and those that may. */
const responseFiles = named('responses');
const sharedFiles = [...named('common'), ...named('errors')];

function named(name: string): string[] {
  return ['yaml', 'yml', 'json'].map((ending) => `${name}.${ending}`);
}

/** OpenAPI 2.0 to 3.2, whole or in parts. */
export const openapi = framework({
  id: 'openapi',
  title: 'OpenAPI',
  dialects: ['yaml', 'json'],
  evidence: ['openapi', 'swagger'],
  declare: [
    ...[...operations, ...called, 'components.callbacks.*.*.$METHOD.'].map((operation) => ({
      code: `${operation}responses.$STATUS:`,
      needs: 'none' as const,
    })),
    { code: '*.paths.*.$METHOD.responses.$STATUS:', needs: 'none' },
    // A path that is indented too far stands in the one before.
    ...['paths.*.*.', 'paths.*.*.*.'].map((nested) => ({
      code: `${nested}$METHOD.responses.$STATUS:`,
      needs: 'none' as const,
    })),
    { code: 'responses.$STATUS:', evidence: ['operationId + responses', ...responseFiles] },
    ...['responses', 'components.responses'].map((responses) => ({
      code: `${responses}.$STATUS:`,
      holds: ['description + content', 'description + schema'],
    })),
    { code: '**.x-*.**.$STATUS:', holds: responseKeys },
    { code: '$STATUS:', evidence: responseFiles },
    { code: 'responses.$STATUS:', evidence: sharedFiles, holds: ['description', '$ref'] },
    {
      code: '$STATUS:',
      evidence: sharedFiles,
      holds: ['description + content', 'description + schema'],
    },
  ],
  config: [
    ...['', '[]'].map((items) => `**.x-*.**.$TELLING${items}: $STATUS...`),
    ...['statusCode" : $STATUS', 'statusCode\\" : $STATUS', 'statusCode: $STATUS'].map((code) => ({
      code: `**.requestTemplates.*: ...${code}`,
      needs: 'none' as const,
    })),
    { code: `**.responseTemplates.*: ...statusCode" : "'$STATUS'"`, needs: 'none' },
    { code: '**.responseTemplates.*: ...statusCode" : $STATUS', needs: 'none' },
  ],
  inlays: descriptions,
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
