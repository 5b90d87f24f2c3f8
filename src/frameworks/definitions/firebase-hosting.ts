import { framework } from '../framework';

export const firebaseHosting = framework({
  id: 'firebase-hosting',
  title: 'Firebase Hosting',
  dialects: ['json'],
  evidence: ['firebase.json'],
  config: ['hosting.redirects[].type: $STATUS', 'hosting[].redirects[].type: $STATUS'],
});
