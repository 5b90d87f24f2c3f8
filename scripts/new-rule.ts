import { writeFile } from 'node:fs/promises';

/** Starts a rule: its file, and a fixture in which it is to speak. Its tests fail until it is filled in. */
async function main(id: string | undefined): Promise<void> {
  if (id === undefined || !/^[a-z]+(-[a-z0-9]+)*$/.test(id)) {
    throw new Error('Usage: npm run new:rule NAME, with a name such as missing-allow');
  }
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const path = `src/rules/definitions/${id}.ts`;
  const fixture = `test/fixtures/rules/iana/${id}.js`;
  await writeFile(path, template(id, name), { flag: 'wx' });
  await writeFile(
    fixture,
    `// Write code here that ${id} reports, and code that it leaves alone.\n`,
    {
      flag: 'wx',
    },
  );
  console.log(`Fill in ${path} and ${fixture}, then run
  npm run generate
  npx tsx scripts/update-fixtures.ts rules/iana/${id}.js
  npm run check`);
}

function template(id: string, name: string): string {
  return `import type { Problem, Rule, Subject } from '../rule';

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
