import { framework } from '../framework';

/** Callable functions throw gRPC codes; request functions answer in Express's way. */
export const firebase = framework({
  id: 'firebase',
  title: 'Firebase Functions',
  dialects: ['ecmascript'],
  evidence: ['firebase-functions', 'firebase-functions/*'],
  namespace: 'functions',
  raise: [
    { code: 'new HttpsError($STATUS)', values: 'firebase' },
    { code: 'new functions.https.HttpsError($STATUS)', values: 'firebase' },
  ],
});
