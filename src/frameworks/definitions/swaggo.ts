import { framework } from '../framework';

export const swaggo = framework({
  id: 'swaggo',
  title: 'swag',
  dialects: ['go'],
  evidence: ['github.com/swaggo/*'],
  declare: ['Success', 'Failure', 'Response', 'Header']
    .flatMap((tag) => [tag, tag.toLowerCase()])
    .map((tag) => ({ code: `// @${tag} $STATUS`, needs: 'none' as const })),
});
