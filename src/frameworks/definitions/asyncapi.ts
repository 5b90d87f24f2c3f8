import { framework } from '../framework';
import { descriptions } from './contract-fragments';

/** AsyncAPI: the bindings of messages that are sent as responses, and what it describes. */
export const asyncapi = framework({
  id: 'asyncapi',
  title: 'AsyncAPI',
  dialects: ['yaml', 'json'],
  evidence: ['asyncapi'],
  declare: ['**.bindings.http.statusCode: $STATUS'],
  inlays: descriptions,
});
