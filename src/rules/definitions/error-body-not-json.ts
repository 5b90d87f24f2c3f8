import { stringContent } from '../expression';
import { say } from '../message';
import { authority, named } from '../naming';
import { errorContent, isEmpty } from '../response';
import type { Judgement, Problem, Rule, Subject } from '../rule';
import { sendError } from '../sendError';

const id = 'error-body-not-json';

export const errorBodyNotJson: Rule = {
  id,
  summary: 'Send errors as JSON.',
  why: `A client of a JSON API parses every answer as JSON, errors too; plain text breaks it at the moment
when it most needs to know what happened. The rule is off unless a catalog or a setting turns it on,
and reports only bodies that are surely text.`,
  references: [{ title: 'RFC 9457', url: 'https://www.rfc-editor.org/rfc/rfc9457' }],
  severity: 'off',
  roles: ['emit'],
  yieldsTo: ['express-status-argument'],
  check,
  examples: [
    {
      language: 'javascript',
      catalog: 'jpush',
      bad: "res.status(400).send('name is missing');",
      good: "res.status(400).json({ error: { code: 400, message: 'name is missing' } });",
    },
    {
      language: 'javascript',
      catalog: 'mtpush',
      bad: "import Fastify from 'fastify';\napp.get('/', (req, reply) => reply.code(404).send(`no ${req.url}`));",
      good: "import Fastify from 'fastify';\napp.get('/', (req, reply) => reply.code(404).send({ code: 404, message: `no ${req.url}` }));",
    },
    {
      language: 'javascript',
      catalog: 'jpush',
      bad: "import { Hono } from 'hono';\napp.get('/', (c) => c.text('no', 401));",
      good: "import { Hono } from 'hono';\napp.get('/', (c) => c.json({ error: { code: 401, message: 'no' } }, 401));",
    },
  ],
};

function check(subject: Subject, { catalog }: Judgement): Problem | null {
  const { code } = subject;
  const body = errorContent(subject);
  if (body?.kind !== 'text' || isEmpty(body) || isJson(body.text)) return null;
  const source = authority(catalog, id, code, say`RFC 9457 describes a format`);
  return {
    message: say`${named(code)} is sent with text instead of JSON (${source}). Send the error as JSON.`,
    fixes: sendError(subject, catalog, body.text),
  };
}

/** Whether a string literal holds JSON already. */
function isJson(expression: string): boolean {
  return /^[[{]/.test(stringContent(expression)?.trim() ?? '');
}
