import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import Mocha from 'mocha';
import { root } from './paths.js';
import { runMocha, type Tally } from './tally.js';

/** Runs `test/ui`: what a person sees in VS Code 1.100.3 with the packaged extension installed. */
export async function runUi(grep: string): Promise<Tally> {
  const mocha = new Mocha({ reporter: 'spec', timeout: 120_000, slow: 20_000, grep });
  const folder = join(root, 'test/ui');
  for (const file of (await readdir(folder)).sort()) {
    if (file.endsWith('.test.ts')) mocha.addFile(join(folder, file));
  }
  await mocha.loadFilesAsync();
  return runMocha(mocha);
}
