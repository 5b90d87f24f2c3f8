import { framework } from '../framework';

/** clj-http, and the clients that answer as it does. */
export const cljHttp = framework({
  id: 'clj-http',
  title: 'clj-http',
  dialects: ['clojure'],
  evidence: [
    'clj-http.client',
    'clj-http.core',
    'org.httpkit.client',
    'hato.client',
    'babashka.http-client',
    'clj-http.lite.client',
    'puppetlabs.http.client',
  ],
  consume: [
    ':unexceptional-status #{$STATUS',
    '(case (:status _) $STATUS',
    '(#{$STATUS $STATUS} (:status',
    '(= $STATUS (.getStatus _',
    '(= (.getStatus _) $STATUS',
  ],
});
