import { framework } from '../framework';

/**
 * Keys that tell by themselves, in contracts and configuration of any kind and in mocks of one's own;
 * not in descriptions of APIs, where they stand in examples.
 */
export const contractFragments = framework({
  id: 'contract-fragments',
  title: 'Parts of contracts',
  shared: true,
  dialects: ['yaml', 'json', 'toml', 'hcl'],
  evidence: ['fragment'],
  unless: ['openapi', 'swagger', 'asyncapi'],
  text: [
    ...['', '[]'].map((items) => ({
      code: `**.$TELLING${items}: $STATUS...`,
      needs: 'none' as const,
    })),
    ...['HTTP_$STATUS', '>=$STATUS', '<$STATUS'].map((value) => ({
      code: `**.$TELLING: ${value}`,
      needs: 'none' as const,
    })),
    { code: '**.$TELLING.$STATUS:', needs: 'none' },
    ...['condition', 'conditions[]', 'if', 'when', 'expression', 'assert'].flatMap((key) =>
      ['status_code', 'statusCode', 'http_status', 'httpStatus', 'http_code'].map((name) => ({
        code: `**.${key}: ...${name} == $STATUS`,
        needs: 'none' as const,
      })),
    ),
    '**.responses.$STATUS:',
    ...['response', 'responses.*', 'responses[]'].map((response) => ({
      code: `**.${response}.status: $STATUS`,
      needs: 'none' as const,
    })),
  ],
});
