import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';

import { languages } from '../src/syntax/languages';

const usage = 'Usage: npm run new:framework NAME [EXTENSION], such as polka js';

/** Starts a framework: its file, and a fixture in which it is to be recognised. */
async function main(id: string | undefined, extension = 'js'): Promise<void> {
  const language = languages.find(({ extensions }) => extensions.includes(`.${extension}`));
  if (id === undefined || !/^[a-z]\w*(-\w+)*$/.test(id) || language === undefined) {
    throw new Error(usage);
  }
  const definition = `src/frameworks/definitions/${id}.ts`;
  const fixture = `test/fixtures/frameworks/${id}.${extension}`;
  if (existsSync(fixture)) throw new Error(`${fixture} is there already.`);
  await writeFile(definition, template(id, language.dialect), { flag: 'wx' });
  await writeFile(fixture, `${language.lineComment} Write code in the style of ${id} here.\n`);
  console.log(`Fill in ${definition} and ${fixture}, then run npm run generate.`);
}

function template(id: string, dialect: string): string {
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `import { framework } from '../framework';

export const ${name} = framework({
  id: '${id}',
  title: '',
  dialects: ['${dialect}'],
  evidence: ['${id}'],
  receivers: ['res'],
  emit: ['res.status($STATUS)'],
  body: ['res.json($JSON)'],
  header: ['res.set($NAME, $VALUE)'],
});
`;
}

void main(process.argv[2], process.argv[3]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
