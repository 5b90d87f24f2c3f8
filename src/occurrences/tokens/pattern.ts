import type { Range } from '../../syntax/range';
import type { Token } from './tokens';

/** A step of a pattern: a certain token, a code, the name of one, or whatever stands there. */
type Step =
  | { readonly is: 'token'; readonly texts: ReadonlySet<string> }
  | { readonly is: 'code'; readonly quoted: boolean }
  | { readonly is: 'name' }
  | { readonly is: 'comparison' }
  | { readonly is: 'any'; readonly least: 0 | 1 };

/** An example, token by token. */
export interface TokenPattern {
  readonly steps: readonly Step[];
  /** The tokens that it may begin with. */
  readonly firsts: readonly string[];
}

/** What a pattern takes tokens for. */
export interface Reader {
  readonly tokens: (text: string) => readonly Token[];
  /** A token's text as it is compared. */
  readonly key: (text: string) => string;
}

/** `$STATUS` and the like are put as words that no language has, so that its own tokens are found around. */
const marks = { STATUS: 'StatusHere', NAME: 'NameHere', rest: 'RestHere' } as const;

/**
 * Reads an example as its users write it: `$STATUS` is a code (in quotes where it stands in quotes),
 * `$NAME` the name of one, `_` an expression, `...` any tokens inside the same brackets, `==` any
 * comparison. A first word that is one of `receivers` stands for all of them.
 */
export function parseExample(
  code: string,
  names: readonly string[],
  receivers: readonly string[],
  { tokens, key }: Reader,
): TokenPattern {
  const marked = code
    .replaceAll('$STATUS', marks.STATUS)
    .replaceAll('$NAME', marks.NAME)
    .replaceAll('...', ` ${marks.rest} `);
  const steps = tokens(marked).map((token, index): Step => {
    const isReceiver = index === 0 && receivers.includes(token.text);
    return stepOf(token, isReceiver ? receivers.map(key) : [key(token.text)]);
  });
  const [first] = steps;
  if (first?.is === 'token') return { steps, firsts: [...first.texts] };
  if (first?.is === 'name') return { steps, firsts: names.map(key) };
  if (first?.is === 'comparison') return { steps, firsts: [...comparisons] };
  throw new Error(`An example begins with a word or a sign: ${code}`);
}

function stepOf({ kind, text }: Token, texts: readonly string[]): Step {
  if (text === marks.STATUS) return { is: 'code', quoted: false };
  if (kind === 'string' && text.slice(1, -1) === marks.STATUS) return { is: 'code', quoted: true };
  if (text === marks.NAME) return { is: 'name' };
  if (text === marks.rest) return { is: 'any', least: 0 };
  if (text === '_') return { is: 'any', least: 1 };
  if (text === '==') return { is: 'comparison' };
  return { is: 'token', texts: new Set(texts) };
}

/** So many tokens are taken for what `_` or `...` stand for. */
const mostAny = 60;

const comparisons = new Set(['==', '===', '!=', '!==', '~=', '/=', '<', '>', '<=', '>=', '=~']);
const code = /^(?:[1-9]\d{1,3}|[1-5][xX]{2})$/;

/**
 * Where the codes stand, or the names of codes, if the tokens from an index on are what a pattern says;
 * `null` if they are not. `isName` tells the names.
 */
export function codesAt(
  steps: readonly Step[],
  tokens: readonly Token[],
  at: number,
  isName: (text: string) => boolean,
  key: (text: string) => string,
): readonly Range[] | null {
  const [step, ...others] = steps;
  if (!step) return [];
  const next = (index: number): readonly Range[] | null =>
    codesAt(others, tokens, index, isName, key);
  if (step.is === 'any') {
    for (const end of endsOf(tokens, at, step.least)) {
      const found = next(end);
      if (found) return found;
    }
    return null;
  }
  const token = tokens[at];
  if (!token) return null;
  const own = codeIn(step, token, isName, key);
  const found = own && next(at + 1);
  return found && [...own, ...found];
}

/** The code that a token holds for a step; none where it only has to be there, `null` where it does not fit. */
function codeIn(
  step: Exclude<Step, { is: 'any' }>,
  { kind, text, start, end }: Token,
  isName: (text: string) => boolean,
  key: (text: string) => string,
): readonly Range[] | null {
  switch (step.is) {
    case 'token':
      return step.texts.has(key(text)) ? [] : null;
    case 'comparison':
      return comparisons.has(text) ? [] : null;
    case 'name':
      return isName(text) ? [{ start, end }] : null;
    case 'code': {
      const isQuoted = kind === 'string';
      const inner = isQuoted ? text.slice(1, -1) : text;
      if (isQuoted !== step.quoted || !code.test(inner)) return null;
      return [isQuoted ? { start: start + 1, end: end - 1 } : { start, end }];
    }
  }
}

const opening = new Set(['(', '[', '{']);
const closing = new Set([')', ']', '}']);

/** Where what stands for anything may end: before each token that is not in brackets of its own. */
function* endsOf(tokens: readonly Token[], at: number, least: 0 | 1): Generator<number> {
  if (least === 0) yield at;
  let depth = 0;
  for (let index = at; index < tokens.length && index < at + mostAny; index += 1) {
    const { text = '' } = tokens[index] ?? {};
    if (closing.has(text)) depth -= 1;
    if (depth < 0 || text === ';' || (least === 1 && depth === 0 && text === ',')) return;
    if (opening.has(text)) depth += 1;
    if (depth === 0) yield index + 1;
  }
}
