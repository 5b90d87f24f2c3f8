import { readFile, writeFile } from 'node:fs/promises';

const index = 'src/rules/index.ts';
const ids = 'src/catalog/ruleIds.ts';

/** Starts a rule: its file, and its entries where rules are listed. Its tests fail until it is filled in. */
async function main(id: string | undefined): Promise<void> {
  if (id === undefined || !/^[a-z]+(-[a-z0-9]+)*$/.test(id)) {
    throw new Error('Usage: npm run new:rule NAME, with a name such as missing-allow');
  }
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const path = `src/rules/${name}.ts`;
  await writeFile(path, template(id, name), { flag: 'wx' });
  await edit(index, (text) => register(text, name));
  await edit(ids, (text) => implement(text, id));
  console.log(`Fill in ${path}, then run npm run generate and npm run test:unit.`);
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')));
}

/** Adds the import and, at the end of the list, the rule. */
function register(text: string, name: string): string {
  const line = `import { ${name} } from './${name}';`;
  const later = text.split('\n').find((other) => other.startsWith('import {') && other > line);
  const imported =
    later === undefined ? `${line}\n${text}` : text.replace(later, `${line}\n${later}`);
  return imported.replace(/\n\];\n$/, `\n  ${name},\n];\n`);
}

/** Moves the id from the reserved ones, if it is there, to the implemented ones. */
function implement(text: string, id: string): string {
  const line = `  '${id}',\n`;
  const others = text.replace(line, '');
  const [, list = ''] = /implementedRuleIds = \[\n([^\]]*)\]/.exec(others) ?? [];
  const sorted = [...list.split(/(?<=\n)/), line].sort().join('');
  return others.replace(list, sorted);
}

function template(id: string, name: string): string {
  return `import type { Problem, Rule, Subject } from './rule';

export const ${name}: Rule = {
  id: '${id}',
  summary: '',
  why: '',
  references: [],
  severity: 'warning',
  roles: ['emit'],
  check,
  examples: [],
};

function check(_subject: Subject): Problem | null {
  return null;
}
`;
}

void main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
