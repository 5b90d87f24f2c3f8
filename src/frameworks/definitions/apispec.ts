import { framework } from '../framework';

/** Decorators that say by which schema an answer is made. */
export const apispec = framework({
  id: 'apispec',
  title: 'aiohttp-apispec, flask-apispec, Quart-Schema',
  dialects: ['python'],
  evidence: [
    'aiohttp_apispec',
    'flask_apispec',
    'flask_apispec.*',
    'quart_schema',
    'quart_schema.*',
  ],
  declare: [
    { code: '@response_schema(_, $STATUS)', needs: 'import' },
    { code: '@response_schema(_, code=$STATUS)', needs: 'import' },
    { code: '@marshal_with(_, code=$STATUS)', needs: 'import' },
    { code: '@validate_response(_, $STATUS)', needs: 'import' },
    { code: '@document_response(_, $STATUS)', needs: 'import' },
  ],
});
