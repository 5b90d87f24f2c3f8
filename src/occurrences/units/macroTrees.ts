import type { Language } from '../../syntax/languages';
import type { Node, SyntaxRuntime, Tree } from '../../syntax/runtime';

/** The macro that was read last as ordinary code, kept for the next candidate in it. */
export class MacroTrees {
  private last: { readonly id: number; readonly tree: Tree } | null = null;

  constructor(
    private readonly runtime: SyntaxRuntime,
    private readonly language: Language,
  ) {}

  /** The tree of what a macro expands to; it lives until the next one or `forget`. */
  read(macro: Node, expand: (text: string) => string): Tree {
    if (this.last?.id === macro.id) return this.last.tree;
    this.forget();
    const tree = this.runtime.parseInstead(this.language, macro, expand(macro.text));
    this.last = { id: macro.id, tree };
    return tree;
  }

  /** To be called when the tree that macros are read in is another. */
  forget(): void {
    this.last?.tree.delete();
    this.last = null;
  }
}
