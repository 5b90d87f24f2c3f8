import { registry } from '../catalog/registry';
import type { Range } from '../syntax/range';
import { isReported, valuesAround } from './inReport';
import { isOtherwise } from './prose/hints';
import { longestPhrase, says } from './phraseText';

/** As long as `HTTP/1.1 ` on a line of its own, or `<response status="`. */
const longestLead = 80;

/**
 * What begins an HTTP message: the text, a line of it, or what is written for the end of one; in a pattern
 * for it and with its version filled in, too.
 */
const messageStart =
  /(?:^|["'`>^/(|{]|\n[ \t]*|\\[rnAb])HTTP\\?\/(?:\d(?:\.\d)?|(?:\\[d.]|\[[\d.]+\]|[\d.+*?()|])+|[#$]?\{[^{}\n]{1,40}\})(?: |\\s[+*]?)$/;

/** Code of Ruby in a string that answers: `[404, { "Content-Type" => "text/plain" }, []]`. */
const answered = /\[\s*$/;
const answeredWith = /^\s*,\s*\{\s*(?:\}\s*,\s*[["']|["'][A-Za-z]+(?:-[A-Za-z]+)*["']\s*=>)/;

/** What a status is called in words: "response status code 401: Unauthorized". */
const statusCode = /(?<!\bexit )\b[Ss]tatus code:? $/;

/** The least of them that no program ends with. */
const leastOwn = 300;

/** The field that a program behind CGI says its status by. */
const field = /(?:^|["'\n])Status: $/;

/** What says by itself that a status follows: the protocol, a contract. */
const saying = either(
  messageStart,
  /(?:^|[^\w/]|\\[nrt])(?:HTTP|http)(?: (?:error|response|status)){0,2}(?: code)?:? $/,
  /\bHTTP\\?\/\d(?:\.\d)?\\?",\s*\\?"status\\?":\s*$/,
  /\] \\?"[A-Z]{3,7} \S{1,50} HTTP\\?\/\d(?:\.\d)?\\?" $/,
  /(?:^|\s)--(?:\w+-)*status-codes?[ =]["']?$/,
  /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) https?:\/\/\S+: $/,
  /\bresponses\\?["']?\s*:\s*\{\s*\\?["']$/,
  /\/responses\/$/,
  /\bres(?:ponse)?\.(?:status|sendStatus|writeHead)\($/,
  /\bto_return\(\{? ?status: $/,
);

/** Protocols whose replies have codes of their own: "Net::FTPTempError when the response code is 421". */
const ofOtherProtocol = /\b(?:FTP|SMTP|IMAP|LDAP|SIP|RTSP)(?![a-z])/;

/** What names a status in a text where HTTP is spoken: words, an entry of a log, the label of a metric. */
const names = either(
  /\\?"(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) [^"\n]{1,50}\\?" $/,
  /\bHTTP\\?\/\d(?:\.\d)?\\?" $/,
  /(?<!\bexit )\b(?:[Ss]tatus|[Rr]esponse) code(?::| not)? ['`]?$/,
  /\b(?:with|returned|unexpected|[Ee]xpected|[Ww]anted|want|got|received|non-ok|bad) status:? $|[(,] ?Status=$/,
  /(?<!\bexit )\bstatus\.[*+]\??$/,
  /(?:^|[{,'"`]|\\b)status(?:_code)?=(?:\\?["'])?$|[{,]code=\\?["']$/,
  /<response(?: [\w:]+=\S+)* (?:status|code)=\\?["']$/,
);

/** A member of JSON that is the code of an error; or is one by what it is told with. */
const errorCode = /["']error\w*\\?["']\s*:\s*\{\s*\\?["']code\\?["']\s*:\s*$/i;
const memberCode = /["']code\\?["']\s*:\s*(?:\\?["'])?$/;
const told = /^(?:\\?["'])?\s*,\s*\\?["'](?:message|msg|title|detail|reason)\\?["']\s*:/;

/** What stands before the heading of a page: `<title>404 Not Found</title>`. */
const heading = /<(?:title|h[1-6])>$/;

/** What a report of an error begins with: `error: 401 Unauthorized`. */
const reporting = /\berror:? $/i;

/** A word before a code that is no status but the number of a thing: `"Order 404 not found"`. */
const thingBefore =
  /\b(?!(?:an?|and|any|as|by|code|errors?|expected|for|from|get|gets|got|http|if|is|it|no|of|on|or|raised?|raises|received|responded|response|returned|returns?|server|status|the|then|throws?|thrown|to|was|when|with)\b)[a-z]+ $/i;

/** Where a text stands in its file. */
interface Text {
  readonly file: string;
  readonly bounds: Range;
  /** The part of the file that is read on its own. */
  readonly unit: Range;
}

/** What a member of JSON in a text is called that is a status; a plain `status` only where HTTP is spoken. */
const statusMember =
  /["'](?:(?!\w*exit)\w{0,20}?status_?code|http_?status|response\\?["']\s*:\s*\{\s*\\?["']status)\\?["']\s*:\s*(?:\\?["'])?$/i;
const plainMember = /["']status\\?["']\s*:\s*(?:\\?["'])?$/i;

/** Whether a code in a text is that of an HTTP message, `HTTP/1.1 404`: one that is written, not spoken of. */
export function isOfMessage(text: Text, range: Range): boolean {
  return messageStart.test(around(text, range)[0]);
}

/** What codes of a list stand before a further one: "HTTP 401 or ", "status code 301/". */
const listed = /(?:\b[1-5]\d\d(?:\/|, |,? (?:or|and) ))+$/;
/** How a list goes on that has only commas so far. */
const goingOn = /^(?:, [1-5]\d\d)*,? (?:or|and) [1-5]\d\d\b/;

/** What stands before a list of codes; before the code itself where it is in none. */
function beforeList(lead: string, rest: string): string {
  const before = listed.exec(lead)?.[0] ?? '';
  return before.endsWith(', ') && !goingOn.test(rest)
    ? lead
    : lead.slice(0, lead.length - before.length);
}

/** Whether a text says of a code by itself that it is a status: by its protocol, its name in JSON, its phrase as a heading. */
export function isSaidInText(text: Text, range: Range, code: number): boolean {
  const [lead, rest] = around(text, range);
  if (saying.test(beforeList(lead, rest)) || statusMember.test(lead)) return true;
  if (code >= leastOwn && statusCode.test(lead)) return true;
  if (isKeyOfResponses(text, range)) return true;
  if (answered.test(lead) && answeredWith.test(rest)) return true;
  const isPhrased = [heading, field, statusCode, reporting].some((start) => start.test(lead));
  if (isPhrased && isBeforePhrase(lead, rest, code)) return true;
  if (code >= 400 && errorCode.test(lead) && told.test(rest)) return true;
  if (isOrPhrase(lead, rest, code)) return true;
  if (lead.endsWith('httpstat.us/') || /^ (?:HTTP )?status codes?\b/i.test(rest)) return true;
  return /(?:^|[/'"])status\/$/.test(lead) && /httpbin/i.test(text.file);
}

/** Whether a code in a text is a status by the words around it, where HTTP is spoken. */
export function isNamedInText(text: Text, range: Range, code: number): boolean {
  const [lead, rest] = around(text, range);
  if (ofOtherProtocol.test(lead)) return false;
  if (names.test(beforeList(lead, rest)) || isBeforePhrase(lead, rest, code)) return true;
  if (isBehindPhrase(lead, rest, code) || isOfMethod(lead, rest)) return true;
  if (code >= 200 && plainMember.test(lead)) return true;
  const values = valuesAround(text.file, text.bounds, text.unit);
  if (isReported({ lead, rest, values }, code)) return true;
  if (code < 400) return false;
  if (isOfError(lead, rest)) return true;
  if (thingBefore.test(lead) && /^ [a-z]/.test(rest)) return false;
  return says(/^:? ([^"'\n]*)/.exec(rest)?.[1] ?? '', code);
}

/** Whether a text begins with a code and goes on in words, `"503 no leader"`; as it often does that is sent with it. */
export function isHeadOfText(text: Text, range: Range): boolean {
  const [lead, rest] = around(text, range);
  const isCounted = isOtherwise(rest, { start: 0, end: 0 });
  return /^["'`]$/.test(lead) && /^:? (?:[-–] )?[A-Za-z]/.test(rest) && !isCounted;
}

/** What stands before and behind a code in its text. */
function around({ file, bounds }: Text, { start, end }: Range): [lead: string, rest: string] {
  return [
    file.slice(Math.max(bounds.start, start - longestLead), start),
    file.slice(end, Math.min(bounds.end, end + longestPhrase)),
  ];
}

/** Whether a code is one of an error in JSON by the names around it. */
function isOfError(lead: string, rest: string): boolean {
  if (errorCode.test(lead)) return true;
  return memberCode.test(lead) && told.test(rest);
}

/** Whether the phrase of a code stands behind it in a text: `"the shop: 404 Not Found"`, `404 Not found`. */
function isBeforePhrase(lead: string, rest: string, code: number): boolean {
  const phrase = (registry.phrase(code) ?? '').replace(/^Internal /, '(?:Internal )?');
  const behind = new RegExp(`^:? [("']?${phrase}(?![\\w-])`, 'i');
  const isTitle = /^:? [("']?[A-Z]/.test(rest) && !/^:? [\w ]+, [A-Z]/.test(rest);
  return isTitle && !/[\w.$#-]$|\b(?:RTSP|SIP)\/\d\.\d $/.test(lead) && behind.test(rest);
}

/** Whether a code stands in brackets behind its phrase: `"Access forbidden (403): …"`. */
function isBehindPhrase(lead: string, rest: string, code: number): boolean {
  const phrase = registry.phrase(code) ?? '';
  const isOwn = code >= 400 || phrase.includes(' ');
  return isOwn && rest.startsWith(')') && new RegExp(`(?<![\\w-])${phrase} \\($`, 'i').test(lead);
}

/** Whether a pattern matches a code or its phrase: `404|not found`. */
function isOrPhrase(lead: string, rest: string, code: number): boolean {
  const phrase = registry.phrase(code) ?? '';
  if (!phrase.includes(' ')) return false;
  return (
    new RegExp(`(?<![\\w-])${phrase}\\|$`, 'i').test(lead) ||
    new RegExp(`^\\|${phrase}(?![\\w-])`, 'i').test(rest)
  );
}

/** Whether a text begins with a code that a request came to: `"500 POST no signing service"`. */
function isOfMethod(lead: string, rest: string): boolean {
  return /^["'`]$/.test(lead) && /^ (?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/.test(rest);
}

/** How many lines above a key that of the object is looked for. */
const mostLines = 150;

/** Whether a code is a key among the responses of a contract, which are a line or more above it. */
function isKeyOfResponses({ file, bounds }: Text, { start, end }: Range): boolean {
  if (!/^["']?\s*:/.test(file.slice(end, end + 8))) return false;
  const from = file.lastIndexOf('\n', start) + 1;
  const indent = /^[ \t]+(?=["']?$)/.exec(file.slice(from, start))?.[0].length;
  if (indent === undefined || from <= bounds.start) return false;
  let lineEnd = from - 1;
  for (let count = 0; count < mostLines && lineEnd > bounds.start; count += 1) {
    const lineStart = Math.max(bounds.start, file.lastIndexOf('\n', lineEnd - 1) + 1);
    const line = file.slice(lineStart, lineEnd);
    if (line.search(/\S/) >= 0 && line.search(/\S/) < indent)
      return /^\s*["']?responses["']?\s*:\s*\{?\s*$/.test(line);
    lineEnd = lineStart - 1;
  }
  return false;
}

function either(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}
