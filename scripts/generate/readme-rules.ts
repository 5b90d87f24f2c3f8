import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

import { builtinCatalogs } from '../../src/catalog/builtin';
import { rules } from '../../src/rules/definitions';
import { pageOf, severityUnder } from './rule-docs';

const path = 'README.md';
const start = '<!-- rules:start -->';
const end = '<!-- rules:end -->';

/** The README with its table of rules; where it has no place for one, it gets it at the end. */
export async function readmeRules(): Promise<{ path: string; text: string }> {
  const readme = await readFile(path, 'utf8').catch(() => '');
  const block = `${start}\n\n${table()}\n\n${end}`;
  const from = readme.indexOf(start);
  const to = readme.indexOf(end, from);
  const text =
    from >= 0 && to >= 0
      ? readme.slice(0, from) + block + readme.slice(to + end.length)
      : `${readme}\n## Rules\n\n${block}\n`;
  return { path, text: await format(text, { ...(await resolveConfig(path)), filepath: path }) };
}

function table(): string {
  const rows = rules.map(
    (rule) =>
      `| [\`${rule.id}\`](${pageOf(rule)}) | ${rule.summary} | ${severityUnder(rule, builtinCatalogs.iana)} |`,
  );
  return ['| Rule | What it asks for | Default |', '| --- | --- | --- |', ...rows].join('\n');
}
