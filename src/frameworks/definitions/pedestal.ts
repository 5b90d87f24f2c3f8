import { framework } from '../framework';

/** The functions of ring.util.response that are called as a status. */
const names = {
  created: 201,
  'bad-request': 400,
  'not-found': 404,
};

export const pedestal = framework({
  id: 'pedestal',
  title: 'Pedestal',
  dialects: ['clojure'],
  evidence: [
    'io.pedestal.http',
    'io.pedestal.interceptor',
    'io.pedestal.test',
    'io.pedestal.http.route',
    'io.pedestal.log',
  ],
  emit: [':status $STATUS', '(ring-resp/status _ $STATUS)', '(ring-resp/status $STATUS)'],
  named: [{ role: 'emit', code: '(ring-resp/$NAME', names }],
});
