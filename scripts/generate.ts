import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { indexes } from './generate/indexes';

/** A file as it should be. */
export interface GeneratedFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

type Generator = () => Promise<GeneratedFile | readonly GeneratedFile[]>;

/** What is made of what the indexes list; loaded once they are right. */
async function contents(): Promise<readonly Generator[]> {
  const [{ catalogSchema }, { settingsSchema }, { ruleDocs }, { readmeRules }] = await Promise.all([
    import('./generate/catalog-schema'),
    import('./generate/settings-schema'),
    import('./generate/rule-docs'),
    import('./generate/readme-rules'),
  ]);
  return [catalogSchema, settingsSchema, ruleDocs, readmeRules];
}

/** Writes what differs, or with `--check` only names it and fails. */
async function main(check: boolean): Promise<void> {
  const drifted = (await refresh(indexes, check)) + (await refresh(await contents(), check));
  if (!check || drifted === 0) return;
  console.error('Run `npm run generate` and commit the result.');
  process.exitCode = 1;
}

/** How many files differ from what is generated; they are written unless they are only checked. */
async function refresh(generators: readonly Generator[], check: boolean): Promise<number> {
  const files = (await Promise.all(generators.map((generate) => generate()))).flat();
  const current = await Promise.all(files.map(({ path }) => textOf(path)));
  const drifted = files.filter(({ text }, index) => text !== current[index]);
  for (const { path } of drifted) console.log(check ? `drifted: ${path}` : `wrote ${path}`);
  if (!check) await Promise.all(drifted.map(write));
  return drifted.length;
}

async function textOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}

async function write({ path, text }: GeneratedFile): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

void main(process.argv.includes('--check'));
