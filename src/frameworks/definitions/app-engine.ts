import { framework } from '../framework';

/** Handlers in the `app.yaml` of Google App Engine. */
export const appEngine = framework({
  id: 'app-engine',
  title: 'Google App Engine',
  dialects: ['yaml'],
  evidence: ['handlers'],
  config: ['handlers[].redirect_http_response_code: $STATUS'],
});
