import { framework } from '../framework';

/** Arazzo: what the steps of a workflow have to be answered with. */
export const arazzo = framework({
  id: 'arazzo',
  title: 'Arazzo',
  dialects: ['yaml', 'json'],
  evidence: ['arazzo'],
  assert: ['**.condition: ...$statusCode == $STATUS'],
});
