import type { Range } from '../syntax/range';
import type { Node } from '../syntax/runtime';
import type { Dialect } from './dialect';
import type { Child, Shape } from './shape';

/** The shape of a node in its dialect. */
export function shapeOf(node: Node, dialect: Dialect): Shape | undefined {
  const inside = dialect.nested?.[node.type];
  const special = inside && node.parent ? inside[node.parent.type] : undefined;
  const shape = special ?? dialect.nodes[node.type];
  return shape?.is === 'call' ? (definitionIn(node, dialect) ?? shape) : shape;
}

/** What a call is that defines a function. */
function definitionIn(call: Node, { definitions }: Dialect): Shape | undefined {
  return definitions?.get(call.firstNamedChild?.text ?? '');
}

/** A child by field name, by position or by type. */
export function childOf(node: Node, child: Child): Node | null {
  if (typeof child === 'string') return node.childForFieldName(child);
  if (typeof child === 'object')
    return node.namedChildren.find(({ type }) => type === child.type) ?? null;
  return node.namedChild(child < 0 ? node.namedChildCount + child : child);
}

/** Whether a node is that child of its parent. */
export function isChild(parent: Node, child: Child, node: Node): boolean {
  return childOf(parent, child)?.id === node.id;
}

/** The named children of a list, comments left out. */
export function itemsOf(list: Node): Node[] {
  return list.namedChildren.filter((child) => !child.type.endsWith('comment'));
}

/** In longer lists the places of values have no meaning of their own: they are data. */
const longestRow = 256;

/** The items of a list in which each place means something, an argument's or a tuple's; none of data. */
export function rowOf(list: Node): Node[] {
  return isData(list) ? [] : itemsOf(list);
}

/** Whether a list is so long that it holds data. */
export function isData(list: Node): boolean {
  return list.namedChildCount > longestRow;
}

/** So many calls behind each other hand on what they are made on. */
const mostCalls = 3;

/** What calls hand on that they are made on: `[204, 304]` of `[204, 304].to_set.freeze`. */
export function handedOn(node: Node, dialect: Dialect): Node {
  let inner = node;
  for (let level = 0; level < mostCalls; level += 1) {
    const shape = shapeOf(inner, dialect);
    if (shape?.is !== 'call' || shape.receiver === undefined) return inner;
    const name = childOf(inner, shape.callee)?.text ?? '';
    const receiver = dialect.transparent?.has(name) ? childOf(inner, shape.receiver) : null;
    if (!receiver) return inner;
    inner = receiver;
  }
  return inner;
}

/** The value inside parentheses, casts, `await`; itself where nothing is around it. */
export function unwrap(node: Node, dialect: Dialect): Node {
  let inner = node;
  for (;;) {
    const shape = shapeOf(inner, dialect);
    const isLone = shape?.is === 'values' && inner.namedChildCount === 1;
    if (isLone) {
      inner = inner.namedChild(0) ?? inner;
      continue;
    }
    if (shape?.is !== 'wrapper' || (shape.through?.length ?? 1) > 1) return inner;
    const next = childOf(inner, shape.through?.[0] ?? 0);
    if (!next) return inner;
    inner = shape.postfix ? lastOperand(next, dialect) : next;
  }
}

/** The operand at the end of an operation; itself for anything else. */
function lastOperand(node: Node, dialect: Dialect): Node {
  const shape = shapeOf(node, dialect);
  return (shape?.is === 'binary' ? childOf(node, shape.right) : null) ?? node;
}

/** The nearest node around (or the node itself) of one of these shapes. */
export function ancestor(node: Node, dialect: Dialect, is: readonly Shape['is'][]): Node | null {
  for (const at of outwards(node)) {
    const shape = shapeOf(at, dialect);
    if (shape && is.includes(shape.is)) return at;
  }
  return null;
}

/** So far up a parent is looked for by itself. */
const nearLevels = 32;

/**
 * A node and all that are around it, innermost first. The tree looks for each parent from its root, so
 * for those far up it is walked down once.
 */
export function* outwards(node: Node): Generator<Node, void> {
  let at: Node | null = node;
  for (let level = 0; at && (level < nearLevels || !at.tree); level += 1, at = at.parent) yield at;
  if (at) yield* wayTo(at).reverse();
}

/** The nodes from the root down to one, which is the last. */
function wayTo(node: Node): Node[] {
  const way: Node[] = [];
  let at = node.tree?.rootNode;
  for (; at && at.id !== node.id; at = at.childWithDescendant?.(node) ?? undefined) way.push(at);
  return [...way, node];
}

/** So deep inside of others stands nothing that people write: a chain of so many calls is data. */
const deepest = 400;

/** The node around one, as deep as anything is judged; `null` where the node is not that deep itself. */
export function deepestAround(node: Node): Node | null {
  let at = node.tree?.rootNode;
  for (let depth = 0; at && depth < deepest; depth += 1)
    at = at.childWithDescendant?.(node) ?? undefined;
  return at ?? null;
}

/** The tuple that a node is an element of, if any. */
export function tupleOf(node: Node, dialect: Dialect): Node | null {
  let around = node.parent;
  while (around && handsOn(around, dialect)) around = around.parent;
  const is = around && shapeOf(around, dialect)?.is;
  return is === 'tuple' || is === 'values' ? around : null;
}

/** Whether a node is worth what is in it: parentheses, a string around its text, `.value` of a constant. */
function handsOn(node: Node, dialect: Dialect): boolean {
  const shape = shapeOf(node, dialect);
  if (shape?.is !== 'member') return shape?.is === 'wrapper' || shape?.is === 'string';
  return dialect.transparent?.has(childOf(node, shape.property)?.text ?? '') ?? false;
}

/** The text of a string literal, of bytes or a quoted symbol too, without its quotes; the text itself for anything else. */
export function literalText(node: Node): string {
  return node.text.replace(/^[bru@$:]{0,2}(['"`])([\s\S]*)\1$/i, '$2');
}

/** The name of a key or keyword: `status` of `"status"`, `:status`, `status:` and `["status"]`; the number of `[404]`. */
export function keyText(node: Node): string {
  const { text } = node;
  const [, digits, , name] = /^\[(?:(\d+)(?:\]| \/\*)|(["'])([\w-]+)\2\])/.exec(text) ?? [];
  if (digits ?? name) return digits ?? name ?? '';
  if (text.startsWith(':')) return text.slice(1);
  return /^\w+:\s*$/.test(text) ? text.replace(/:\s*$/, '') : literalText(node);
}

/** Whether a node is a text or a symbol, as keys are: `"status"`, `:status`. */
export function isKeyText(node: Node, dialect: Dialect): boolean {
  const is = shapeOf(node, dialect)?.is;
  return is === 'string' || is === 'symbol';
}

/** The node that a value is all of: grammars put one around an element, an argument. */
export function outermost(node: Node): Node {
  let whole = node;
  for (let around = node.parent; around; around = around.parent) {
    if (around.startIndex !== node.startIndex || around.endIndex !== node.endIndex) break;
    whole = around;
  }
  return whole;
}

/** The string that a part of one is in, between what is escaped there. */
export function wholeString(node: Node, dialect: Dialect): Node {
  const { parent } = node;
  return parent && shapeOf(parent, dialect)?.is === 'string' ? parent : node;
}

/** The call that is chained to this one: `.json(…)` of `res.status(404).json(…)`. */
export function chainedCall(call: Node, dialect: Dialect): Node | null {
  const member = call.parent;
  const shape = member && shapeOf(member, dialect);
  if (member && shape?.is === 'call' && shape.receiver !== undefined) {
    return isChild(member, shape.receiver, call) ? member : null;
  }
  if (member && shape?.is === 'binary') return pipedCall(call, member, dialect);
  if (!member || shape?.is !== 'member' || childOf(member, shape.object)?.id !== call.id)
    return null;
  const outer = member.parent;
  return outer && shapeOf(outer, dialect)?.is === 'call' ? outer : null;
}

/** The call that a pipe hands a call's value on to: `json(…)` of `put_status(404) |> json(…)`. */
function pipedCall(call: Node, pipe: Node, dialect: Dialect): Node | null {
  const shape = shapeOf(pipe, dialect);
  if (shape?.is !== 'binary' || !dialect.pipes) return null;
  const isLast = isChild(pipe, shape.right, call);
  const next = isLast ? pipe.parent : pipe;
  if (next?.type !== pipe.type) return null;
  if (!dialect.pipes.has(next.childForFieldName('operator')?.text ?? '')) return null;
  const right = childOf(next, shape.right);
  return right && shapeOf(right, dialect)?.is === 'call' ? right : null;
}

/** What a pipe hands to a call before its arguments: `opts` of `opts |> Keyword.get(:status, 422)`. */
export function pipedInto(call: Node, dialect: Dialect): Node | null {
  const pipe = call.parent;
  const shape = pipe && shapeOf(pipe, dialect);
  if (!pipe || shape?.is !== 'binary' || !isChild(pipe, shape.right, call)) return null;
  const isPipe = dialect.pipes?.has(pipe.childForFieldName('operator')?.text ?? '');
  return isPipe ? childOf(pipe, shape.left) : null;
}

/** So many calls hand a value on to each other. */
const mostPipes = 20;

/** What is handed to a call through others before it: `conn` of `conn |> put_view(View) |> fail(404)`. */
export function pipeHead(call: Node, dialect: Dialect): Node | null {
  let head = pipedInto(call, dialect);
  for (let level = 0; head && level < mostPipes; level += 1) {
    const shape = shapeOf(head, dialect);
    if (shape?.is !== 'binary') return head;
    head = childOf(head, shape.left);
  }
  return head;
}

/** The nodes just before and behind one, so many of each. */
export function nextTo(node: Node, reach: number): Node[] {
  return [...walk(node, 'previousNamedSibling', reach), ...walk(node, 'nextNamedSibling', reach)];
}

/** Whether a node is in a range as a whole. */
export function isInside({ startIndex, endIndex }: Node, { start, end }: Range): boolean {
  return start <= startIndex && endIndex <= end;
}

function* walk(
  node: Node,
  way: 'previousNamedSibling' | 'nextNamedSibling',
  reach: number,
): Generator<Node, void> {
  let at = node[way];
  for (let step = 0; at && step < reach; step += 1, at = at[way]) yield at;
}
