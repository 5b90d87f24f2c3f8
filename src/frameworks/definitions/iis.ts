import { framework } from '../framework';

/** How redirects of IIS are called. */
const redirects = { Permanent: 301, Found: 302, SeeOther: 303, Temporary: 307, PermRedirect: 308 };

/** The errors and redirects of IIS and ASP.NET in `web.config`. */
export const iis = framework({
  id: 'iis',
  title: 'IIS',
  dialects: ['xml'],
  evidence: ['system.webServer', 'system.web', 'httpErrors', 'httpRedirect'],
  config: ['statusCode="$STATUS"', 'input="{RESPONSE_STATUS}" pattern="$STATUS"'],
  named: [
    { role: 'config', code: 'httpResponseStatus="$NAME"', names: redirects },
    { role: 'config', code: 'redirectType="$NAME"', names: redirects },
  ],
});
