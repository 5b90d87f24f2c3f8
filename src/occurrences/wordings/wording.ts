import { registry } from '../../catalog/registry';
import type { Range } from '../../syntax/range';

/** A code in a text, and the words around it. */
export interface Around {
  readonly code: number;
  /** What stands before the code in its text, and what stands behind it. */
  readonly lead: string;
  readonly rest: string;
}

/** So much of a line, which may be a whole chapter, is looked at on either side of a code. */
export const longestWords = 400;

/** A code in a line for people, with the words around it. */
export function aroundIn(line: string, { start, end }: Range): Around {
  return {
    code: Number(line.slice(start, end)),
    lead: line.slice(Math.max(0, start - longestWords), start),
    rest: line.slice(end, end + longestWords),
  };
}

/** Words that say of the code among them that it is a status. */
export interface Wording {
  /** What the text before the code ends with, and what the text behind it begins with. */
  readonly before?: RegExp;
  readonly behind?: RegExp;
  /** Whether the code's own phrase has to follow, `404 Not Found`. */
  readonly phrased?: true;
  /** Whether the words may stand before a list that the code is in: `HTTP 401 or 403`. */
  readonly listed?: true;
  /** What the text speaks of besides, up to the end of the line. */
  readonly about?: RegExp;
  /** The codes that they say it of; of any where there is nothing. */
  readonly of?: (code: number) => boolean;
  /** Texts that say so, and texts that look alike and do not, with the code between `«` and `»`. */
  readonly says: readonly string[];
  readonly not?: readonly string[];
}

/** Whether any of these wordings says of a code that it is a status. */
export function isSaidBy(wordings: readonly Wording[], around: Around): boolean {
  return wordings.some((wording) => holds(wording, around));
}

function holds(wording: Wording, around: Around): boolean {
  const { before, behind, phrased, listed, about, of } = wording;
  const { code, rest } = around;
  if (of && !of(code)) return false;
  const lead = before && listed ? beforeList(around) : around.lead;
  if (before && !before.test(lead)) return false;
  if (behind && !behind.test(rest)) return false;
  if (about && !about.test(`${around.lead}${code}${rest.split('\n', 1)[0] ?? ''}`)) return false;
  return !phrased || isBeforePhrase(around);
}

/** Codes from one on. */
export function from(least: number): (code: number) => boolean {
  return (code) => code >= least;
}

/** What codes of a list stand before a further one: "HTTP 401 or ", "status code 301/". */
const others = /(?:\b[1-5]\d\d(?:\/|, |,? (?:or|and) ))+$/;
/** How a list goes on that has only commas so far. */
const goingOn = /^(?:, [1-5]\d\d)*,? (?:or|and) [1-5]\d\d\b/;

/** Whether a code is that of an error, and none of the round numbers that things are counted in. */
export function isOddError(code: number): boolean {
  return code > 400 && code % 100 !== 0;
}

/** What stands before a list of codes; before the code itself where it is in none. */
function beforeList({ lead, rest }: Around): string {
  const before = others.exec(lead)?.[0] ?? '';
  return before.endsWith(', ') && !goingOn.test(rest)
    ? lead
    : lead.slice(0, lead.length - before.length);
}

/** What stands behind a code with others to the one that a phrase is of: `302/307: Temporary Redirect`. */
const sharing = /^(?:\/[1-5]\d\d)*\/(?<last>[1-5]\d\d)(?=:? )/;

/**
 * Whether the phrase of a code, or of one that it shares it with, stands behind it in a text, `"the shop: 404 Not Found"`,
 * `404 Not found`, `401/403 Forbidden`; that of an error behind a dash, too: `403 - Forbidden`.
 */
export function isBeforePhrase(around: Around): boolean {
  const { lead, rest, code } = around;
  const shared = sharing.exec(rest);
  if (!shared) return isPhrased(around);
  const last = Number(shared.groups?.last);
  return (
    isSameClass(code, last) && isPhrased({ lead, rest: rest.slice(shared[0].length), code: last })
  );
}

function isSameClass(code: number, other: number): boolean {
  return Math.floor(code / 100) === Math.floor(other / 100);
}

function isPhrased({ lead, rest: behindCode, code }: Around): boolean {
  const phrase = (registry.phrase(code) ?? '').replace(/^Internal /, '(?:Internal )?');
  const rest = code >= 400 ? behindCode.replace(/^ [-–—](?= )/, '') : behindCode;
  const behind = new RegExp(`^:? [("']{0,2}${phrase}(?![\\w-])`, 'i');
  const isTitle = /^:? [("']{0,2}[A-Z]/.test(rest) && !/^:? [\w ]+, [A-Z]/.test(rest);
  return isTitle && !/[\w.$#-]$|\b(?:RTSP|SIP)\/\d\.\d $/.test(lead) && behind.test(rest);
}
