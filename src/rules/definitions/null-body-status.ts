import type { Body, Context } from '../../occurrences/occurrence';
import { isInert } from '../expression';
import { say } from '../message';
import { named } from '../naming';
import { isNull, mayBeNull } from '../response';
import type { Problem, ProposedFix, Rule, Subject } from '../rule';
import { fillTemplate } from '../template';

/** The null body statuses of the Fetch standard, except 101 and 103, which `Response` never takes. */
const nullBodyStatuses = new Set([204, 205, 304]);

export const nullBodyStatus: Rule = {
  id: 'null-body-status',
  summary: 'Give a web Response with 204, 205 or 304 a null body.',
  why: `\`new Response(body, { status: 204 })\` throws a TypeError as soon as the body is not null, an empty
string included. So do \`Response.json\`, \`NextResponse.json\` and Hono's \`c.json\`, \`c.text\` and
\`c.html\`, where the client gets a 500 instead.`,
  references: [
    { title: 'Fetch: null body status', url: 'https://fetch.spec.whatwg.org/#null-body-status' },
  ],
  severity: 'error',
  roles: ['emit', 'mock'],
  check,
  examples: [
    {
      language: 'javascript',
      bad: "export const DELETE = () => new Response('deleted', { status: 204 });",
      good: 'export const DELETE = () => new Response(null, { status: 204 });',
    },
    {
      language: 'javascript',
      bad: "import { Hono } from 'hono';\napp.delete('/', (c) => c.json({ ok: true }, 204));",
      good: "import { Hono } from 'hono';\napp.delete('/', (c) => c.body(null, 204));",
    },
    {
      language: 'typescript',
      bad: `import { NextResponse } from 'next/server';
export async function DELETE() {
  return NextResponse.json({ ok: true }, { status: 204 });
}`,
      good: `import { NextResponse } from 'next/server';
export async function DELETE() {
  return new NextResponse(null, { status: 204 });
}`,
    },
  ],
};

function check(subject: Subject): Problem | null {
  const { code } = subject;
  const context = nullBodyStatuses.has(code) ? subject.context : null;
  if (context?.forbiddenContent !== 'refused') return null;
  const { body } = context;
  if (body === null || isNull(body) || mayBeNull(body, context)) return null;
  return {
    message: say`A Response with ${named(code)} and a body throws a TypeError (Fetch standard). Send null as the body.`,
    fixes: dropBody(context, body),
  };
}

function dropBody({ edits }: Context, { text, isNearby }: Body): ProposedFix[] {
  const filled = edits.dropBody && fillTemplate(edits.dropBody, {});
  if (filled === null) return [];
  return [{ title: say`Drop the body`, safe: !isNearby && isInert(text), edits: filled }];
}
