import { registry } from '../../catalog/registry';
import { say } from '../message';
import { named } from '../naming';
import type { Problem, ProposedFix, Rule, Subject } from '../rule';
import { fillTemplate } from '../template';

const id = 'express-status-argument';

export const expressStatusArgument: Rule = {
  id,
  summary: 'Do not pass the status to send() or json() in Express, nor last to redirect().',
  why: `Express 4 took a number given to \`res.send\`, \`res.json\` or \`res.jsonp\` for the status and printed
a deprecation notice, before the body and behind it. Express 5 does not: \`res.send(404)\` answers 200
with the body \`404\`, \`res.json(404, body)\` drops the body, \`res.json(body, 404)\` the status, and
\`res.redirect(url, 301)\` takes the address for the status.`,
  references: [
    {
      title: 'Express: moving to version 5',
      url: 'https://expressjs.com/en/guide/migrating-5.html',
    },
  ],
  severity: 'error',
  roles: ['emit'],
  check,
  examples: [
    {
      language: 'javascript',
      bad: "import express from 'express';\napp.get('/', (req, res) => res.send(404));",
      good: "import express from 'express';\napp.get('/', (req, res) => res.sendStatus(404));",
    },
    {
      language: 'javascript',
      bad: "import express from 'express';\napp.get('/', (req, res) => res.json(400, { error: 'name' }));",
      good: "import express from 'express';\napp.get('/', (req, res) => res.status(400).json({ error: 'name' }));",
    },
    {
      language: 'javascript',
      bad: "import express from 'express';\napp.get('/', (req, res) => res.redirect('/orders', 301));",
      good: "import express from 'express';\napp.get('/', (req, res) => res.redirect(301, '/orders'));",
    },
  ],
};

function check(subject: Subject): Problem | null {
  if (subject.misuse?.rule !== id) return null;
  const { code } = subject;
  return {
    message: say`Express 5 does not take ${code} for the status here (Express migration guide). Set it with status() or sendStatus().`,
    fixes: setStatus(subject),
  };
}

function setStatus({ code, text, misuse }: Subject): ProposedFix[] {
  const filled = misuse?.fix && fillTemplate(misuse.fix, { STATUS: text });
  if (!filled) return [];
  const title = say`Send ${named(code)} as the status`;
  return [{ title, safe: registry.isRegistered(code), edits: filled }];
}
