import type { TokenSyntax } from './syntaxes';
import { isToken, piecesIn, tokenPattern, type Token } from './tokens';

/** A step of a pattern: a certain token, a code, the name of one, or whatever stands there. */
export type Step =
  | { readonly is: 'token'; readonly texts: ReadonlySet<string> }
  | { readonly is: 'code'; readonly quoted: boolean }
  | { readonly is: 'name'; readonly quoted: boolean }
  | { readonly is: 'word' }
  | { readonly is: 'comparison' }
  | { readonly is: 'any'; readonly least: 0 | 1; readonly inBrackets: boolean };

/** An example, token by token. */
export interface TokenPattern {
  readonly steps: readonly Step[];
  /** The tokens that it may begin with. */
  readonly firsts: readonly string[];
  /** What has to stand before the brace around it; `null`: anything. */
  readonly block: readonly Step[] | null;
}

/** How a language's text is taken apart and compared. */
export interface Tokenizer {
  readonly tokens: (text: string) => readonly Token[];
  /** A token's text as it is compared. */
  readonly key: (text: string) => string;
}

/** Takes texts of a language apart. */
export function tokenizerOf(syntax: TokenSyntax, pattern = tokenPattern(syntax)): Tokenizer {
  return {
    tokens: (text) => [...piecesIn(text, pattern, 0)].filter(isToken),
    key: syntax.ignoresCase ? (text) => text.toLowerCase() : (text) => text,
  };
}

/** Whether an example can be found: what begins with anything, or holds no code, cannot. */
export function isTokenExample(code: string, tokenizer: Tokenizer): boolean {
  const [, , inner = code] = inBlock.exec(code) ?? [];
  const steps = stepsOf(inner, [], tokenizer);
  const isBegun = steps[0] !== undefined && steps[0].is !== 'any' && steps[0].is !== 'word';
  return isBegun && steps.some(({ is }) => is === 'code');
}

/** Placeholders are put as words that no language has, so that its own tokens are found around them. */
const marks = {
  status: 'StatusHere',
  name: 'NameHere',
  word: 'WordHere',
  rest: 'RestHere',
} as const;

/**
 * Reads an example as its users write it: `$STATUS` is a code (in quotes where it stands in quotes),
 * `$NAME` the name of one, `$WORD` any word, `_` an expression, `...` any tokens inside the same brackets, `==` any
 * comparison; `switch _ { case $STATUS }` is for one in such a block. A first word that is one of
 * `receivers` stands for all of them.
 *
 * @throws where an example begins with a placeholder for anything
 */
export function parseExample(
  code: string,
  names: readonly string[],
  receivers: readonly string[],
  { tokens, key }: Tokenizer,
): TokenPattern {
  const [, head = null, inner = code] = inBlock.exec(code) ?? [];
  const steps = stepsOf(inner, receivers, { tokens, key });
  const block = head === null ? null : stepsOf(`${head} {`, receivers, { tokens, key });
  const [first] = steps;
  if (first?.is === 'token') return { steps, block, firsts: [...first.texts] };
  if (first?.is === 'name') return { steps, block, firsts: names.map(key) };
  if (first?.is === 'comparison') return { steps, block, firsts: [...comparisons] };
  if (first?.is === 'code') return { steps, block, firsts: [anyNumber] };
  throw new Error(`An example cannot begin with anything: ${code}`);
}

/** What examples begin with that begin with a code. */
export const anyNumber = '$STATUS';

const inBlock = /^(.+?) \{ (.+) \}$/;

function stepsOf(code: string, receivers: readonly string[], { tokens, key }: Tokenizer): Step[] {
  const marked = code
    .replaceAll('$STATUS', marks.status)
    .replaceAll('$NAME', marks.name)
    .replaceAll('$WORD', marks.word)
    .replaceAll('...', ` ${marks.rest} `);
  let depth = 0;
  return tokens(marked).map((token, index) => {
    if (opening.has(token.text)) depth += 1;
    if (closing.has(token.text)) depth -= 1;
    const isReceiver = index === 0 && receivers.includes(token.text);
    return stepOf(token, isReceiver ? receivers.map(key) : [key(token.text)], depth > 0);
  });
}

function stepOf({ kind, text }: Token, texts: readonly string[], inBrackets: boolean): Step {
  if (text === marks.status) return { is: 'code', quoted: false };
  if (kind === 'string' && text.slice(1, -1) === marks.status) return { is: 'code', quoted: true };
  if (text === marks.name) return { is: 'name', quoted: false };
  if (kind === 'string' && text.slice(1, -1) === marks.name) return { is: 'name', quoted: true };
  if (text === marks.word) return { is: 'word' };
  if (text === marks.rest) return { is: 'any', least: 0, inBrackets };
  if (text === '_') return { is: 'any', least: 1, inBrackets };
  if (text === '==') return { is: 'comparison' };
  return { is: 'token', texts: new Set(texts) };
}

const opening = new Set(['(', '[', '{']);
const closing = new Set([')', ']', '}']);

/** So many tokens are taken for what `_` or `...` stand for. */
const mostAny = 60;

/** So many tokens a constant is of: `http::status::not_found`. */
const longestConstant = 8;

/** How many tokens what an example says may have, at most. */
export function reachOf({ steps }: TokenPattern): number {
  return steps
    .map(({ is }) => (is === 'any' ? mostAny : is === 'code' ? longestConstant : 1))
    .reduce((sum, each) => sum + each, 0);
}

/** The signs and words that hold one value against another. */
export const comparisons: ReadonlySet<string> = new Set([
  ...[
    '==',
    '===',
    '!=',
    '!==',
    '~=',
    '/=',
    '<',
    '>',
    '<=',
    '>=',
    '=<',
    '=~',
    '=:=',
    '=/=',
    '@?=',
    '@=?',
  ],
  ...['eq', 'ne', '-eq', '-ne', '-lt', '-gt', '-le', '-ge', '-ieq', '-ine'],
]);

/** Whether a step is nothing but a bracket. */
export function opensBracket(step: Step): boolean {
  return step.is === 'token' && [...opening].some((text) => step.texts.has(text));
}

/** How far before its brace the head of a block may begin, in tokens. */
const longestHead = 30;

/** Whether a brace stands behind what a pattern wants before it. */
function isHeadOf(
  block: readonly Step[],
  tokens: readonly Token[],
  brace: number,
  key: Tokenizer['key'],
): boolean {
  const before = tokens.slice(Math.max(0, brace - longestHead), brace + 1);
  return before.some((_, at) => valuesAt(block, before, at, () => [], key) !== null);
}

/** Reads a code, a list of them or a name where a step wants one; `next` is the index behind it. */
export type ReadValue<Value> = (
  step: Extract<Step, { is: 'code' | 'name' }>,
  at: number,
) => readonly { readonly values: readonly Value[]; readonly next: number }[];

/** The codes in the tokens from an index on, if these are what a pattern says; else `null`. */
export function valuesAt<Value>(
  steps: readonly Step[],
  tokens: readonly Token[],
  at: number,
  read: ReadValue<Value>,
  key: Tokenizer['key'],
): readonly Value[] | null {
  const [step, ...others] = steps;
  if (!step) return [];
  const rest = (next: number): readonly Value[] | null => valuesAt(others, tokens, next, read, key);
  if (step.is === 'any') return firstOf(endsOf(tokens, at, step), rest);
  if (step.is === 'code' || step.is === 'name') {
    return firstOf(read(step, at), ({ values, next }) => {
      const found = rest(next);
      return found && [...values, ...found];
    });
  }
  return isFit(step, tokens[at], key) ? rest(at + 1) : null;
}

function isFit(
  step: Extract<Step, { is: 'token' | 'word' | 'comparison' }>,
  token: Token | undefined,
  key: Tokenizer['key'],
): boolean {
  if (step.is === 'word') return token?.kind === 'name';
  const text = key(token?.text ?? '');
  return step.is === 'comparison' ? comparisons.has(text) : step.texts.has(text);
}

function firstOf<Each, Found>(
  all: Iterable<Each>,
  find: (each: Each) => Found | null,
): Found | null {
  for (const each of all) {
    const found = find(each);
    if (found) return found;
  }
  return null;
}

/**
 * Where what stands for anything may end: before each token that is not in brackets of its own, on the
 * same line where the example has it outside of brackets.
 */
function* endsOf(
  tokens: readonly Token[],
  at: number,
  { least, inBrackets }: Extract<Step, { is: 'any' }>,
): Generator<number> {
  if (least === 0) yield at;
  let depth = 0;
  for (let index = at; index < tokens.length && index < at + mostAny; index += 1) {
    const { text = '', indent = null } = tokens[index] ?? {};
    if (closing.has(text)) depth -= 1;
    if (depth < 0 || text === ';' || (least === 1 && depth === 0 && text === ',')) return;
    if (indent !== null && depth === 0 && !inBrackets) return;
    if (opening.has(text)) depth += 1;
    if (depth === 0) yield index + 1;
  }
}

/** Whether the brace around a place, if any, is what a pattern wants. */
export function isInside(
  { block }: TokenPattern,
  tokens: readonly Token[],
  brace: number | undefined,
  key: Tokenizer['key'],
): boolean {
  return block === null || (brace !== undefined && isHeadOf(block, tokens, brace, key));
}
