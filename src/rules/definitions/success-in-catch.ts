import { usable } from '../alternatives';
import { changeCode } from '../changeCode';
import { isSuccess, speaksHttp } from '../response';
import { say } from '../message';
import { authority, named } from '../naming';
import type { Judgement, Problem, Rule, Subject } from '../rule';

const id = 'success-in-catch';

export const successInCatch: Rule = {
  id,
  summary: 'Do not answer a caught error with a success code.',
  why: `A 2xx code tells the client, its caches and your monitoring that the request worked. In a catch
block it usually did not. Where the failure really does not matter, as in a best-effort call or an
idempotent DELETE, the code may be right: the rule only hints, unless the catalog asks for more, and
leaves DELETE handlers alone.`,
  references: [
    { title: 'RFC 9110 §15.3', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.3' },
  ],
  severity: 'hint',
  roles: ['emit'],
  yieldsTo: ['success-with-error-body', 'express-status-argument'],
  check,
  examples: [
    {
      language: 'javascript',
      bad: `app.get('/', async (req, res) => {
  try {
    await save();
  } catch {
    res.status(200).json({ saved: 'later' });
  }
});`,
      good: `app.get('/', async (req, res) => {
  try {
    await save();
  } catch {
    res.status(500).json({ saved: 'later' });
  }
});`,
    },
    {
      language: 'javascript',
      catalog: 'jpush',
      bad: 'push().catch(() => res.sendStatus(200));',
      good: 'push().catch(() => res.sendStatus(500));',
    },
    {
      language: 'typescript',
      bad: `export async function POST() {
  try {
    await save();
  } catch {
    return Response.json({ saved: 'later' }, { status: 202 });
  }
}`,
      good: `export async function POST() {
  try {
    await save();
  } catch {
    return Response.json({ saved: 'later' }, { status: 500 });
  }
}`,
    },
  ],
};

function check(subject: Subject, { catalog }: Judgement): Problem | null {
  const { code } = subject;
  const context = isSuccess(code) && subject.notation !== 'implicit' ? subject.context : null;
  if (!context?.inCatch || context.method === 'DELETE' || !speaksHttp(context)) return null;
  return {
    message: say`${named(code)} is sent where an error was caught (${authority(catalog, id, code, 'RFC 9110 §15.3')}). Answer 4xx or 5xx.`,
    fixes: changeCode(subject, usable([500, 400], catalog)),
  };
}
