import type { Context } from '../../occurrences/occurrence';
import { usable } from '../alternatives';
import { changeCode } from '../changeCode';
import { errorSign, isFailedCheck } from '../errorSigns';
import { say } from '../message';
import { authority, named } from '../naming';
import { isSuccess, speaksHttp } from '../response';
import type { Judgement, Problem, ProposedFix, Rule, Subject } from '../rule';
import { fillTemplate } from '../template';

const id = 'success-with-error-body';

/** Each item of a multi-status response has a status of its own. */
const multiStatus = 207;

export const successWithErrorBody: Rule = {
  id,
  summary: 'Do not send an error in the body of a success.',
  why: `Clients, caches, retries and monitoring go by the status code. A 200 whose body says \`error\`,
\`success: false\`, \`ok: false\` or \`status: 'error'\` hides the failure from all of them. The 200 may
be unwritten, as in \`res.json({ error })\`. Inside a catch block there is little doubt, and sending
the caught error counts as well: the rule warns, as it does where \`serializer.errors\` or
\`form.errors\` is the whole body; elsewhere it hints. GraphQL and JSON-RPC handlers,
207 and empty members such as \`error: null\` are left alone.`,
  references: [
    { title: 'RFC 9110 §15.3', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.3' },
  ],
  severity: 'hint',
  severityNote: 'warning in a catch block and for serializer.errors',
  roles: ['emit'],
  yieldsTo: ['express-status-argument'],
  check,
  examples: [
    {
      language: 'javascript',
      bad: "res.status(200).json({ error: 'name is missing' });",
      good: "res.status(400).json({ error: 'name is missing' });",
    },
    {
      language: 'javascript',
      bad: `app.get('/', async (req, res) => {
  try {
    await save();
  } catch (err) {
    res.json({ message: err.message });
  }
});`,
      good: `app.get('/', async (req, res) => {
  try {
    await save();
  } catch (err) {
    res.status(500).json({ message: err.message });
  }
});`,
    },
    {
      language: 'javascript',
      bad: "import { Hono } from 'hono';\napp.post('/', (c) => c.json({ success: false }, 200));",
      good: "import { Hono } from 'hono';\napp.post('/', (c) => c.json({ success: false }, 400));",
    },
    {
      language: 'typescript',
      bad: `export async function GET() {
  try {
    return Response.json(await load());
  } catch (e) {
    return Response.json({ error: String(e) });
  }
}`,
      good: `export async function GET() {
  try {
    return Response.json(await load());
  } catch (e) {
    return Response.json({ error: String(e) }, { status: 500 });
  }
}`,
    },
  ],
};

function check(subject: Subject, { catalog }: Judgement): Problem | null {
  const { code } = subject;
  const context = isSuccess(code) && code !== multiStatus ? subject.context : null;
  if (!context?.body || context.conditional || !speaksHttp(context)) return null;
  const sign = errorSign(context.body, context.inCatch);
  if (sign === null) return null;
  const codes = usable(context.inCatch ? [500, 400] : [400, 404, 500], catalog);
  const source = authority(catalog, id, code, 'RFC 9110 §15.3');
  return {
    message: say`A body with ${sign} is sent as ${named(code)}, a success to every client (${source}). Answer 4xx or 5xx.`,
    fixes:
      subject.notation === 'implicit'
        ? codes.flatMap((each) => writeStatus(each, context))
        : changeCode(subject, codes),
    ...((context.inCatch || isFailedCheck(context.body)) && { severity: 'warning' }),
  };
}

/** Writes a status where none is written. */
function writeStatus(code: number, { edits }: Context): ProposedFix[] {
  const filled = edits.setStatus && fillTemplate(edits.setStatus, { STATUS: String(code) });
  if (filled === null) return [];
  return [{ title: say`Answer ${named(code)}`, safe: false, edits: filled }];
}
