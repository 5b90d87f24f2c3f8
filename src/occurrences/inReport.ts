import { things } from '../sites/things';
import type { Range } from '../syntax/range';
import { isOtherwise } from './prose/hints';

/** The parts of a line around a code in a text: of the text itself, and of what it stands in. */
export interface Surroundings {
  /** What stands before the code in its text, and behind it. */
  readonly lead: string;
  readonly rest: string;
  /** The other values of a line: `, resp.StatusCode)`. */
  readonly values: string;
}

/** So much of its line is looked at on both sides of a text. */
const longestValues = 120;

/** The values that a line has before a text and behind it, as far as they are of the same unit. */
export function valuesAround(file: string, { start, end }: Range, unit: Range): string {
  const before = file.slice(Math.max(unit.start, start - longestValues), start);
  const behind = file.slice(end, Math.min(unit.end, end + longestValues));
  return `${before.slice(before.lastIndexOf('\n') + 1)}\n${/^.*/.exec(behind)?.[0] ?? ''}`;
}

/** How a text calls a status. */
const name =
  '(?:[Ss]tatus(?:[ _]?[Cc]ode)?|HTTP response|(?:HTTP|http|[Rr]esponse|[Rr]eturn)(?: [Ss]tatus)? ?[Cc]ode)';

/** Where a value is filled in, `%d`, `${…}`, or stands as it is. */
const hole = '(?:\\(?%[+#]?[a-z]\\)?|[$#]?\\{[^{}\\n]{0,60}\\}|\\d{3})';

/** Words that what is expected follows, or what came instead; behind the name of a status others do, too. */
const words =
  '[Ww]ants?|[Ww]anted|[Ee]xpect(?:s|ed|ing)?|[Gg]ot|[Rr]eceived|instead of|rather than|be|been';
const expecting = `(?:\\b(?:${words})|[!=]==?)(?: an?| either)?`;
const being = `(?:\\b(?:${words}|is|was|not|of|equals?)|[!=]==?)(?: (?:not|an?|either|any of))*`;

/** Codes that the expected one stands behind in a list. */
const others = '(?:\\d{3}(?: or|, or|,| and) )*';

/** A status that is named before what it should be: "status code %d != 204", "Expected response code to be 200". */
const named = new RegExp(
  `(?<!\\b(?:exit|[Ww]ait|process|${[...things].join('|')})(?:'s)? )(?:${name}|\\b(?:HTTP|http))(?:[:=]?(?: (?:got|was|is|received))? ${hole})?[,;:.)]*(?: (?:when|which|that|it|should|must|have|has|to|but|and|we))* ${being}:? ${others}["'\`]?$`,
);

/** A status that is spoken of before: "response status code is wrong (expected 200, got {})". */
const spokenOf = new RegExp(`(?<!\\b(?:exit|[Ww]ait|process) )\\b${name}\\b`);

/** What should be, of whatever the line is about: "want 200, got %d". */
const wanted = new RegExp(`${expecting}(?: code)?:? ${others}["'\`]?$`);

/** What a text is filled in with that is a status by its name. */
const filled = /[$#]?\{[^{}\n]*(?:status|\.code\b)[^{}\n]*\}/i;
const got = new RegExp(
  `^["'\`]?[,;:.]? (?:but |and )?(?:[Gg]ot|received|was|found|is|returned|instead of|not)(?: an?)? (?:HTTP )?(?:response )?${name}\\b`,
);

/** Values of a line that are statuses by their names. */
const statusValues =
  /(?<!exit)(?:\b[Ss]tatus|Status)(?:_?[Cc]ode)?\b|\b(?:resp?|response|reply|rr|rec|recorder|w|rw)\.[Cc]ode\b/;

/** What a sentence goes on with behind a code; a thing is counted: "200 items". */
const goingOn =
  /^["'`)\]}]*(?:$|[,.;:!?\n\\]|\s*(?:[-–(|/%\\$#{[]|(?:or|but|and|got|instead|from|for|with|when|status|response|code|OK|received|returned|found|to)\b))/;

/** A response by its code: "a 500 response", "not 200 status code". */
const responses =
  /^(?:["'`]?(?:,|,? and|,? or) ["'`]?[1-5]\d\d)*["'`]? (?:HTTP )?(?:status(?: code)?|response(?: code)?)(?:$|["'`.,;:!?)\\\n]| (?:from|for|with|and|or|to|was|is|but|on|in|when|instead|received|expected|%))/;
const error = /^["'`]? error(?:$|["'`.,;:!?)\\\n]| (?:from|for|with|and|or|to|was|when|on|in|%))/;
const oneOf = /\ban? (?:HTTP )?["'`]?$/;

/** What tells what a server answered with: "server returned 401". */
const answered =
  /\b(?:[Ss]erver|[Bb]ackend|[Uu]pstream|[Ee]ndpoint) (?:returned|returns|sent|(?:responded|answered|replied) with)(?: an?)? ["'`]?$/;

/** The least code that a response ends with; smaller numbers are of many things. */
const leastFinal = 200;

/** Whether a report, as a test prints one, says which status was wanted or came. */
export function isReported({ lead, rest, values }: Surroundings, code: number): boolean {
  if (isOtherwise(lead, { start: lead.length, end: lead.length })) return false;
  if (responses.test(rest) || (code >= 400 && error.test(rest) && oneOf.test(lead))) return true;
  if (code < leastFinal) return false;
  if (!goingOn.test(rest)) return false;
  if (named.test(lead) || answered.test(lead)) return true;
  const isFilled = filled.test(lead) || filled.test(rest) || got.test(rest);
  return wanted.test(lead) && (isFilled || spokenOf.test(lead) || statusValues.test(values));
}
