import { pathToFileURL } from 'node:url';
import { startCodeServer } from './code-server.js';
import { extensionPath } from './paths.js';
import { runSuitesAt, type SuiteRun } from './run-suites.js';
import type { Tally } from './tally.js';

/** Runs the suites in the Node extension host of VS Code 1.100.3, the oldest version supported. */
export async function runInNodeHost({ browser, sandbox, tests }: SuiteRun): Promise<Tally> {
  const server = await startCodeServer(sandbox.data);
  const remote = (path: string) =>
    `vscode-remote://127.0.0.1:${server.port}${pathToFileURL(path).pathname}`;
  try {
    const address = server.address(sandbox.workspace, [
      ['extensionDevelopmentPath', remote(extensionPath)],
      ['extensionTestsPath', remote(tests)],
      ['skipWelcome', 'true'],
    ]);
    return await runSuitesAt('node', address, browser);
  } finally {
    await server.close();
  }
}
