import { framework } from '../framework';

/** The REST API of Flask-AppBuilder, which Superset is built on. */
export const flaskAppbuilder = framework({
  id: 'flask-appbuilder',
  title: 'Flask-AppBuilder',
  dialects: ['python'],
  evidence: ['flask_appbuilder', 'flask_appbuilder.*'],
  receivers: ['self'],
  emit: [{ code: 'self.response($STATUS)', needs: 'both' }],
  named: [
    {
      role: 'emit',
      needs: 'import',
      code: '_.response_$NAME()',
      names: { '400': 400, '401': 401, '403': 403, '404': 404, '422': 422, '500': 500 },
    },
  ],
});
