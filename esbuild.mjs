import { build, context } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { freshTreeSitter } from './scripts/build/fresh-tree-sitter.mjs';

const production = !process.argv.includes('--watch');

/** What the bundles have in common. */
const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: production,
  sourcemap: !production,
  legalComments: 'none',
  logLevel: 'info',
  plugins: [freshTreeSitter],
};

const extension = {
  ...shared,
  entryPoints: ['src/vscode/extension.ts'],
  outfile: 'dist/extension.js',
  platform: 'browser',
  mainFields: ['module', 'browser', 'main'],
  external: ['vscode', 'fs', 'fs/promises', 'module', 'path', 'url', 'worker_threads'],
};

const forNode = { ...shared, platform: 'node', mainFields: ['module', 'main'] };

const cli = {
  ...forNode,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.js',
  banner: { js: '#!/usr/bin/env node' },
};

/** The benchmark measures what is shipped, and so is bundled as that is. */
const bench = { ...forNode, entryPoints: ['test/bench/main.ts'], outfile: 'dist/bench.js' };

/** The wasm files, copied one by one so that no package's other megabytes come along. */
const grammars = [
  'web-tree-sitter/web-tree-sitter.wasm',
  'tree-sitter-javascript/tree-sitter-javascript.wasm',
  'tree-sitter-typescript/tree-sitter-typescript.wasm',
  'tree-sitter-typescript/tree-sitter-tsx.wasm',
  'tree-sitter-go/tree-sitter-go.wasm',
  'tree-sitter-rust/tree-sitter-rust.wasm',
  'tree-sitter-wasm/out/dart/tree-sitter-dart.wasm',
  'tree-sitter-c-sharp/tree-sitter-c_sharp.wasm',
  'tree-sitter-java/tree-sitter-java.wasm',
  '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm',
  'tree-sitter-php/tree-sitter-php.wasm',
  'tree-sitter-python/tree-sitter-python.wasm',
  'tree-sitter-ruby/tree-sitter-ruby.wasm',
  'tree-sitter-elixir/tree-sitter-elixir.wasm',
];

async function copyGrammars() {
  await mkdir('dist/grammars', { recursive: true });
  for (const file of grammars) {
    await cp(join('node_modules', file), join('dist/grammars', basename(file)));
  }
}

await rm('dist', { recursive: true, force: true });
await copyGrammars();
execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/write-lessons.ts'], {
  stdio: 'inherit',
});
if (production) {
  const benchmarks = process.argv.includes('--bench') ? [bench] : [];
  await Promise.all([extension, cli, ...benchmarks].map(build));
} else {
  for (const options of [extension, cli]) await (await context(options)).watch();
}
