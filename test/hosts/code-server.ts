import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './command.js';
import { installHost, npmCi } from './install.js';
import { freePort, type Server, startServer } from './server.js';

/** A VS Code with the Node extension host, shown by any browser. */
export interface CodeServer extends Server {
  port: number;
  /** The address that opens `folder`; `payload` holds options of the workbench. */
  address(folder: string, payload?: readonly (readonly [string, string])[]): string;
}

/** What a fresh profile starts with: nothing that stands between a person and the editor. */
const settings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
};

/** Makes sure that VS Code 1.100.3 is installed and returns its folder. */
export async function installCodeServer(): Promise<string> {
  return join(await installHost('code-server', completeInstall), 'lib/vscode');
}

/** Installs what VS Code and its own extensions need, the work of the package's install script. */
async function completeInstall(folder: string): Promise<void> {
  const vscode = join(folder, 'lib/vscode');
  await npmCi(vscode);
  await npmCi(join(vscode, 'extensions'));
  // Without ripgrep, neither quick open nor findFiles finds a file.
  const ripgrep = join(folder, `../@vscode/ripgrep-${process.platform}-${process.arch}/bin`);
  await cp(ripgrep, join(vscode, 'node_modules/@vscode/ripgrep/bin'), { recursive: true });
}

/** Starts the server with its data (profile, extensions) in the folder `data`. */
export async function startCodeServer(data: string, preferredPort?: number): Promise<CodeServer> {
  const port = await freePort(preferredPort);
  await writeSettings(data);
  const args = await serverCommand(data, '--host', '127.0.0.1', '--port', `${port}`);
  const server = await startServer(args, /Extension host agent listening/);
  return {
    ...server,
    port,
    address: (folder, payload) => `http://127.0.0.1:${port}/?${query(folder, payload)}`,
  };
}

function query(folder: string, payload?: readonly (readonly [string, string])[]): string {
  const path = decodeURIComponent(pathToFileURL(folder).pathname);
  const parameters = new URLSearchParams({ folder: path });
  if (payload) parameters.set('payload', JSON.stringify(payload));
  return parameters.toString().replaceAll('%2F', '/');
}

/** Installs a packaged extension for the servers that keep their data in the folder `data`. */
export async function installExtension(data: string, vsix: string): Promise<void> {
  const args = await serverCommand(data, '--install-extension', vsix, '--force');
  await run(process.execPath, args, { timeout: 60_000 });
}

async function serverCommand(data: string, ...args: string[]): Promise<string[]> {
  const main = join(await installCodeServer(), 'out/server-main.js');
  return [
    main,
    ...['--server-data-dir', data, '--extensions-dir', join(data, 'extensions')],
    ...['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'],
    ...args,
  ];
}

async function writeSettings(data: string): Promise<void> {
  const user = join(data, 'data/User');
  await mkdir(user, { recursive: true });
  await writeFile(join(user, 'settings.json'), JSON.stringify(settings, null, 2));
}
