import type { Catalog, Level } from '../../catalog/catalog';
import { usable } from '../alternatives';
import { changeCode } from '../changeCode';
import { inTurn, say, type Message } from '../message';
import { advice, houseEntry, named, speaker } from '../naming';
import type { Judgement, Problem, Rule, Subject } from '../rule';

/** What the standard says of a code that an application should leave to others. */
interface Restriction {
  /** Completes "502 Bad Gateway is for …". */
  readonly sender: Message;
  readonly source: string;
  readonly severity: Level;
}

const restrictions: Readonly<Record<number, Restriction>> = {
  407: { sender: say`proxies`, source: 'RFC 9110 §15.5.8', severity: 'hint' },
  421: {
    sender: say`servers that got a request for a host they do not serve`,
    source: 'RFC 9110 §15.5.20',
    severity: 'hint',
  },
  502: { sender: say`gateways and proxies`, source: 'RFC 9110 §15.6.3', severity: 'hint' },
  504: { sender: say`gateways and proxies`, source: 'RFC 9110 §15.6.5', severity: 'hint' },
  511: {
    sender: say`proxies that guard a network; origin servers SHOULD NOT send it`,
    source: 'RFC 6585 §6',
    severity: 'warning',
  },
};

/** What a handler may say of the servers that it calls itself. */
const ofGateways: ReadonlySet<number> = new Set([502, 503, 504]);

/** What the application may mean, best first. */
const meant: Readonly<Record<number, readonly number[]>> = {
  407: [401],
  421: [404, 400],
  502: [503, 500],
  503: [500],
  504: [503, 500],
  511: [401, 403],
};

export const gatewayOnlyCode: Rule = {
  id: 'gateway-only-code',
  summary: 'Leave the codes of gateways and proxies to them.',
  why: `502 and 504 speak of the server behind this one, 407 and 511 of a proxy on the way. When the
application itself sends them, an operator looks for the fault in the wrong place. A handler that
calls another server is a gateway in this respect, and nothing is said of its 502, 503 and 504, nor of
what is sent with Proxy-Authenticate. The
call may stand where it cannot be seen: without a catalog the rule only hints, except for 511. Some
catalogs count 503 in, since in their house the gateway sends it.`,
  references: [
    { title: 'RFC 9110 §15.6.3', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3' },
    { title: 'RFC 9110 §15.6.5', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5' },
    { title: 'RFC 6585 §6', url: 'https://www.rfc-editor.org/rfc/rfc6585#section-6' },
  ],
  severity: 'hint',
  severityNote: 'warning for 511',
  roles: ['emit'],
  yieldsTo: ['unlisted-code', 'discouraged-code'],
  check,
  examples: [
    {
      language: 'javascript',
      bad: "res.status(504).json({ error: 'too slow' });",
      good: "res.status(503).json({ error: 'too slow' });",
    },
    {
      language: 'javascript',
      bad: "import Koa from 'koa';\napp.use((ctx) => { ctx.status = 511; });",
      good: "import Koa from 'koa';\napp.use((ctx) => { ctx.status = 401; });",
    },
    {
      language: 'javascript',
      catalog: 'rest-api-guideline',
      bad: "res.status(503).set('Retry-After', '60').json({ error: 'down' });",
      good: "res.status(500).set('Retry-After', '60').json({ error: 'down' });",
    },
  ],
};

function check(subject: Subject, { catalog }: Judgement): Problem | null {
  const { code } = subject;
  if (ofGateways.has(code) && subject.context?.callsUpstream === true) return null;
  if (subject.context?.headers.names.includes('proxy-authenticate') === true) return null;
  const claim = houseClaim(code, catalog) ?? standardClaim(code);
  if (claim === null) return null;
  const codes = usable(meant[code] ?? [], catalog).filter((each) => !houseClaim(each, catalog));
  return {
    message: inTurn(claim, advice(codes)),
    severity: restrictions[code]?.severity ?? 'hint',
    fixes: changeCode(subject, codes),
  };
}

/** What the catalog says of who sends the code. */
function houseClaim(code: number, catalog: Catalog): Message | null {
  const entry = houseEntry(catalog, code);
  if (entry?.origin !== 'gateway' && entry?.origin !== 'proxy') return null;
  const who = speaker(entry, 'origin');
  return entry.origin === 'gateway'
    ? say`${who} leaves ${named(code)} to gateways.`
    : say`${who} leaves ${named(code)} to proxies.`;
}

function standardClaim(code: number): Message | null {
  const restriction = restrictions[code];
  if (restriction === undefined) return null;
  return say`${named(code)} is for ${restriction.sender} (${restriction.source}).`;
}
