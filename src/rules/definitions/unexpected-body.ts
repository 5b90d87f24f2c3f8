import { registry } from '../../catalog/registry';
import type { Body, Context } from '../../occurrences/occurrence';
import { usable } from '../alternatives';
import { changeCode } from '../changeCode';
import { isInert } from '../expression';
import { say } from '../message';
import { definedIn, named } from '../naming';
import { isEmpty, isNullLiteral, mayBeNull } from '../response';
import type { Judgement, Problem, ProposedFix, Rule, Subject } from '../rule';
import { fillTemplate } from '../template';

export const unexpectedBody: Rule = {
  id: 'unexpected-body',
  summary: 'Send no body with 1xx, 204, 205 and 304.',
  why: `These responses end after their header section. Node.js, Express, Koa, hapi and Fastify silently
drop the body of 204 and 304, so what the code seems to send never arrives; with 205 most of them do
send it, which breaks the message for the client. Either the body or the code is wrong.`,
  references: [
    { title: 'RFC 9110 §15.3.5', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5' },
    { title: 'RFC 9110 §15.3.6', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6' },
    { title: 'RFC 9110 §15.4.5', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5' },
  ],
  severity: 'warning',
  roles: ['emit', 'declare', 'mock'],
  yieldsTo: ['null-body-status', 'express-status-argument', 'deprecated-code'],
  check,
  examples: [
    {
      language: 'javascript',
      bad: 'res.status(204).json({ deleted: true });',
      good: 'res.status(204).end();',
    },
    {
      language: 'javascript',
      bad: "import Fastify from 'fastify';\napp.get('/', (req, reply) => reply.code(204).send({ a: 1 }));",
      good: "import Fastify from 'fastify';\napp.get('/', (req, reply) => reply.code(204).send());",
    },
    {
      language: 'javascript',
      bad: "res.status(205).send('start again');",
      good: 'res.status(205).end();',
    },
    {
      language: 'javascript',
      bad: `import Koa from 'koa';
app.use((ctx) => {
  ctx.status = 204;
  ctx.body = { deleted: true };
});`,
      good: `import Koa from 'koa';
app.use((ctx) => {
  ctx.status = 204;
});`,
    },
  ],
};

function check(subject: Subject, { catalog }: Judgement): Problem | null {
  const { code } = subject;
  const context = isContentAllowed(code) ? null : subject.context;
  if (context === null || context.via === 'exception') return null;
  const { body } = context;
  if (body === null || isEmpty(body) || isNullLiteral(body) || mayBeNull(body, context))
    return null;
  if (isInterim(code) && body.isNearby) return null;
  const [name, source, instead] = [named(code), definedIn(code), named(200)];
  return {
    message:
      code === 205
        ? say`A ${name} response MUST NOT have a body (${source}). Drop the body, or answer ${instead}.`
        : say`A ${name} response cannot have a body (${source}). Drop the body, or answer ${instead}.`,
    fixes: [...dropBody(subject, context, body), ...changeCode(subject, usable([200], catalog))],
  };
}

function isContentAllowed(code: number): boolean {
  return registry.get(code)?.content.allowed ?? true;
}

/** Whether a final response follows, with content that the code around sends later: `WriteHeader(103)` of Go. */
function isInterim(code: number): boolean {
  return code < 200 && code !== 101;
}

function dropBody(
  { code }: Subject,
  { edits, forbiddenContent }: Context,
  { text, isNearby }: Body,
): ProposedFix[] {
  const filled = edits.dropBody && fillTemplate(edits.dropBody, {});
  if (filled === null) return [];
  const isDropped = code !== 205 && forbiddenContent === 'dropped';
  return [
    { title: say`Drop the body`, safe: isDropped && !isNearby && isInert(text), edits: filled },
  ];
}
