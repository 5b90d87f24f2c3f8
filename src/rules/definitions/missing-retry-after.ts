import type { CatalogEntry, Level } from '../../catalog/catalog';
import type { Requirement } from '../../catalog/registry';
import type { Context } from '../../occurrences/occurrence';
import { say, type Message } from '../message';
import { houseEntry, named, speaker } from '../naming';
import type { Judgement, Problem, ProposedFix, Rule, Subject } from '../rule';
import { fillTemplate } from '../template';

/** What the standard says of the header, and which headers tell the same. */
interface Demand {
  readonly source: string;
  readonly severity: Level;
  readonly fields: RegExp;
}

/** How loud a catalog's own word is. */
const loudnessOf: Readonly<Partial<Record<Requirement, Level>>> = {
  MUST: 'error',
  SHOULD: 'warning',
  'SHOULD NOT': 'off',
  'MUST NOT': 'off',
};

const demands: Readonly<Record<number, Demand>> = {
  429: {
    source: 'RFC 6585 §4 MAY',
    severity: 'information',
    fields: /^(?:retry-after|(?:x-)?rate-?limit(?:-.+)?)$/,
  },
  503: { source: 'RFC 9110 §15.6.4 MAY', severity: 'hint', fields: /^retry-after$/ },
};

/** A minute: long enough to be kind to the server, and easy to see that it is only a proposal. */
const proposedSeconds = '60';

export const missingRetryAfter: Rule = {
  id: 'missing-retry-after',
  summary: 'Tell clients with Retry-After when to try again after 429 and 503.',
  why: `Without Retry-After a client can only guess how long to wait, and many try again at once. The
standards allow the header (MAY); guidelines ask for it, and a catalog's SHOULD is a warning, its MUST
an error. After 429 the RateLimit and X-RateLimit
fields count as well. The rule is silent where a helper that it cannot see through gets the response,
and for thrown exceptions, whose headers are set elsewhere.`,
  references: [
    { title: 'RFC 6585 §4', url: 'https://www.rfc-editor.org/rfc/rfc6585#section-4' },
    { title: 'RFC 9110 §10.2.3', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3' },
  ],
  severity: 'information',
  severityNote: 'hint for 503',
  roles: ['emit', 'declare'],
  yieldsTo: ['express-status-argument'],
  check,
  examples: [
    {
      language: 'javascript',
      catalog: 'rest-api-guideline',
      bad: "app.get('/', (req, res) => res.status(429).json({ error: 'slow down' }));",
      good: "app.get('/', (req, res) => res.set('Retry-After', '60').status(429).json({ error: 'slow down' }));",
    },
    {
      language: 'javascript',
      bad: `import { Hono } from 'hono';
app.get('/', (c) => {
  return c.json({ error: 'slow down' }, 429);
});`,
      good: `import { Hono } from 'hono';
app.get('/', (c) => {
  c.header('Retry-After', '60');
  return c.json({ error: 'slow down' }, 429);
});`,
    },
    {
      language: 'typescript',
      bad: "export const GET = () => Response.json({ error: 'maintenance' }, { status: 503 });",
      good: `export const GET = () => Response.json({ error: 'maintenance' }, { status: 503, headers: { 'Retry-After': '60' } });`,
    },
  ],
};

function check(subject: Subject, { catalog }: Judgement): Problem | null {
  const { code } = subject;
  const demand = demands[code];
  if (demand === undefined) return null;
  const { context } = subject;
  if (context?.via !== 'response') return null;
  const { headers } = context;
  if (headers.open || headers.names.some((name) => demand.fields.test(name))) return null;
  const entry = houseEntry(catalog, code);
  const word = entry && houseWord(entry);
  const { source } = demand;
  const sources = entry && word ? say`${houseDemand(entry, word)}; ${source}` : source;
  return {
    message: say`${named(code)} without Retry-After leaves clients guessing when to try again (${sources}). Add the header.`,
    severity: (word && loudnessOf[word]) ?? demand.severity,
    fixes: addHeader(context),
  };
}

/** The catalog's own word for the header; `null` where it does not speak of it. */
function houseWord({ headers }: CatalogEntry): Requirement | null {
  const name = Object.keys(headers).find((each) => each.toLowerCase() === 'retry-after');
  return name === undefined ? null : (headers[name] ?? null);
}

/** Who asks for the header, with that word; what is `typical` is asked for by none. */
function houseDemand(entry: CatalogEntry, word: Requirement): Message {
  const who = speaker(entry, 'headers');
  return word === 'typical' ? who : say`${who}${` ${word}`}`;
}

function addHeader({ edits }: Context): ProposedFix[] {
  const values = { NAME: 'Retry-After', VALUE: proposedSeconds };
  const filled = edits.addHeader && fillTemplate(edits.addHeader, values);
  if (filled === null) return [];
  const title = say`Add Retry-After: ${proposedSeconds}`;
  return [{ title, safe: false, edits: filled }];
}
