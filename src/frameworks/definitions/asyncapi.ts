import { framework } from '../framework';

/** AsyncAPI: the bindings of messages that are sent as responses. */
export const asyncapi = framework({
  id: 'asyncapi',
  title: 'AsyncAPI',
  dialects: ['yaml', 'json'],
  evidence: ['asyncapi'],
  declare: ['**.bindings.http.statusCode: $STATUS'],
});
