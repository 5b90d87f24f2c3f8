import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { RunOptions } from '../extension/run.js';
import { extensionPath, ownFile, root } from './paths.js';
import { program } from './program.js';

/** Inside the extension, since the browser gets only that folder. */
const folder = join(extensionPath, '.vscode-test/tests');

/**
 * Bundles the suites of `test/extension/suite` with the browser build of mocha into one file that
 * every extension host can load: Node, web worker and desktop run the very same code.
 *
 * @param grep only the tests whose full title matches this regular expression
 * @returns the path of the bundle
 */
export async function bundleTests(grep = '', outfile = ownFile(folder, '.js')): Promise<string> {
  const resolveDir = join(root, 'test/extension');
  await build({
    stdin: { contents: await entry(join(resolveDir, 'suite'), grep), resolveDir, loader: 'js' },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

async function entry(suites: string, grep: string): Promise<string> {
  const options: RunOptions = { grep, color: process.stdout.isTTY };
  const files = (await readdir(suites)).filter((file) => file.endsWith('.test.ts')).sort();
  const loads = files.map((file) => `require(${JSON.stringify(`./suite/${file}`)});`);
  // Said last, since mocha's browser build sets module.exports too.
  return `const { runSuites } = require('./run');
    const load = () => { ${loads.join('\n')} };
    module.exports = { run: () => runSuites(load, ${JSON.stringify(options)}) };`;
}

/** The file that `.vscode/launch.json` names. */
async function main(): Promise<void> {
  await bundleTests('', join(folder, 'index.js'));
}

program(import.meta.filename, main);
