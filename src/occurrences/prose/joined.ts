import { registry } from '../../catalog/registry';
import type { Range } from '../../syntax/range';
import { isOtherwise } from '../wordings/otherwise';
import { aroundIn, longestWords } from '../wordings/wording';
import { closing, marks } from './signs';

/** A further code of a line: "…, else a 401". */
const another = new RegExp(`\\ban?\\s+${marks}$`, 'i');

/** What may stand between the codes of one list, behind what the first one is for: "401 (no token), 404". */
const joint = new RegExp(
  `^${marks}(?:\\s*\\([^()\\d]{1,40}\\))?(?:\\s*[,/|–-]\\s*(?:(?:and|or)\\s+)?|\\s*,?\\s+(?:and|or|&|to|instead(?:\\s+of)?|rather\\s+than|vs\\.?)\\s+)(?:an?\\s+)?${marks}$`,
  'i',
);

/** What may stand between a code and the one that it takes the place of: "a 200 response instead of 302". */
const replaced = new RegExp(
  `^${marks}(?:\\s+[a-z]+){1,4}\\s+(?:instead\\s+of|rather\\s+than|vs\\.?)\\s+(?:an?\\s+)?${marks}$`,
  'i',
);

/** What a part of a sentence begins with that goes on with another code, and the reason for that. */
const clause = new RegExp(`(?:[,;] (?:and |or |else |otherwise )?| and )(?:an? )?${marks}$`, 'i');
const reason = new RegExp(
  `^${marks} (?:on|for|if|when|with|without|unless|otherwise|in case)\\b`,
  'i',
);

/** Whether a code is in one list with the last one that was found, or told as it is: "…, else a 401". */
export function isFurther(line: string, last: Range | undefined, { start, end }: Range): boolean {
  if (last === undefined || start - last.end > longestWords) return false;
  const before = line.slice(last.end, start);
  const isClosed = closing.test(line.slice(end, end + longestWords));
  return joint.test(before) || (isClosed && (another.test(before) || replaced.test(before)));
}

/** Codes of a line, and those that are in one list with them: "on 401, 403 or 429". */
export function joinedCodes(
  line: string,
  numbers: readonly Range[],
  codes: readonly Range[],
): Range[] {
  const known = new Set(codes.map(({ start }) => start));
  const possible = numbers.filter(
    (range) =>
      !known.has(range.start) &&
      registry.phrase(aroundIn(line, range).code) !== null &&
      !isOtherwise(line, range),
  );
  const inOrder = [...codes, ...possible].sort((a, b) => a.start - b.start);
  const behind = joinedInTurn(
    inOrder,
    known,
    (last, next) => isListedBehind(line, next) || isOneList(line.slice(last.end, next.start)),
  );
  return joinedInTurn(
    inOrder.toReversed(),
    new Set(behind.map(({ start }) => start)),
    (last, next) => isOneList(line.slice(next.end, last.start)),
  );
}

/** The codes among ranges, and those that the nearest one before, known or joined itself, joins to them. */
function joinedInTurn(
  ranges: readonly Range[],
  known: ReadonlySet<number>,
  joins: (last: Range, next: Range) => boolean,
): Range[] {
  const found: Range[] = [];
  for (const range of ranges) {
    const last = found.at(-1);
    const isJoined = last !== undefined && isNear(last, range) && joins(last, range);
    if (known.has(range.start) || isJoined) found.push(range);
  }
  return found;
}

/** Whether the words between two codes are looked at. */
function isNear(a: Range, b: Range): boolean {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end) < longestWords;
}

/** Whether what stands between two codes makes them one list; a bar between blanks divides cells. */
function isOneList(between: string): boolean {
  return joint.test(between) && !/\s\|\s/.test(between);
}

/** Whether a number has a reason of its own, in a list of such: "401 without a token, 404 for foreign ones". */
function isListedBehind(line: string, range: Range): boolean {
  const { lead, rest } = aroundIn(line, range);
  return clause.test(lead) && reason.test(rest);
}
