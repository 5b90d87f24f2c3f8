import { framework } from '../framework';

const modules = ['uri', '"ansible.builtin.uri"'];

/** Playbooks of Ansible: what requests have to answer. */
export const ansible = framework({
  id: 'ansible',
  title: 'Ansible',
  dialects: ['yaml'],
  evidence: [],
  assert: [
    ...modules.flatMap((uri) => [
      `**.${uri}.status_code: $STATUS...`,
      `**.${uri}.status_code[]: $STATUS`,
    ]),
    ...['until', 'failed_when', 'changed_when', 'when'].flatMap((key) => [
      `**.${key}: ....status == $STATUS`,
      `**.${key}[]: ....status == $STATUS`,
      `**.${key}: ....status not in [$STATUS...]`,
      `**.${key}: ....status in [$STATUS...]`,
    ]),
  ].map((code) => ({ code, needs: 'none' })),
});
