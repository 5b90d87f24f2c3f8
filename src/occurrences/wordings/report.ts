import { things } from '../../sites/things';
import type { Range } from '../../syntax/range';
import { isOtherwise } from './otherwise';
import { from, isOddError, isSaidBy, type Around, type Wording } from './wording';

/** So much of its line is looked at on both sides of a text. */
const longestValues = 120;

/** The values that a line has before a text, and it or the rest of its call behind it, as far as they are of the same unit. */
export function valuesAround(file: string, { start, end }: Range, unit: Range): string {
  const before = file.slice(Math.max(unit.start, start - longestValues), start);
  const behind = file.slice(end, Math.min(unit.end, end + longestValues));
  return `${before.slice(before.lastIndexOf('\n') + 1)}\n${restOfCall(behind)}`;
}

/** What stands before the bracket that closes the call around; the rest of the line where none does. */
function restOfCall(behind: string): string {
  let depth = 0;
  for (const { 0: bracket, index } of behind.matchAll(/[()]/g)) {
    depth += bracket === '(' ? 1 : -1;
    if (depth < 0) return behind.slice(0, index + 1);
  }
  return /^.*/.exec(behind)?.[0] ?? '';
}

/** How a text calls a status. */
const name =
  '(?:[Ss]tatus(?:[ _]?[Cc]ode)?|HTTP response|(?:HTTP|http|[Rr]esponse|[Rr]eturn)(?: [Ss]tatus)? ?[Cc]ode)';

/** Where a value is filled in, `%d`, `${…}`, or stands as it is. */
const hole = '(?:\\(?%[+#]?[a-z]\\)?|[$#]?\\{[^{}\\n]{0,60}\\}|\\d{3})';

/** Words that what is expected follows, or what came instead; behind the name of a status others do, too. */
const words =
  '[Ww]ants?|[Ww]anted|[Ee]xpect(?:s|ed|ing)?|[Gg]ot|[Rr]eceived|instead of|rather than|be|been';
/** What a status is held against, where it need not be the same. */
const comparing =
  '(?: (?:greater|higher|more|larger|less|lower|smaller)(?: than)?(?: or equal(?: to)?)?| at (?:least|most)| between| above| below| in the range(?: of)?)?';
const expecting = `(?:\\b(?:${words})|[!=]==?)(?: an?| either)?(?: redirect)?`;
const being = `(?:\\b(?:${words}|is|was|not|of|equals?|not equal to)|[!=]==?)(?: (?:not|an?|either|any of))*${comparing}`;

/** Codes that the expected one stands behind in a list. */
const others = '(?:\\d{3}(?: or|, or|,| and) )*';

/** Where a sentence ends behind a code, or goes on with what is no thing to be counted: "200 items". */
const goingOn =
  /^["'`)\]}]*(?:$|[,.;:!?\n\\]|\s*(?:[-–—(|/%\\$#{[]|(?:or|but|and|got|instead|from|for|with|when|status|response|code|OK|received|returned|found|to|as an? (?:HTTP|status|response)|as (?:HTTP|status|response))\b))/;

/** A final response; smaller numbers are of many things. */
const leastFinal = 200;

/** What a report, as a test prints one, says of the status that was wanted or came. */
export const reported: readonly Wording[] = [
  {
    behind:
      /^(?:["'`]?(?:,|,? and|,? or) ["'`]?[1-5]\d\d)*["'`]? (?:(?:HTTP|JSON|XML|HTML|OK|empty) )?(?:status(?: code)?|response(?: code)?)(?:$|["'`.,;:!?)\\\n]| (?:[-–(]|from|for|into|with|and|or|to|was|is|but|on|in|when|instead|received|expected|returns?|raises?|yields?|gives|%))/,
    says: [
      '"a «500» response"',
      '"a «200» JSON response"',
      '"no «200» status code"',
      '"«401» response returns an error"',
      '"«400» response (faked)"',
    ],
    not: ['"«500» response times"'],
  },
  {
    before: /\b(?:an?|[Rr]eturns the|[Rr]eceived|[Gg]ot|[Ee]xpected|[Ww]ant) (?:HTTP )?["'`]?$/,
    behind: /^["'`]? error(?:$|["'`.,;:!?)\\\n]| (?:from|for|with|and|or|to|was|when|on|in|%))/,
    of: from(400),
    says: ['"raises a «404» error"', '"Returns the «500» error"', '"received «500» error: %s"'],
    not: ['"a «404» error page"', '"shows «404» error"'],
  },
  {
    before: new RegExp(
      `(?<!\\b(?:exit|[Ww]ait|process|${[...things].join('|')})(?:'s)? )(?:${name}|\\b(?:HTTP|http))(?:[:=]?(?: (?:got|was|is|received))? ${hole})?[,;:.)]*(?: (?:when|which|that|it|should|must|have|has|to|but|and|we))* ${being}:? ${others}["'\`]?$`,
    ),
    behind: goingOn,
    of: from(leastFinal),
    says: [
      '"status code %d != «204»"',
      '"Expected response code to be «200»"',
      '"Expected status to be greater or equal to «200» and less"',
      '"throws when provided a status code not equal to «500»"',
    ],
    not: ['"the exit status is «200»"', '"status is «200» items"'],
  },
  {
    before:
      /\b(?:[Ss]erver|[Bb]ackend|[Uu]pstream|[Ee]ndpoint) (?:returned|returns|sent|(?:responded|answered|replied) with)(?: an?)? ["'`]?$/,
    behind: goingOn,
    of: from(leastFinal),
    says: ['"the server returned «401»"'],
    not: ['"the server returned «401» rows"'],
  },
  {
    before:
      /\b(?:[Ff]ailed|[Uu]nable) to (?:fetch|download|upload|retrieve|request)\b[^\n]{0,60}: $|\b[Rr]equest(?: to \S+(?: \S+)?)? failed:? $/,
    behind: goingOn,
    of: isOddError,
    says: ['"Failed to fetch image: «404»"', '"Request to the shop failed: «503»"'],
    not: ['"Failed to fetch row: «404» is lost"', '"Failed to fetch rows: «500»"'],
  },
  {
    before: /\b(?:[Ss]erver|[Rr]esponse|[Rr]equest|HTTP|API) error: \[$/,
    behind: /^\]/,
    of: from(400),
    says: ['"Shop server error: [«400»] It is closed."'],
    not: ['"shelf error: [«400»]"'],
  },
  {
    behind: /^ (?:internal )?server error\b/i,
    of: from(500),
    says: ['"given a «500» server error response"'],
    not: ['"a «404» server error"', '"in «500» servers"'],
  },
  {
    before: /(?:^b?["'`]?|[\n{,;|]\s*|[.!] )[Ss]tatus: ?$/,
    behind: goingOn,
    of: from(leastFinal),
    says: ['"Status: «404»"', '"{ status: «404», size"', '"No JSON received. Status: «200»"'],
    not: ['"Order status: «404»"', '"Status: «404» orders"'],
  },
  {
    before: /\b[Gg]ot an? (?:HTTP )?$/,
    behind: /^["'`]?(?:$|["'`.,;:)\\]| [-–(%]| (?:from|for|when|while|on|instead)\b)/,
    of: from(401),
    says: ['"Got a «504» - trying again"', '"got a «404» from the shop"'],
    not: ['"got a «404» ms delay"'],
  },
  {
    behind: /^ (?:permanent |temporary )?redirect(?:ion)?\b(?! (?:rows|lines|pages)\b)/,
    of: (code) => code > 300 && code < 309,
    says: ['"met a «301» redirect for POST"'],
    not: ['"met «300» redirect"', '"a «302» redirect pages"'],
  },
  {
    // What a log says of a request.
    before: /(?:^["'`]|\s)\/\S{0,80} (?:[-=]>|→) $/,
    behind: /^(?:$|["'`,;)]| \()/,
    of: from(200),
    says: ['"/orders -> «404»"', '"GET /orders → «200» (3 ms)"'],
    not: ['"orders -> «404»"', '"/orders -> «404»/9"'],
  },
  {
    // What code of Elixir returns, as its tests are called.
    before: /\{:(?:\w+_)?(?:https?|api|status|response)(?:_\w+)?, $/,
    behind: /^[,}]/,
    of: from(200),
    says: ['"returns {:error, {:api_error, «401», _}}"', '"{:http_status, «404»}"'],
    not: ['"returns {:size, «404»}"', '"{:http_port, «443» or more"'],
  },
];

/** What should be or came, of whatever the line is about: "want 200, got %d". */
export const expected: readonly Wording[] = [
  {
    before: new RegExp(`${expecting}(?: (?:error )?[Cc]ode)?:? ${others}["'\`]?$`),
    behind: goingOn,
    of: from(leastFinal),
    says: ['"want «200», got %d"', '"expected 200 or «204»"', '"expected redirect «302», got %d"'],
    not: ['"want «200» items"'],
  },
  {
    before: /\bshould (?:return|answer|respond with|give)(?: an?)?:? ["'`]?$/,
    behind: goingOn,
    of: from(leastFinal),
    says: ['"should return «200»"'],
    not: ['"should return «200» items"'],
  },
  {
    behind: /^ (?:is |was )?expected(?:$|["'`,;:.]| (?:but|got)\b)/,
    of: from(leastFinal),
    says: [
      '"«200» expected, got %d"',
      '"code «200» expected got %d"',
      '"«404» was expected but not seen"',
    ],
    not: ['"«200» expected items"'],
  },
];

/** The same in any words, where the text is filled in with a status: "expected 401 without a token, got %d". */
export const expectedOfStatus: readonly Wording[] = [
  {
    before: new RegExp(`${expecting}(?: (?:error )?[Cc]ode)?:? ${others}["'\`]?$`),
    behind: /^ (?!\w+s\b)[a-z]/,
    of: from(leastFinal),
    says: ['"expected «401» without a token, got %d"'],
    not: ['"expected «200» orders, got %d"'],
  },
];

/** What a text is filled in with that is a status by its name. */
const filled = /[$#]?\{[^{}\n]*(?:status|\.code\b|\[[:"']code\b)[^{}\n]*\}/i;
const got = new RegExp(
  `^["'\`]?[,;:.]? (?:but |and )?(?:[Gg]ot|received|was|found|is|returned|instead of|not)(?: an?)? (?:HTTP )?(?:response )?${name}\\b`,
);

/** A status, or an answer, that is spoken of before: "response status code is wrong (expected 200, got {})". */
const spokenOf = new RegExp(
  `(?<!\\b(?:exit|[Ww]ait|process) )\\b(?:${name}|(?:answered|responded|replied))\\b`,
);

/** A code that is got, `, code)`, and what the code of an error alone is held against: `, err)`. */
const plainCode = /,\s*code\s*[,)]/;
const ofError = /,\s*(?:err|st|sc|c)\s*[,)]/;

/** Values of a line that are statuses by their names. */
const statusValues =
  /(?<!exit)(?:\b[Ss]tatus|Status)(?:_?[Cc]ode)?\b|\bhttp_?[Cc]ode\b|(?:[Rr]esp(?:onse)?|[Rr]eply|[Rr]ecorder|[Ww]riter|\b(?:[eE]rr|[eE]rror|res|got|rr|rec|w|rw|\w{1,20}(?:W|Rec|w|rec)))\.(?:[Cc]ode|Body)\b/;

/**
 * Whether a report says of a code that it is the status which was wanted or came: in words, or by the
 * values that its line has besides the text, `, resp.StatusCode)`.
 */
export function isReported(around: Around, values: string): boolean {
  const { lead, rest } = around;
  if (isOtherwise(lead, { start: lead.length, end: lead.length })) return false;
  if (isSaidBy(reported, around)) return true;
  const isOfStatus = statusValues.test(values);
  if (!isSaidBy(expected, around)) return isOfStatus && isSaidBy(expectedOfStatus, around);
  const isFilled = filled.test(lead) || filled.test(rest) || got.test(rest);
  if (isFilled || spokenOf.test(lead) || isOfStatus) return true;
  return plainCode.test(values) || (isOddError(around.code) && ofError.test(values));
}
