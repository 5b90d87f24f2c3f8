import { framework } from '../framework';

/** How redirects are called in the URL maps of Google Cloud's load balancers. */
const redirects = {
  MOVED_PERMANENTLY_DEFAULT: 301,
  FOUND: 302,
  SEE_OTHER: 303,
  TEMPORARY_REDIRECT: 307,
  PERMANENT_REDIRECT: 308,
};

/** URL maps of Google Cloud's load balancers. */
export const googleUrlMap = framework({
  id: 'google-url-map',
  title: 'Google Cloud URL map',
  dialects: ['yaml', 'json'],
  evidence: ['kind: compute#urlMap', 'defaultService', 'pathMatchers', 'defaultUrlRedirect'],
  config: [
    '**.faultInjectionPolicy.abort.httpStatus: $STATUS',
    '**.expectedRedirectResponseCode: $STATUS',
    '**.matchResponseCodes[]: $STATUS',
    '**.overrideResponseCode: $STATUS',
  ],
  named: [
    { role: 'config', code: '**.redirectResponseCode: $NAME', names: redirects },
    {
      role: 'config',
      code: 'spec.redirectToHttps.responseCodeName: $NAME',
      needs: 'none',
      names: redirects,
    },
  ],
});
