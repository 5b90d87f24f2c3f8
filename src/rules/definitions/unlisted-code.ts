import type { Catalog } from '../../catalog/catalog';
import { alternatives } from '../alternatives';
import { changeCode } from '../changeCode';
import { inTurn, say, type Message } from '../message';
import { catalogName, named, namedChoice } from '../naming';
import type { Judgement, Problem, Rule, Subject } from '../rule';

export const unlistedCode: Rule = {
  id: 'unlisted-code',
  summary: 'Keep to the codes that the chosen catalog lists.',
  why: `A catalog is house style. The rule speaks with the catalog's own word for codes that it does not
list: an error where it says MUST NOT, a warning for SHOULD NOT, and information where it merely
describes an API. Such a code is never called invalid, since the standard knows it. Under the IANA
registry itself the rule does not run.`,
  references: [
    { title: 'RFC 9205 §4.6', url: 'https://www.rfc-editor.org/rfc/rfc9205#section-4.6' },
  ],
  severity: 'off',
  severityUnder: ({ unlisted }) => unlisted,
  roles: ['emit', 'declare'],
  yieldsTo: ['invalid-code', 'unregistered-code', 'deprecated-code', 'unused-code'],
  check,
  examples: [
    {
      language: 'javascript',
      catalog: 'jpush',
      bad: "res.status(422).json({ error: 'no such audience' });",
      good: "res.status(400).json({ error: 'no such audience' });",
    },
    {
      language: 'javascript',
      catalog: 'rest-api-guideline',
      bad: "res.redirect(307, '/orders/1');",
      good: "res.redirect(303, '/orders/1');",
    },
    {
      language: 'typescript',
      catalog: 'jpush',
      bad: 'export const POST = () => Response.json({ id: 1 }, { status: 201 });',
      good: 'export const POST = () => Response.json({ id: 1 }, { status: 200 });',
    },
  ],
};

function check(subject: Subject, { catalog }: Judgement): Problem | null {
  const { code } = subject;
  if (catalog.unlisted === 'off' || catalog.codes.has(code)) return null;
  const codes = alternatives(code, catalog);
  const nearest = codes.length === 0 ? null : say`Nearest: ${namedChoice(codes)}.`;
  return {
    message: inTurn(statement(code, catalog), nearest),
    fixes: changeCode(subject, codes),
  };
}

/** What the catalog says, in its own normative word. */
function statement(code: number, catalog: Catalog): Message {
  const name = catalogName(catalog.id);
  if (catalog.unlisted === 'error')
    return say`${name} says MUST NOT to unlisted codes: ${named(code)}.`;
  if (catalog.unlisted === 'warning') {
    return say`${name} says SHOULD NOT to unlisted codes: ${named(code)}.`;
  }
  return say`${name} does not list ${named(code)}.`;
}
