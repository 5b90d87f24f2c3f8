import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from './failure';

const projectRoot = join(__dirname, '..', '..');

/**
 * Reads a grammar by file name: from the `grammars` folder beside the built CLI, and when run from
 * source from the last build or else from the package that ships it.
 */
export async function readGrammar(fileName: string): Promise<Uint8Array> {
  for (const folder of grammarFolders(fileName)) {
    const path = join(folder, fileName);
    if (existsSync(path)) return readFile(path);
  }
  throw new Failure(`the grammar ${fileName} is missing, please reinstall http-status`);
}

/** What was learned of the examples is only taken from the same build: sources may have moved on. */
function* grammarFolders(fileName: string): Generator<string> {
  yield join(__dirname, 'grammars');
  if (fileName.endsWith('.json')) return;
  yield join(projectRoot, 'dist', 'grammars');
  const packages = join(projectRoot, 'node_modules');
  if (!existsSync(packages)) return;
  for (const scope of [packages, join(packages, '@tree-sitter-grammars')]) {
    yield* readdirSync(scope)
      .filter((name) => name.includes('tree-sitter'))
      .map((name) => join(scope, name));
  }
  const language = /^tree-sitter-(\w+)\.wasm$/.exec(fileName)?.[1] ?? '';
  yield join(packages, 'tree-sitter-wasm', 'out', language);
}
