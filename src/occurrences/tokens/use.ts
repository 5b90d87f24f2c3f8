import { isStatusOfThing } from '../../sites/things';
import { isLink } from './names';
import type { TokenPattern } from './pattern';
import type { Token } from './tokens';

/** What stands before a name that is declared, and not used, in the languages that are read word by word. */
const declaring = new Set(
  'class data def enum fn fun func function interface let module namespace newtype object proc struct sub trait type val var'.split(
    ' ',
  ),
);

/** Whether a word may be the one that an example begins with: neither declared there nor another thing's method. */
export function isUse(tokens: readonly Token[], at: number, pattern: TokenPattern): boolean {
  if (isOfThing(tokens, at)) return false;
  const before = tokens[at - 1]?.text ?? '';
  if (pattern.steps[0]?.is === 'token' && tokens[at]?.kind !== 'name') return true;
  return !declaring.has(before.toLowerCase()) && !isMethod(tokens, at, pattern);
}

/** Whether a word, or the one behind a dot, is the status of a thing: `lamp.status`. */
function isOfThing(tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at]?.kind === 'name' ? at - 1 : at;
  const names = [tokens[dot - 1], tokens[dot + 1]].map((token) => token?.text ?? '');
  const isMember = isLink(tokens, dot) && names.every((name) => name !== '');
  return isMember && isStatusOfThing(names.map((name) => ({ name, called: false })));
}

/**
 * Whether a word is the method of some value, as in `cart.abort(404)`. What a class or a module holds is the
 * same in it: `Helpers.status(404)`.
 */
function isMethod(
  tokens: readonly Token[],
  at: number,
  { steps: [first, second] }: TokenPattern,
): boolean {
  const link = tokens[at - 1]?.text;
  const isMember = (link === '.' || link === '->') && isLink(tokens, at - 1);
  if (!isMember || /^[A-Z]/.test(tokens[at - 2]?.text ?? '')) return false;
  if (first?.is === 'code') return false;
  if (second?.is === 'token') return second.texts.has('(');
  return second?.is !== 'comparison';
}
