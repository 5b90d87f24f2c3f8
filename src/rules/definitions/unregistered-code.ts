import { registry } from '../../catalog/registry';
import { alternatives, usable } from '../alternatives';
import { changeCode } from '../changeCode';
import { inTurn, say, type MessagePart } from '../message';
import { advice, isHouseCode, named } from '../naming';
import type { Judgement, Problem, Rule, Subject } from '../rule';

const authority = say`RFC 9205 §4.6: applications MUST only use registered codes.`;

export const unregisteredCode: Rule = {
  id: 'unregistered-code',
  summary: 'Send only codes that are registered with IANA.',
  why: `A code that is not in the IANA registry means something only to those who made it up, and often
different things to different people: 530 is Cloudflare's, Pantheon's and Shopify's. Clients treat it
as the x00 of its class. A catalog that lists such a code as its own silences the rule for it. In
mocks, which repeat what other servers send, the rule only hints.`,
  references: [
    {
      title: 'IANA HTTP Status Code Registry',
      url: 'https://www.iana.org/assignments/http-status-codes/',
    },
    { title: 'RFC 9205 §4.6', url: 'https://www.rfc-editor.org/rfc/rfc9205#section-4.6' },
  ],
  severity: 'warning',
  severityNote: 'hint in mocks',
  roles: ['emit', 'declare', 'mock'],
  yieldsTo: ['discouraged-code'],
  check,
  examples: [
    {
      language: 'javascript',
      bad: "res.status(420).json({ error: 'slow down' });",
      good: "res.status(429).json({ error: 'slow down' });",
    },
    {
      language: 'javascript',
      bad: "import Fastify from 'fastify';\napp.get('/', (req, reply) => reply.code(509).send({ a: 1 }));",
      good: "import Fastify from 'fastify';\napp.get('/', (req, reply) => reply.code(429).send({ a: 1 }));",
    },
    {
      language: 'javascript',
      bad: "res.status(435).json({ error: 'no' });",
      good: "res.status(400).json({ error: 'no' });",
    },
  ],
};

function check(subject: Subject, { catalog }: Judgement): Problem | null {
  const { code } = subject;
  if (registry.statusClass(code) === null || registry.isRegistered(code)) return null;
  if (isHouseCode(catalog, code)) return null;
  const owners = registry.unregistered(code);
  const isUnknown = owners.length === 0;
  const codes = isUnknown
    ? alternatives(code, catalog)
    : usable(registry.replacements(code), catalog);
  return {
    message: inTurn(say`${code} is not registered: ${meaning(code)}.`, authority, advice(codes)),
    fixes: changeCode(subject, codes),
    ...(subject.role === 'mock' && { severity: 'hint' }),
  };
}

function meaning(code: number): MessagePart {
  const owners = registry.unregistered(code);
  const general = Math.floor(code / 100) * 100;
  if (owners.length === 0) return say`clients take it for ${named(general)}`;
  return owners
    .map(({ phrase, owner }): MessagePart => say`"${phrase}", ${owner}`)
    .reduce((all, each) => say`${all}; ${each}`);
}
