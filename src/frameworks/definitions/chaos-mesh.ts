import { framework } from '../framework';

/** Faults of Chaos Mesh in answers over HTTP. */
export const chaosMesh = framework({
  id: 'chaos-mesh',
  title: 'Chaos Mesh',
  dialects: ['yaml'],
  evidence: ['kind: HTTPChaos'],
  config: ['spec.code: $STATUS', 'spec.replace.code: $STATUS'],
});
