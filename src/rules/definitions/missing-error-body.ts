import { say } from '../message';
import { authority, named } from '../naming';
import { errorContent, isEmpty } from '../response';
import type { Judgement, Problem, Rule, Subject } from '../rule';
import { sendError } from '../sendError';

const id = 'missing-error-body';

export const missingErrorBody: Rule = {
  id,
  summary: 'Explain an error in the body of its response.',
  why: `RFC 9110 asks servers to send a representation that explains the error, except in answer to HEAD.
Many house rules want it in JSON. The rule is off unless a catalog or a setting turns it on, and looks
only at responses that surely have no body. Thrown exceptions are left alone, since the framework's
error handler gives them one, and so are GraphQL and JSON-RPC handlers.`,
  references: [
    { title: 'RFC 9110 §15.5', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5' },
    { title: 'RFC 9110 §15.6', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.6' },
  ],
  severity: 'off',
  roles: ['emit'],
  yieldsTo: ['express-status-argument'],
  check,
  examples: [
    {
      language: 'javascript',
      catalog: 'jpush',
      bad: 'res.status(404).end();',
      good: "res.status(404).json({ error: { code: 404, message: 'Not Found' } });",
    },
    {
      language: 'javascript',
      catalog: 'mtpush',
      bad: "import { Hono } from 'hono';\napp.get('/', (c) => c.body(null, 403));",
      good: "import { Hono } from 'hono';\napp.get('/', (c) => c.json({ code: 403, message: 'Forbidden' }, 403));",
    },
    {
      language: 'typescript',
      catalog: 'jpush',
      bad: 'export const GET = () => new Response(null, { status: 500 });',
      good: "export const GET = () => Response.json({ error: { code: 500, message: 'Internal Server Error' } }, { status: 500 });",
    },
  ],
};

function check(subject: Subject, { catalog }: Judgement): Problem | null {
  const { code } = subject;
  const body = errorContent(subject);
  if (body === null || !isEmpty(body)) return null;
  const section = code < 500 ? '§15.5' : '§15.6';
  const source = authority(catalog, id, code, `RFC 9110 ${section} SHOULD`);
  return {
    message: say`${named(code)} is sent without a body that explains it (${source}). Send the error as JSON.`,
    fixes: sendError(subject, catalog),
  };
}
