import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { catalogSchema } from './generate/catalog-schema';
import { constantsIndex, frameworkIndex } from './generate/framework-index';
import { readmeRules } from './generate/readme-rules';
import { ruleDocs } from './generate/rule-docs';
import { settingsSchema } from './generate/settings-schema';

/** A file as it should be. */
export interface GeneratedFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

/** All that is generated and committed. */
const generators: readonly (() => Promise<GeneratedFile | readonly GeneratedFile[]>)[] = [
  frameworkIndex,
  constantsIndex,
  catalogSchema,
  settingsSchema,
  ruleDocs,
  readmeRules,
];

/** Writes what differs, or with `--check` only names it and fails. */
async function main(check: boolean): Promise<void> {
  const files = (await Promise.all(generators.map((generate) => generate()))).flat();
  const current = await Promise.all(files.map(({ path }) => textOf(path)));
  const drifted = files.filter(({ text }, index) => text !== current[index]);
  for (const { path } of drifted) console.log(check ? `drifted: ${path}` : `wrote ${path}`);
  if (!check) await Promise.all(drifted.map(write));
  if (check && drifted.length > 0) {
    console.error('Run `npm run generate` and commit the result.');
    process.exitCode = 1;
  }
}

async function textOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}

async function write({ path, text }: GeneratedFile): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

void main(process.argv.includes('--check'));
