import { registry } from '../../catalog/registry';
import { usable } from '../alternatives';
import { changeCode } from '../changeCode';
import { inTurn, say } from '../message';
import { advice, definedIn, isHouseCode } from '../naming';
import type { Judgement, Problem, Rule, Subject } from '../rule';

export const unusedCode: Rule = {
  id: 'unused-code',
  summary: 'Do not send codes that are reserved as unused.',
  why: `The registry lists 306 and 418 as "(Unused)": 306 belonged to a draft, and 418 is kept free because
too many servers answer with the teapot of an April Fools' RFC. Neither means anything to a client.
418 is so widespread that the rule only hints at it.`,
  references: [
    { title: 'RFC 9110 §15.4.7', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7' },
    { title: 'RFC 9110 §15.5.19', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19' },
  ],
  severity: 'information',
  severityNote: 'hint for 418',
  roles: ['emit', 'declare', 'mock', 'config'],
  yieldsTo: ['discouraged-code'],
  check,
  examples: [
    {
      language: 'javascript',
      bad: "res.status(418).json({ error: 'go away' });",
      good: "res.status(403).json({ error: 'go away' });",
    },
    {
      language: 'typescript',
      bad: "export const GET = () => Response.json({ error: 'bots' }, { status: 418 });",
      good: "export const GET = () => Response.json({ error: 'bots' }, { status: 403 });",
    },
  ],
};

function check(subject: Subject, { catalog }: Judgement): Problem | null {
  const { code } = subject;
  const entry = registry.get(code);
  if (entry?.standing !== 'unused' || isHouseCode(catalog, code)) return null;
  const codes = usable(entry.replacements, catalog);
  return {
    message: inTurn(
      say`${code} is reserved and has no meaning (${definedIn(code)}).`,
      advice(codes) ?? say`Do not send it.`,
    ),
    fixes: changeCode(subject, codes),
    ...(code === 418 && { severity: 'hint' }),
  };
}
