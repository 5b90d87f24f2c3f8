import type { Telling } from '../../frameworks/telling/telling';
import { givenBefore } from './given';
import { namesBefore, tellingOf } from './names';
import type { Token } from './tokens';

/** What an arm begins with, in one language or another. */
const armWords = new Set(['case', 'when', 'of', '|']);
/** What is between the codes of one arm. */
const joints = new Set([',', '|', '..', '...', '..<', 'to', '_', 'is', '<', '>', '<=', '>=']);
/** What is behind the code of an arm that has no word of its own: `404 -> none`, `404 { throw }`. */
const arrows = new Set(['->', '{']);
/** What is behind a subject. */
const subjectEnds = new Set(['of', 'with', '{', 'then']);
/** So many tokens of a row are gone through; a longer one is data. */
const longestRow = 200;
/** How far above an arm its head may be, in tokens. */
const longestBlock = 1_500;

/**
 * What the subject tells of a code in an arm: `switch (res.statusCode) { case 404: }`, `case StatusCode of
 * 404 -> none end`. As its lines are indented, so is it read: the head is above, no further in.
 */
export function byArm(tokens: readonly Token[], at: number): Telling | null {
  const arm = armOf(tokens, at);
  if (arm === null) return null;
  const word = textAt(tokens, arm);
  const line = lineOf(tokens, arm);
  const own = subjectIn(tokens, line, arm, word);
  if (own) return own.telling;
  let least = tokens[line]?.indent ?? 0;
  for (let index = line - 1, end = line; index >= 0 && index > at - longestBlock; index -= 1) {
    const indent = tokens[index]?.indent ?? null;
    if (indent === null) continue;
    const head = indent <= least ? subjectIn(tokens, index, end, word) : null;
    if (head) return head.telling;
    if (indent < least && !(end === index + 1 && textAt(tokens, index) === '{')) return null;
    least = Math.min(least, indent);
    end = index;
  }
  return null;
}

/** Where the arm begins that a code is of: with its word, or with the first code of a line; `null` for none. */
function armOf(tokens: readonly Token[], at: number): number | null {
  let first = at;
  const least = at - longestRow;
  while (first > least && isIndented(tokens, first) && isInRow(tokens[first - 1])) first -= 1;
  if (armWords.has(textAt(tokens, first))) return first;
  if (isIndented(tokens, first)) return armWords.has(textAt(tokens, first - 1)) ? first - 1 : null;
  let behind = at + 1;
  while (behind < at + longestRow && isInRow(tokens[behind])) behind += 1;
  return arrows.has(textAt(tokens, behind)) ? first : null;
}

/** Whether another token is before it on its line. */
function isIndented(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.indent === null;
}

function isInRow(token: Token | undefined): boolean {
  return token?.kind === 'number' || joints.has(token?.text.toLowerCase() ?? '');
}

function lineOf(tokens: readonly Token[], at: number): number {
  let line = at;
  while (line > at - longestBlock && isIndented(tokens, line)) line -= 1;
  return line;
}

/** What the subject tells of which the head is in a line; `null` where it has no head. */
function subjectIn(
  tokens: readonly Token[],
  line: number,
  end: number,
  arm: string,
): { readonly telling: Telling | null } | null {
  const isHead = (at: number): boolean => headsOf(arm).has(textAt(tokens, at));
  let head = line;
  while (head < end && !isHead(head)) head += 1;
  if (head === end) return null;
  const isBefore = textAt(tokens, head) === 'match' && arm === 'case';
  const from = isBefore ? line : head + 1;
  let to = isBefore ? head : from;
  while (!isBefore && to < end && !subjectEnds.has(textAt(tokens, to))) to += 1;
  for (let index = from; index < to; index += 1) {
    const isName = tokens[index]?.kind === 'name';
    const telling = isName
      ? (tellingOf(namesBefore(tokens, index)) ?? givenBefore(tokens, index))
      : null;
    if (telling) return { telling: { ...telling, role: 'consume' } };
  }
  return { telling: null };
}

/** The words before a subject, by the one that its arms begin with. */
function headsOf(arm: string): ReadonlySet<string> {
  return arm === 'case' ? headsOfCases : heads;
}

const headsOfCases = new Set(['switch', 'match', 'select']);
const heads = new Set(['case', 'match', 'switch']);

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text.toLowerCase() ?? '';
}
