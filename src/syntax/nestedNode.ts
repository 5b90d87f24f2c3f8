import type { Point } from 'web-tree-sitter';
import type { Node } from './node';

/** How a grammar writes chains: `a.b(c)` as a name with links behind it, all children of one node. */
export interface FlatChains {
  /** Types of the nodes that continue the expression before them. */
  readonly links: ReadonlySet<string>;
  /** Types without a meaning of their own, around the name or the arguments of a link. */
  readonly shells: ReadonlySet<string>;
}

/** What a chain becomes: a member, or a call where its last link has arguments. */
export const nestedMember = 'nested_member';
export const nestedCall = 'nested_call';

/** A tree with flat chains seen as one of nested expressions, as other grammars build it; others as they are. */
export function nested(node: Node, flat: FlatChains | undefined): Node {
  if (!flat) return node;
  return new NestedNode(node, { ...flat, children: new Map() });
}

interface Children {
  readonly all: readonly NestedNode[];
  readonly named: readonly NestedNode[];
}

/** What the nodes of one view share: how chains are written, and the children that were seen, by parent. */
interface View extends FlatChains {
  readonly children: Map<number, Children>;
}

/**
 * A node that stands for itself, or with `links` for the chain that begins at it and ends at the last
 * of them.
 */
class NestedNode implements Node {
  constructor(
    private readonly raw: Node,
    private readonly shared: View,
    private readonly links: readonly Node[] = [],
  ) {}

  get id(): number {
    const last = this.links.at(-1);
    return last ? -last.id : this.raw.id;
  }

  get type(): string {
    const last = this.links.at(-1);
    if (!last) return this.raw.type;
    return this.inside(last).type === 'arguments' ? nestedCall : nestedMember;
  }

  get startIndex(): number {
    return this.raw.startIndex;
  }

  get endIndex(): number {
    return this.links.at(-1)?.endIndex ?? this.raw.endIndex;
  }

  get startPosition(): Point {
    return this.raw.startPosition;
  }

  get endPosition(): Point {
    return (this.links.at(-1) ?? this.raw).endPosition;
  }

  get isNamed(): boolean {
    return this.raw.isNamed;
  }

  get hasError(): boolean {
    return this.raw.hasError;
  }

  get text(): string {
    const around = this.links.at(-1)?.parent;
    if (!around) return this.raw.text;
    const { text, startIndex } = around;
    return text.slice(this.startIndex - startIndex, this.endIndex - startIndex);
  }

  get parent(): NestedNode | null {
    let at = this.links.at(-1) ?? this.raw;
    let around = at.parent;
    while (around && this.shared.shells.has(around.type)) {
      at = around;
      around = at.parent;
    }
    if (!around) return null;
    const [head = at, ...links] = chainAround(at, this.shared);
    const index = links.findIndex(({ id }) => id === at.id);
    const isInLink = this.links.length === 0 && index >= 0;
    const count = isInLink ? index + 1 : index + 2;
    return count <= links.length ? this.view(head, links.slice(0, count)) : this.view(around);
  }

  get children(): readonly NestedNode[] {
    return this.links.length > 0 ? this.namedChildren : this.read().all;
  }

  get namedChildren(): readonly NestedNode[] {
    const last = this.links.at(-1);
    return last ? [this.object(), this.view(this.inside(last))] : this.read().named;
  }

  get childCount(): number {
    return this.children.length;
  }

  get namedChildCount(): number {
    return this.namedChildren.length;
  }

  get firstNamedChild(): NestedNode | null {
    return this.namedChild(0);
  }

  get lastNamedChild(): NestedNode | null {
    return this.namedChildren.at(-1) ?? null;
  }

  get nextNamedSibling(): NestedNode | null {
    return this.sibling(1);
  }

  get previousNamedSibling(): NestedNode | null {
    return this.sibling(-1);
  }

  get previousSibling(): NestedNode | null {
    const before = this.raw.previousSibling;
    return before && this.view(before);
  }

  get nextSibling(): NestedNode | null {
    const behind = (this.links.at(-1) ?? this.raw).nextSibling;
    return behind && this.view(behind);
  }

  namedChild(index: number): NestedNode | null {
    return this.namedChildren[index] ?? null;
  }

  child(index: number): NestedNode | null {
    return this.children[index] ?? null;
  }

  childForFieldName(name: string): NestedNode | null {
    const found = this.links.length > 0 ? null : this.raw.childForFieldName(name);
    if (!found) return null;
    return this.children.find(({ raw }) => raw.id === found.id) ?? this.view(found);
  }

  childrenForFieldName(name: string): readonly NestedNode[] {
    const found = this.links.length > 0 ? [] : this.raw.childrenForFieldName(name);
    return this.children.filter(({ raw }) => found.some(({ id }) => id === raw.id));
  }

  firstChildForIndex(offset: number): NestedNode | null {
    return this.children.find(({ endIndex }) => endIndex > offset) ?? null;
  }

  descendantForIndex(start: number, end = start): NestedNode | null {
    const found = this.raw.descendantForIndex(start, end);
    return found && this.view(found);
  }

  /** The children of the node itself, each with the links behind it; read once, for lists may be long. */
  private read(): Children {
    const known = this.shared.children.get(this.raw.id);
    if (known) return known;
    const all = chainsIn(this.raw, this.shared).map(([head = this.raw, ...links]) =>
      this.view(this.shelled(head), links),
    );
    const children = { all, named: all.filter(({ raw }) => raw.isNamed) };
    this.shared.children.set(this.raw.id, children);
    return children;
  }

  private sibling(step: number): NestedNode | null {
    const siblings = this.parent?.namedChildren ?? [];
    const index = siblings.findIndex(({ id }) => id === this.id);
    return index < 0 ? null : (siblings[index + step] ?? null);
  }

  /** What the last link is applied to. */
  private object(): NestedNode {
    return this.view(this.raw, this.links.slice(0, -1));
  }

  /** The name or the arguments in a link. */
  private inside(link: Node): Node {
    const last = link.namedChild(link.namedChildCount - 1);
    return last && this.shared.shells.has(link.type) ? this.inside(last) : link;
  }

  /** What a node that only wraps another stands for. */
  private shelled(node: Node): Node {
    return this.shared.links.has(node.type) ? node : this.inside(node);
  }

  private view(node: Node, links: readonly Node[] = []): NestedNode {
    return new NestedNode(node, this.shared, links);
  }
}

/** The chain that a node is part of: from the node that the links before and behind it continue. */
function chainAround(node: Node, { links }: FlatChains): Node[] {
  let head = node;
  while (links.has(head.type) && head.previousSibling) head = head.previousSibling;
  const chain = [head];
  for (let next = head.nextSibling; next && links.has(next.type); next = next.nextSibling)
    if (next.namedChildCount > 0) chain.push(next);
  return chain;
}

/** The children of a node, each with the links that follow it. */
function chainsIn(node: Node, { links }: FlatChains): Node[][] {
  const chains: Node[][] = [];
  for (const child of node.children) {
    const last = chains.at(-1);
    if (!last || !links.has(child.type)) chains.push([child]);
    // A link without a name or arguments changes nothing: `response!.statusCode`.
    else if (child.namedChildCount > 0) last.push(child);
  }
  return chains;
}
