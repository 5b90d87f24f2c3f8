import { registry } from '../../catalog/registry';
import { usable } from '../alternatives';
import { changeCode } from '../changeCode';
import { inTurn, say, type Message } from '../message';
import { advice, definedIn, isHouseCode, named } from '../naming';
import type { Judgement, Problem, Rule, Subject } from '../rule';

/** Who gave each code up. */
const grounds: Readonly<Record<number, Message>> = {
  102: say`RFC 4918 no longer defines it`,
  305: say`RFC 9110 §15.4.6 deprecates it for the sake of security`,
  510: say`the IANA registry marks it as obsoleted`,
};

export const deprecatedCode: Rule = {
  id: 'deprecated-code',
  summary: 'Do not send codes that their own standard has given up.',
  why: `102 was dropped from WebDAV by RFC 4918, 305 let a response send the client through a proxy of its
choice, and 510 belonged to an extension framework that is now historic. Clients do nothing useful
with them.`,
  references: [
    { title: 'RFC 9110 §15.4.6', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6' },
    {
      title: 'IANA HTTP Status Code Registry',
      url: 'https://www.iana.org/assignments/http-status-codes/',
    },
  ],
  severity: 'warning',
  roles: ['emit', 'declare', 'mock', 'config'],
  yieldsTo: ['discouraged-code'],
  check,
  examples: [
    {
      language: 'javascript',
      bad: "res.status(102).json({ state: 'working' });",
      good: "res.status(202).json({ state: 'working' });",
    },
    {
      language: 'javascript',
      bad: "import Koa from 'koa';\napp.use((ctx) => { ctx.status = 102; });",
      good: "import Koa from 'koa';\napp.use((ctx) => { ctx.status = 202; });",
    },
  ],
};

function check(subject: Subject, { catalog }: Judgement): Problem | null {
  const { code } = subject;
  const entry = registry.get(code);
  if (entry?.standing !== 'deprecated' && entry?.standing !== 'obsolete') return null;
  if (isHouseCode(catalog, code)) return null;
  const codes = usable(entry.replacements, catalog);
  const ground = grounds[code] ?? definedIn(code);
  const claim =
    entry.standing === 'deprecated'
      ? say`${named(code)} is deprecated: ${ground}.`
      : say`${named(code)} is obsolete: ${ground}.`;
  return {
    message: inTurn(claim, advice(codes) ?? say`Do not send it.`),
    tag: 'deprecated',
    fixes: changeCode(subject, codes),
  };
}
