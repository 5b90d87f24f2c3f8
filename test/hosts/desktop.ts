import { globby } from 'globby';
import { runTests } from '@vscode/test-electron';
import { bundleTests } from './bundle.js';
import { cache, extensionPath, fixtureWorkspace } from './paths.js';
import { program } from './program.js';
import { createSandbox } from './workspace.js';

const releases = 'https://update.code.visualstudio.com/api/releases/stable';
const limit = 10 * 60_000;

/**
 * Runs the suites of `test/extension` in VS Code for the desktop: the one named by `VSCODE_PATH`,
 * else the newest one, which is downloaded.
 */
async function main(): Promise<void> {
  const executable = process.env.VSCODE_PATH;
  if (!executable && !(await isDownloaded())) await probe();
  const tests = await bundleTests(process.argv[2]);
  const sandbox = await createSandbox(fixtureWorkspace);
  // runTests closes VS Code on this signal, as for a person who presses Ctrl-C.
  const timer = setTimeout(() => process.kill(process.pid, 'SIGINT'), limit);
  try {
    await runTests({
      ...(executable && { vscodeExecutablePath: executable }),
      cachePath: cache,
      extensionDevelopmentPath: extensionPath,
      extensionTestsPath: tests,
      launchArgs: [sandbox.workspace, `--user-data-dir=${sandbox.data}`],
    });
  } finally {
    clearTimeout(timer);
    await sandbox.remove();
  }
}

async function isDownloaded(): Promise<boolean> {
  return (await globby('vscode-*/is-complete', { cwd: cache, dot: true })).length > 0;
}

async function probe(): Promise<void> {
  try {
    await fetch(releases, { signal: AbortSignal.timeout(8000) });
  } catch {
    throw new Error(
      'No way to VS Code’s downloads from here: name an installed one in VSCODE_PATH.',
    );
  }
}

program(import.meta.filename, main);
