import { framework } from '../framework';

/** Goss: servers that have to answer. */
export const goss = framework({
  id: 'goss',
  title: 'Goss',
  dialects: ['yaml'],
  evidence: ['goss.yaml', 'goss.yml', 'goss_wait.yaml'],
  assert: ['http.*.status: $STATUS'],
});
