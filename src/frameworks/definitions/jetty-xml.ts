import { framework } from '../framework';

/** The rules of Jetty in XML: which status a path is answered with. */
export const jettyXml = framework({
  id: 'jetty-xml',
  title: 'Jetty',
  dialects: ['xml'],
  evidence: ['org.eclipse.jetty'],
  config: ['<Set name="statusCode">$STATUS<', '<Set name="code">$STATUS<'],
});
