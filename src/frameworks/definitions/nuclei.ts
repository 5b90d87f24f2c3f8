import { framework } from '../framework';

/** Templates of Nuclei: answers that give a finding away. */
export const nuclei = framework({
  id: 'nuclei',
  title: 'Nuclei',
  dialects: ['yaml'],
  evidence: ['id + info'],
  assert: [
    '**.matchers[].status[]: $STATUS',
    '**.matchers[].dsl[]: ...status_code == $STATUS',
    '**.matchers[].dsl[]: ...status_code_1 == $STATUS',
  ],
});
