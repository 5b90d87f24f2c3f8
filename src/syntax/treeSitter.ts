import * as treeSitter from 'web-tree-sitter';

/**
 * A tree-sitter with a wasm instance of its own, where this file is bundled: the build puts the
 * parser's code into the function, to be run anew by each call. An instance that was aborted stays
 * dead, and only a new one helps. Run from source, all runtimes share one instance.
 */
export function createTreeSitter(): typeof treeSitter {
  return treeSitter;
}
