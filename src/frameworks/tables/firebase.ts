import { constants } from '../constants';

/** gRPC's codes in lower case, and the status that a callable function answers with. */
export const firebase = constants({
  id: 'firebase',
  title: 'Firebase callable error codes',
  dialects: ['ecmascript'],
  modules: ['firebase-functions'],
  forms: [],
  importStatement: null,
  names: {
    ok: 200,
    cancelled: 499,
    unknown: 500,
    'invalid-argument': 400,
    'deadline-exceeded': 504,
    'not-found': 404,
    'already-exists': 409,
    'permission-denied': 403,
    unauthenticated: 401,
    'resource-exhausted': 429,
    'failed-precondition': 400,
    aborted: 409,
    'out-of-range': 400,
    unimplemented: 501,
    internal: 500,
    unavailable: 503,
    'data-loss': 500,
  },
  source: 'firebase-functions 7.4.0',
});
