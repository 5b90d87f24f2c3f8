import { framework } from '../framework';

/** Gatus: the conditions of its endpoints. */
export const gatus = framework({
  id: 'gatus',
  title: 'Gatus',
  dialects: ['yaml'],
  evidence: ['endpoints'],
  assert: [
    'endpoints[].conditions[]: ...[STATUS] == $STATUS',
    'endpoints[].conditions[]: ...[STATUS] == any($STATUS...)',
  ],
});
