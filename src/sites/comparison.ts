import type { Node } from '../syntax/runtime';
import { wholeWord } from '../syntax/words';
import { argumentsOf, calleeChain, chainOf, isConversion } from './chain';
import type { Dialect } from './dialect';
import type { Child, Shape } from './shape';
import { valueGiven } from './given';
import { ancestor, childOf, keyText, outwards, shapeOf, unwrap } from './nodes';
import type { Chain } from './site';
import { takenFrom } from './taken';

/** What a value is held against, and whether that is asserted. */
export interface Compared {
  readonly chain: Chain;
  readonly slot: '' | 'assert';
}

/** All that a comparison with another operand says: of what that is called, and by whom it is given. */
export function comparedWith(comparison: Node, other: Node | null, dialect: Dialect): Compared[] {
  const taken = other && takenFrom(unwrap(other, dialect), dialect);
  const chains = [
    chainOf(other, dialect),
    ...(taken ? [taken] : []),
    ...chainsMeant(comparison, other, dialect),
  ];
  const isAsserting = isAsserted(comparison, dialect);
  return chains.flatMap((chain): Compared[] =>
    isAsserting
      ? [
          { chain, slot: '' },
          { chain, slot: 'assert' },
        ]
      : [{ chain, slot: '' }],
  );
}

/** What else a plain name is known by: the key of the function it is given to, what it was given before. */
function chainsMeant(comparison: Node, other: Node | null, dialect: Dialect): Chain[] {
  if (!other || shapeOf(other, dialect)?.is !== 'identifier') return [];
  const key = parameterKey(comparison, other, dialect);
  const handed = handedTo(comparison, other, dialect);
  return [
    ...(key === null ? [] : [[{ name: key, called: false }]]),
    ...(handed ? [handed] : []),
    ...chainsGiven(other, dialect),
  ];
}

/** Functions that are asked for the status of what they are given: `updateErrorStatus(err)`. */
const asked = /^(?!set|with)\w+[Ss]tatus(?:_?[Cc]ode)?$/;

/** What a plain name was given before it is used, if anything. */
export function chainsGiven(subject: Node, dialect: Dialect): Chain[] {
  const plain = unwrap(subject, dialect);
  const isPlain = shapeOf(plain, dialect)?.is === 'identifier';
  const given = isPlain ? valueGiven(plain, dialect) : null;
  if (!given) return [];
  const chain = chainOf(given, dialect);
  const name = chain.at(-1)?.name ?? '';
  const isRead = dialect.readers?.has(name) === true || asked.test(name);
  return isRead || !takesArguments(given, dialect) ? [chain] : [];
}

/** A call that is given something makes or sets what it is called after, `.status(404)?`, but for one that converts it. */
function takesArguments(node: Node, dialect: Dialect): boolean {
  const inner = unwrap(node, dialect);
  const isCall = shapeOf(inner, dialect)?.is === 'call';
  return isCall && argumentsOf(inner, dialect).length > 0 && !isConversion(inner, dialect);
}

/** What a function is called with is known by the key that it stands at: `{ validateStatus: (x) => x < 500 }`. */
function parameterKey(comparison: Node, other: Node, dialect: Dialect): string | null {
  const fn = ancestor(comparison, dialect, ['function']);
  const shape = fn && shapeOf(fn, dialect);
  if (!fn || shape?.is !== 'function' || !takes(fn, other.text, dialect)) return null;
  return keyOf(fn, shape, dialect);
}

/** Whether a function takes a parameter of that name. */
export function takes(fn: Node, name: string, dialect: Dialect): boolean {
  const shape = shapeOf(fn, dialect);
  const body = shape?.is === 'function' ? childOf(fn, shape.body) : null;
  if (!body) return false;
  const word = new RegExp(wholeWord(name));
  return fn.children.some((part) => part.endIndex <= body.startIndex && word.test(part.text));
}

/** What a function is handed to is asked of what stands before: `_.status().is_some_and(|s| s == 404)`. */
function handedTo(comparison: Node, other: Node, dialect: Dialect): Chain | null {
  const fn = ancestor(comparison, dialect, ['function']);
  const call =
    fn?.parent && shapeOf(fn.parent, dialect)?.is === 'arguments' ? fn.parent.parent : null;
  if (!fn || !call || !takes(fn, other.text, dialect)) return null;
  if (shapeOf(call, dialect)?.is !== 'call') return null;
  const chain = calleeChain(call, dialect).slice(0, -1);
  const asked = chain.at(-1)?.call;
  return chain.length > 1 && asked && !takesArguments(asked, dialect) ? chain : null;
}

/** The key or name that a function is given to, or its own as a member of an object. */
function keyOf(
  fn: Node,
  shape: Extract<Shape, { is: 'function' }>,
  dialect: Dialect,
): string | null {
  const { parent } = fn;
  const around = parent && shapeOf(parent, dialect);
  if (!parent) return null;
  if (around?.is === 'assignment') return lastName(childOf(parent, around.left), dialect);
  if (around?.is === 'binding') return lastName(childOf(parent, around.name), dialect);
  if (around?.is === 'keyword') return keyText(childOf(parent, around.name) ?? parent);
  const own = around?.is === 'object' && shape.name !== undefined ? childOf(fn, shape.name) : null;
  const key = around?.is === 'pair' ? childOf(parent, around.key) : own;
  return key && keyText(key);
}

function lastName(target: Node | null, dialect: Dialect): string | null {
  return chainOf(target, dialect).at(-1)?.name ?? null;
}

/** What is around the operators and wrappers of an expression. */
function beyond(expression: Node, dialect: Dialect): Node | null {
  for (const at of outwards(expression)) {
    const is = shapeOf(at, dialect)?.is;
    const isInside = is === 'wrapper' || is === 'binary';
    if (at.id !== expression.id && !isInside) return at;
  }
  return null;
}

/** Whether a test asserts what an expression answers: `assert ok(404)`, `assert(status === 404)`. */
export function isAsserted(expression: Node, dialect: Dialect): boolean {
  const around = beyond(expression, dialect);
  const shape = around && shapeOf(around, dialect);
  if (shape?.is === 'assertion') return true;
  if (shape?.is === 'statement') return fails(around, shape.branch, dialect);
  const call = shape?.is === 'arguments' ? around?.parent : null;
  if (!call || shapeOf(call, dialect)?.is !== 'call') return false;
  return dialect.asserters?.has(calleeChain(call, dialect).at(-1)?.name ?? '') ?? false;
}

/** Whether a condition leads to the end of a test: `if w.Code != 200 { t.Fatal() }` asserts the 200. */
function fails(statement: Node | null, branch: Child | undefined, dialect: Dialect): boolean {
  const body = statement && branch !== undefined ? childOf(statement, branch)?.text : undefined;
  return body !== undefined && (dialect.failure?.test(body) ?? false);
}

/** Both ends of all codes that there are. */
const allCodes = /(?<!\d)100\b\D{1,90}(?:599|600)\b/;

/** No two comparisons with these are longer. */
const longestBounds = 160;

/** Whether a comparison is one of two with the ends of all codes, which are those of HTTP: `code < 100 || code >= 600`. */
export function isOfAllCodes({ parent: both }: Node): boolean {
  return both !== null && allCodes.test(both.text.slice(0, longestBounds));
}
