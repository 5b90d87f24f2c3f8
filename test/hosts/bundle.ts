import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { RunOptions } from '../extension/run.js';
import { extensionPath, root } from './paths.js';
import { program } from './program.js';

/** Where VS Code finds the bundle: inside the extension, since the browser gets only that folder. */
export const testBundle = join(extensionPath, '.vscode-test/tests/index.js');

/**
 * Bundles the suites of `test/extension/suite` with the browser build of mocha into one file that
 * every extension host can load: Node, web worker and desktop run the very same code.
 *
 * @param grep only the tests whose full title matches this regular expression
 */
export async function bundleTests(grep = ''): Promise<void> {
  const resolveDir = join(root, 'test/extension');
  await build({
    stdin: { contents: await entry(join(resolveDir, 'suite'), grep), resolveDir, loader: 'js' },
    outfile: testBundle,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

async function entry(folder: string, grep: string): Promise<string> {
  const options: RunOptions = { grep, color: process.stdout.isTTY };
  const files = (await readdir(folder)).filter((file) => file.endsWith('.test.ts')).sort();
  const loads = files.map((file) => `require(${JSON.stringify(`./suite/${file}`)});`);
  // Said last, since mocha's browser build sets module.exports too.
  return `const { runSuites } = require('./run');
    const load = () => { ${loads.join('\n')} };
    module.exports = { run: () => runSuites(load, ${JSON.stringify(options)}) };`;
}

program(import.meta.filename, () => bundleTests());
