import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installExtension, startCodeServer } from '../test/hosts/code-server.js';
import { run } from '../test/hosts/command.js';
import { cache, extensionPath, root } from '../test/hosts/paths.js';
import { program } from '../test/hosts/program.js';
import { packageExtension } from '../test/hosts/vsix.js';

const demo = join(cache, 'demo');

const invitation = `
  Try   Point at a status code, such as the 404 of a response: the hover explains it.
        Type res.status( in a JavaScript file and press Ctrl+Space: codes to choose from.
        Open Problems (Ctrl+Shift+M), go to one, press Ctrl+. for its fixes.
        Press F1 and type HTTP Status: the commands.

  The files are a copy of examples/, fresh at every start. Press Ctrl-C to stop.
`;

/** Builds the extension and opens it for a person: a VS Code in the browser, on this machine. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } });
  console.log('Building and packaging the extension …');
  if (extensionPath === root) await build();
  await installExtension(demo, await packageExtension());
  const server = await startCodeServer(demo, Number(values.port));
  process.exitCode = 0; // Ctrl-C is the regular end.
  console.log(`\n  Open  ${server.address(await freshExamples())}\n${invitation}`);
}

async function build(): Promise<void> {
  await run(process.execPath, [join(root, 'esbuild.mjs')], { cwd: root, timeout: 120_000 });
}

async function freshExamples(): Promise<string> {
  const copy = join(demo, 'examples');
  await rm(copy, { recursive: true, force: true });
  await cp(join(root, 'examples'), copy, { recursive: true });
  return copy;
}

program(import.meta.filename, main);
