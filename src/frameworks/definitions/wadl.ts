import { framework } from '../framework';

export const wadl = framework({
  id: 'wadl',
  title: 'WADL',
  dialects: ['xml'],
  evidence: ['wadl.dev.java.net'],
  declare: ['response', 'representation', 'fault'].map((name) => `<${name} status="$STATUS"`),
});
