import { registry } from '../../catalog/registry';
import { usable } from '../alternatives';
import { changeCode } from '../changeCode';
import { inTurn, say } from '../message';
import { advice } from '../naming';
import type { Judgement, Problem, Rule, Subject } from '../rule';

export const invalidCode: Rule = {
  id: 'invalid-code',
  summary: 'Send only codes from 100 to 599.',
  why: `RFC 9110 ends the range of status codes at 599. Servers do not agree on what to make of other
numbers: Fastify and Hono answer 500, \`new Response\` throws a RangeError, h3 silently answers 200, and
Express sends the number with "unknown" for a reason phrase. Clients are told to treat such a
response as a server error.`,
  references: [{ title: 'RFC 9110 §15', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15' }],
  severity: 'error',
  roles: ['emit', 'declare', 'mock', 'config'],
  check,
  examples: [
    { language: 'javascript', bad: 'res.status(600).end();', good: 'res.status(500).end();' },
    {
      language: 'javascript',
      bad: "import { Hono } from 'hono';\napp.get('/', (c) => c.json({ a: 1 }, 999));",
      good: "import { Hono } from 'hono';\napp.get('/', (c) => c.json({ a: 1 }, 403));",
    },
    {
      language: 'typescript',
      bad: 'export const GET = () => new Response(null, { status: 604 });',
      good: 'export const GET = () => new Response(null, { status: 504 });',
    },
  ],
};

function check(subject: Subject, { catalog }: Judgement): Problem | null {
  const { code } = subject;
  if (code >= 100 && code <= 599) return null;
  const codes = usable(meant(code), catalog);
  return {
    message: inTurn(
      say`${code} is not an HTTP status code: they run from 100 to 599 (RFC 9110 §15).`,
      advice(codes),
    ),
    fixes: changeCode(subject, codes),
  };
}

/** What others use the number for, said with a real code; else the code one slip of a digit away. */
function meant(code: number): readonly number[] {
  const known = registry.replacements(code);
  const nearest = registry.nearestRegistered(code);
  return known.length > 0 || nearest === null ? known : [nearest];
}
