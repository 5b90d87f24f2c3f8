import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository. */
export const root = resolve(import.meta.dirname, '../..');

/** The extension under test: the repository, or another folder named by `EXTENSION_PATH`. */
export const extensionPath = resolve(process.env.EXTENSION_PATH ?? root);

/** Everything that is installed or built for tests lives here; deleting it is always safe. */
export const cache = join(root, '.vscode-test');

/** Screenshots of the UI tests. */
export const screenshots = join(root, 'test-results');

/** The workspace the extension tests work on, always as a copy. */
export const fixtureWorkspace = join(root, 'test/extension/workspace');

/** A file for this process alone, since several may run at a time; it goes when the process ends. */
export function ownFile(folder: string, extension: string): string {
  const path = join(folder, `${process.pid}${extension}`);
  process.once('exit', () => {
    rmSync(path, { force: true });
  });
  return path;
}
