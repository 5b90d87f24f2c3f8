import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** The parser's CommonJS file, since its ESM one breaks in a CJS bundle. */
const file = createRequire(import.meta.url)
  .resolve('web-tree-sitter')
  .replace(/\.js$/, '.cjs');

/**
 * An esbuild plugin for `src/syntax/treeSitter.ts`: its function gets the parser's code as its body,
 * so that each call makes an instance that knows nothing of the others.
 */
export const freshTreeSitter = {
  name: 'fresh-tree-sitter',
  setup(build) {
    build.onLoad({ filter: /[\\/]syntax[\\/]treeSitter\.ts$/ }, async () => {
      // An indirect eval, which the parser has no use for, lets the bundle's names be shortened.
      const code = (await readFile(file, 'utf8')).replaceAll(/\beval\(/g, '(0, eval)(');
      const contents = `export function createTreeSitter() {
        const module = { exports: {} };
        ((module, exports) => {${code}\n})(module, module.exports);
        return module.exports;
      }`;
      return { contents, loader: 'js', resolveDir: dirname(file) };
    });
  },
};
