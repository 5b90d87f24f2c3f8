import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './command.js';
import { cache, ownFile, root } from './paths.js';

let packaged: Promise<string> | undefined;

/** Packages the built extension, once in the life of this process; returns the path of the .vsix. */
export function packageExtension(): Promise<string> {
  packaged ??= runPackageScript(ownFile(cache, '.vsix'));
  return packaged;
}

/** In a process of its own, since the packager prints a page. */
async function runPackageScript(vsix: string): Promise<string> {
  await mkdir(cache, { recursive: true });
  const args = ['--import', 'tsx', join(root, 'scripts/package.ts'), '--out', vsix];
  await run(process.execPath, args, { cwd: root, timeout: 120_000 });
  return vsix;
}
