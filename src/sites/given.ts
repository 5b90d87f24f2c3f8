import type { Node } from '../syntax/runtime';
import { wholeWord } from '../syntax/words';
import type { Dialect } from './dialect';
import type { Child, Shape } from './shape';
import { receiverBehind } from './receiver';
import { childOf, outwards, rowOf, shapeOf, unwrap } from './nodes';
import { subjectOf } from './results';

type CaseShape = Extract<Shape, { is: 'case' }>;

/** How many statements back a name is looked for, at each level on the way up. */
const statementsBack = 10;

/** How many are looked at in all, and how many levels up. */
const mostLookedAt = 60;
const mostLevels = 40;

/** A node with more parts than this is none that gives a value to a name. */
const mostParts = 8;

/** How deep in a statement the binding of a name may stand: `const status = …` has it in a list. */
const deepest = 2;

/** What a local name was given last before it is used: `res.status` for `s` in `s := res.status`. */
export function valueGiven(name: Node, dialect: Dialect): Node | null {
  let left = mostLookedAt;
  let level = 0;
  for (const at of outwards(name)) {
    level += 1;
    const shape = shapeOf(at, dialect);
    if (shape?.is === 'function') return receiverBehind(name, at, dialect);
    if (level > mostLevels) return null;
    const matched = matchedFor(name, at, dialect);
    if (matched) return matched;
    let before = at.previousSibling;
    for (let steps = 0; before && steps < statementsBack && left > 0; steps += 1) {
      const value =
        valueIn(before, name.text, dialect, deepest) ?? valueTried(before, name.text, dialect);
      if (value) return value;
      left -= 1;
      before = before.previousSibling;
    }
  }
  return null;
}

/** What a branch around, or its condition, holds against a pattern that is just the name. */
function matchedFor(name: Node, around: Node, dialect: Dialect): Node | null {
  for (const at of [around, around.childForFieldName('condition')]) {
    const shape = at && shapeOf(at, dialect);
    if (at && shape?.is === 'case' && bindsInPattern(at, shape, name.text, dialect))
      return subjectOf(at, shape);
  }
  return null;
}

/** So long a pattern is no plain name behind its type. */
const longestPattern = 60;

/** Whether a branch gives what it is compared with to a name: `s if s == 404`, `Some(s)`, `s @ 400..=499`, `int s when s >= 500`. */
function bindsInPattern(branch: Node, shape: CaseShape, name: string, dialect: Dialect): boolean {
  const pattern = patternIn(branch, shape);
  const inner = pattern && unwrap(pattern, dialect);
  if (inner?.text === name && shapeOf(inner, dialect)?.is === 'identifier') return true;
  if (!pattern?.type.endsWith('pattern')) return false;
  if (pattern.endIndex - pattern.startIndex > longestPattern) return false;
  return new RegExp(`^(?:[\\w.?]+ )?${wholeWord(name)}$`).test(pattern.text);
}

/** What a branch holds the value against: where the grammar says, or what it calls a pattern. */
function patternIn(branch: Node, { value }: CaseShape): Node | null {
  if (value !== undefined) return childOf(branch, value);
  const first = [branch.namedChild(0), branch.namedChild(1)];
  return first.find((child) => child?.type.endsWith('pattern')) ?? null;
}

/** What a statement that others are tried in gives to a name: `try { code = http.getResponseCode(); } catch (…)`. */
function valueTried(whole: Node, name: string, dialect: Dialect): Node | null {
  const block = whole.type.startsWith('try_') ? whole.childForFieldName('body') : null;
  const tried = block?.namedChildren.slice(-statementsBack).toReversed() ?? [];
  for (const statement of tried) {
    const value = valueIn(statement, name, dialect, deepest);
    if (value) return value;
  }
  return null;
}

/** What a statement gives to a name, if anything. */
function valueIn(whole: Node, name: string, dialect: Dialect, depth: number): Node | null {
  const node = firstOperand(whole, dialect);
  const shape = shapeOf(node, dialect);
  if (shape?.is === 'binding' && shape.each) return null;
  if (shape?.is === 'binding') return valueFor(name, node, shape.name, shape.value, dialect);
  if (shape?.is === 'assignment') return valueFor(name, node, shape.left, shape.right, dialect);
  if (depth === 0 || shape?.is === 'function' || shape?.is === 'block') return null;
  if (node.namedChildCount > mostParts) return null;
  for (const child of node.namedChildren) {
    const value = valueIn(child, name, dialect, depth - 1);
    if (value) return value;
  }
  return null;
}

/** The first of several operations in a row, which is made before the others: `(s = res.status) === 404 || s === 410`. */
function firstOperand(node: Node, dialect: Dialect): Node {
  let first = node;
  for (let row = 0; row < mostParts; row += 1) {
    const shape = shapeOf(first, dialect);
    const left = shape?.is === 'binary' ? childOf(first, shape.left) : null;
    if (!left || shapeOf(left, dialect)?.is !== 'binary') return first;
    first = left;
  }
  return first;
}

/**
 * The value at the place that a name has among those on the left: `got, want := w.Code, 404`; the first of
 * several results is what the function is called after: `status, err := c.getStatusCode(url)`.
 */
function valueFor(
  name: string,
  node: Node,
  left: Child,
  right: Child,
  dialect: Dialect,
): Node | null {
  const targets = itemsAt(childOf(node, left), dialect);
  const values = itemsAt(childOf(node, right), dialect);
  const place = targets.findIndex((target) => target.text === name);
  const isFirstResult = place === 0 && values.length === 1;
  return targets.length === values.length || isFirstResult ? (values[place] ?? null) : null;
}

function itemsAt(node: Node | null, dialect: Dialect): Node[] {
  if (!node) return [];
  const is = shapeOf(node, dialect)?.is;
  return is === 'values' || is === 'tuple' ? rowOf(node) : [node];
}
