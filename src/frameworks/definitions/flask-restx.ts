import { framework } from '../framework';

/** Flask-RESTX, and Flask-RESTful, which it comes from. */
export const flaskRestx = framework({
  id: 'flask-restx',
  title: 'Flask-RESTX, Flask-RESTful',
  dialects: ['python'],
  evidence: ['flask_restx', 'flask_restx.*', 'flask_restful', 'flask_restful.*', 'flask_restplus'],
  emit: [{ code: 'return $JSON, $STATUS', needs: 'import' }],
  raise: [
    'abort($STATUS)',
    { code: '_.abort($STATUS)', needs: 'import' },
    { code: '_.abort(code=$STATUS)', needs: 'import' },
  ],
  declare: [
    { code: '@_.response($STATUS, _)', needs: 'import' },
    { code: '@_.doc(responses={$STATUS: _})', needs: 'none' },
    { code: '@_.marshal_with(_, code=$STATUS)', needs: 'none' },
    { code: '@_.marshal_list_with(_, code=$STATUS)', needs: 'none' },
    { code: '@_.response(code=$STATUS)', needs: 'import' },
  ],
  header: ['return $JSON, $STATUS, {$NAME: $VALUE}'],
  respond: { json: 'return $JSON, $STATUS' },
});
