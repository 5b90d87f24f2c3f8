import type { Point } from 'web-tree-sitter';

/**
 * A node of a syntax tree, as far as places in code are read by it: tree-sitter's nodes are such, and
 * those of a flat tree that is seen as nested. Offsets are UTF-16 units, the end exclusive; fields are
 * the grammar's names of children.
 */
export interface Node {
  /** The same for all objects that stand for one node. */
  readonly id: number;
  readonly type: string;
  readonly text: string;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly startPosition: Point;
  readonly endPosition: Point;
  /** It stands for something with a name in the grammar, rather than for a sign. */
  readonly isNamed: boolean;
  /** Something in it could not be read. */
  readonly hasError: boolean;
  readonly parent: Node | null;
  readonly children: readonly Node[];
  readonly childCount: number;
  readonly namedChildren: readonly Node[];
  readonly namedChildCount: number;
  readonly firstNamedChild: Node | null;
  readonly lastNamedChild: Node | null;
  readonly previousSibling: Node | null;
  readonly nextSibling: Node | null;
  readonly previousNamedSibling: Node | null;
  readonly nextNamedSibling: Node | null;
  child(index: number): Node | null;
  namedChild(index: number): Node | null;
  childForFieldName(name: string): Node | null;
  childrenForFieldName(name: string): readonly Node[];
  /** The first child that ends behind an offset. */
  firstChildForIndex(offset: number): Node | null;
  /** The smallest node that holds a range, or an offset. */
  descendantForIndex(start: number, end?: number): Node | null;
  /** Its tree and the way down in there; a node that is only seen so has none, but a short way up. */
  readonly tree?: { readonly rootNode: Node };
  childWithDescendant?(node: Node): Node | null;
}
