import { framework } from '../framework';

/** Workflows of Step CI. */
export const stepCi = framework({
  id: 'step-ci',
  title: 'Step CI',
  dialects: ['yaml', 'json'],
  evidence: ['tests'],
  assert: [
    'tests.*.steps[].http.check.status: $STATUS',
    'tests.*.steps[].http.check.status[].*: $STATUS',
  ],
});
