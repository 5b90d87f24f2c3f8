import { framework } from '../framework';

/** The error pages of Java's `web.xml`. */
export const webXml = framework({
  id: 'web-xml',
  title: 'web.xml',
  dialects: ['xml'],
  evidence: ['web-app', 'web-fragment'],
  config: ['<error-code>$STATUS<'],
});
