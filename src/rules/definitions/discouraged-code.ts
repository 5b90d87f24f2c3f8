import { alternatives, usable } from '../alternatives';
import { changeCode } from '../changeCode';
import { inTurn, say } from '../message';
import { advice, houseEntry, named, speaker } from '../naming';
import type { Judgement, Problem, Rule, Subject } from '../rule';

export const discouragedCode: Rule = {
  id: 'discouraged-code',
  summary: 'Do not send codes that the chosen catalog advises against or forbids.',
  why: `Some catalogs list codes in order to say no to them, often with the code that they want instead:
one guideline has 400 for every invalid request and wants no 422. A code that the catalog forbids is
an error; one that it discourages, a warning.`,
  references: [
    { title: 'RFC 9205 §4.6', url: 'https://www.rfc-editor.org/rfc/rfc9205#section-4.6' },
  ],
  severity: 'warning',
  severityNote: 'error for a code that the catalog forbids',
  roles: ['emit', 'declare'],
  yieldsTo: ['invalid-code'],
  check,
  examples: [
    {
      language: 'javascript',
      catalog: {
        id: 'team',
        title: 'Team guideline',
        codes: { '400': {}, '422': { use: 'discourage', replacement: 400 } },
      },
      bad: "res.status(422).json({ error: 'name is missing' });",
      good: "res.status(400).json({ error: 'name is missing' });",
    },
    {
      language: 'typescript',
      catalog: {
        id: 'team',
        title: 'Team guideline',
        codes: { '303': {}, '302': { use: 'forbid', replacement: 303 } },
      },
      bad: "export const POST = () => Response.redirect('https://example.com/orders/1', 302);",
      good: "export const POST = () => Response.redirect('https://example.com/orders/1', 303);",
    },
  ],
};

function check(subject: Subject, { catalog }: Judgement): Problem | null {
  const { code } = subject;
  const entry = houseEntry(catalog, code);
  if (entry === null || entry.use === 'use') return null;
  const wanted = entry.replacement === null ? [] : usable([entry.replacement], catalog);
  const codes = wanted.length > 0 ? wanted : alternatives(code, catalog);
  const who = speaker(entry, 'use');
  const claim =
    entry.use === 'forbid'
      ? say`${who} forbids ${named(code)}.`
      : say`${who} advises against ${named(code)}.`;
  return {
    message: inTurn(claim, advice(codes)),
    severity: entry.use === 'forbid' ? 'error' : 'warning',
    fixes: changeCode(subject, codes),
  };
}
