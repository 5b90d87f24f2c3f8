import { framework } from '../framework';

export const swaggerPhp = framework({
  id: 'swagger-php',
  title: 'swagger-php, API Platform, Scribe',
  dialects: ['php'],
  evidence: ['OpenApi\\*', 'Swagger\\*', 'ApiPlatform\\*', 'Knuckles\\*'],
  declare: [
    { code: '#[OA\\Response(response: $STATUS)]', needs: 'none' },
    { code: 'new OA\\Response(response: $STATUS)', needs: 'none' },
    { code: '/** @OA\\Response(response=$STATUS) */', needs: 'none' },
    { code: '/** @response $STATUS */', needs: 'none' },
    { code: '#[ResponseFromApiResource(_, _, $STATUS)]', needs: 'none' },
    { code: '#[ApiResource(status: $STATUS)]', needs: 'none' },
    { code: 'new Post(status: $STATUS)', needs: 'import' },
    { code: '#[Post(status: $STATUS)]', needs: 'import' },
  ],
  synonyms: {
    'new Post': ['new Get', 'new Put', 'new Patch', 'new Delete', 'new GetCollection'],
    Post: ['Get', 'Put', 'Patch', 'Delete', 'GetCollection', 'ErrorResource'],
  },
});
