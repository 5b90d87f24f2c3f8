import { framework } from '../framework';

export const flaskSmorest = framework({
  id: 'flask-smorest',
  title: 'flask-smorest',
  dialects: ['python'],
  evidence: ['flask_smorest', 'flask_smorest.*', 'flask_rest_api'],
  emit: [{ code: 'return $JSON, $STATUS', needs: 'import' }],
  raise: ['abort($STATUS)'],
  declare: [
    { code: '@_.response($STATUS)', needs: 'import' },
    { code: '@_.alt_response($STATUS)', needs: 'none' },
    { code: '@_.paginate(_, status_code=$STATUS)', needs: 'none' },
  ],
});
