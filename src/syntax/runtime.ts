import type { Node as TreeNode, ParseOptions, Parser, Tree } from 'web-tree-sitter';
import type { Language } from './languages';
import type { Node } from './node';
import { patience } from './patience';
import type { TreeEdit } from './sourceText';
import { createTreeSitter } from './treeSitter';

export type { Node, Tree, TreeNode };

/** A text that no parser reads; the message says why. */
export class UnreadableText extends Error {
  override readonly name = 'UnreadableText';
}

/** Reads a grammar's bytes by file name. */
export type GrammarReader = (fileName: string) => Promise<Uint8Array>;

/** Parsers by language, each loaded when it is first asked for. */
export interface SyntaxRuntime {
  /** Loads a language's grammar; afterwards `parse` is synchronous for it. */
  load(language: Language): Promise<void>;
  /** Whether `parse` may be called for the language. */
  isLoaded(language: Language): boolean;
  /**
   * Parses a text; `previous` is a tree that was told of all edits since. Throws when not loaded, and
   * for a text that is too long.
   */
  parse(language: Language, text: string, previous?: Tree): Tree;
  /** Parses what is written in place of a node, as if it stood there by itself. */
  parseInstead(language: Language, node: Node, text: string): Tree;
  dispose(): void;
}

/**
 * Tree-sitter is handed text in pieces of this length, which it copies: one long string is up to twice as
 * slow. Where it only looks here and there at what is new, it wants little of each.
 */
const pieceLength = { whole: 1_000, again: 128 } as const;

/** A longer text, in UTF-16 units, could take more memory than a wasm instance has, and end it. */
const longestText = 16_000_000;

/** A wasm runtime with its own parsers. Nothing is loaded before the first `load`. */
export function createRuntime(read: GrammarReader): SyntaxRuntime {
  const parsers = new Map<string, Parser>();
  const loading = new Map<string, Promise<void>>();
  let started: ReturnType<typeof start> | null = null;

  const start = async (): Promise<ReturnType<typeof createTreeSitter>> => {
    const wasmBinary = await read('web-tree-sitter.wasm');
    const treeSitter = createTreeSitter();
    await treeSitter.Parser.init({ wasmBinary, locateFile: (file: string) => file });
    return treeSitter;
  };

  const loadGrammar = async (file: string): Promise<void> => {
    const treeSitter = await (started ??= start().catch(forget(() => (started = null))));
    const grammar = await treeSitter.Language.load(await read(file));
    parsers.set(file, new treeSitter.Parser().setLanguage(grammar));
  };

  const parsed = (
    language: Language,
    length: number,
    piece: (index: number) => string,
    previous?: Tree | null,
    options?: ParseOptions,
  ): Tree => {
    const parser = parsers.get(language.grammar ?? '');
    if (!parser) throw new Error(`The grammar of ${language.id} is not loaded.`);
    const tree = parser.parse(piece, previous, { ...options, progressCallback: patience(length) });
    if (tree) return tree;
    parser.reset();
    throw new UnreadableText(`the ${language.id} parser finds no end of its broken code`);
  };

  return {
    load(language) {
      const file = language.grammar;
      if (file === null) return Promise.resolve();
      const known = loading.get(file);
      if (known) return known;
      const pending = loadGrammar(file).catch(forget(() => loading.delete(file)));
      loading.set(file, pending);
      return pending;
    },
    isLoaded: (language) => language.grammar === null || parsers.has(language.grammar),
    parse(language, text, previous) {
      if (text.length > longestText) throw new UnreadableText(tooLong(text));
      const length = previous ? pieceLength.again : pieceLength.whole;
      const piece = (index: number): string => text.slice(index, index + length);
      return parsed(language, text.length, piece, previous);
    },
    parseInstead(language, node, text) {
      const { startIndex: start, endIndex, startPosition, endPosition } = node;
      const range = { startIndex: start, endIndex, startPosition, endPosition };
      const piece = (index: number): string =>
        text.slice(index - start, index - start + pieceLength.whole);
      return parsed(language, text.length, piece, null, { includedRanges: [range] });
    },
    dispose() {
      for (const parser of parsers.values()) parser.delete();
      parsers.clear();
      loading.clear();
    },
  };
}

/** Hands an error on, after what led to it is forgotten, so that it can be tried again. */
function forget(cause: () => void): (error: unknown) => never {
  return (error) => {
    cause();
    throw error;
  };
}

/** Tells a tree of an edit, so that the next parse can reuse what was left alone. */
export function editTree(tree: Tree, edit: TreeEdit): void {
  // Tree-sitter reads the fields of its `Edit`; the methods are for others.
  const editable: { edit(edit: TreeEdit): void } = tree;
  editable.edit(edit);
}

function tooLong({ length }: string): string {
  const [has, most] = [length, longestText].map((units) => (units / 1_000_000).toFixed(1));
  return `it is too long: ${has} million characters, at most ${most} million.`;
}
