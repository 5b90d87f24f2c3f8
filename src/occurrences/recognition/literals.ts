import { registry } from '../../catalog/registry';
import { isBareKey } from '../../sites/access';
import { commentSiteOf, documentedSite } from '../../sites/comment';
import { isData, literalText } from '../../sites/nodes';
import { sitesOf } from '../../sites/reduce';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import type { Candidate } from '../candidates';
import type { Occurrence } from '../occurrence';
import { patternOf } from '../telling/match';
import { codeOf, sentLine, statusLine, type Written } from '../written';
import type { Inquiry } from './inquiry';

/** A string that is a status, or begins with a status line, is shorter than this: others are texts. */
const longestLiteral = 2_000;

/** So far before a value in a comment that which tells of it may begin. */
const longestDescription = 20_000;

/** As much behind it is looked at. */
const behindTag = 10;

/** As long as what tells of a code in a text: `"HTTP/1.1 `, `{status_code="`. */
const protocol = 16;

/** As long as `\"http_status_code\" : \"`. */
const jsonKey = 26;

/** What a member of JSON in a text is called that is a status; a plain `status` only of errors. */
const statusMember =
  /["'](?:(?:http_?)?status_?code|http_?status|(status))\\?["']\s*:\s*(?:\\?["'])?$/i;

/** What a candidate is in a number or a string. */
export function literal(inquiry: Inquiry, node: Node, is: 'number' | 'string'): Occurrence | null {
  if (node.endIndex - node.startIndex > longestLiteral) return null;
  inquiry.isDatum = is === 'number' && node.parent !== null && isData(node.parent);
  if (inquiry.isDatum) return null;
  const { candidate } = inquiry;
  const text = literalText(node);
  const sites = sitesOf(node, inquiry.dialect);
  const found = is === 'string' ? (sentLine.exec(text) ?? statusLine.exec(text)) : null;
  if (found?.[1]?.startsWith(candidate.text)) {
    const withProtocol = text.startsWith('HTTP/');
    const line = asLine(node, found[1], candidate);
    const written = { ...line, withProtocol, isLine: !withProtocol && line.isLine };
    const isSpoken = line.isLine && inquiry.matcher.speaksHttp;
    const isAnywhere = isSpoken || (withProtocol && registry.isRegistered(line.code));
    const elsewhere = isAnywhere ? inquiry.detached(written) : inMessage(inquiry, node);
    return inquiry.atSite(written, sites) ?? elsewhere;
  }
  if (text.trim() !== candidate.text) return inMessage(inquiry, node);
  const value = codeOf(candidate.text, is);
  if (value === null) return namedInString(inquiry, node, sites);
  const written: Written = { node, range: rangeOf(candidate), ...value, constant: null };
  const occurrence = inquiry.atSite(written, sites);
  const isKey = occurrence !== null && isBareKey(node, inquiry.dialect);
  return isKey ? Object.assign(occurrence, { isKey }) : occurrence;
}

/** A code that a comment declares: `// @Failure 404 {object} Problem`. */
export function tagged(inquiry: Inquiry, comment: Node): Occurrence | null {
  const { candidate, file } = inquiry;
  const from = Math.max(comment.startIndex, candidate.start - longestDescription);
  const before = file.text.slice(from, candidate.start);
  const behind = file.text.slice(candidate.end, candidate.end + behindTag);
  const site = commentSiteOf(comment, before, behind);
  const value = codeOf(candidate.text, 'number');
  if (!site || !value) return null;
  const written: Written = { node: comment, range: rangeOf(candidate), ...value, constant: null };
  const occurrence = inquiry.atSite(written, [site]);
  return occurrence && Object.assign(occurrence, { inComment: true });
}

/** A code that the documentation of a function declares in YAML: `404:` below `responses:`. */
export function documented(inquiry: Inquiry, text: Node): Occurrence | null {
  const { candidate, file } = inquiry;
  if (!/^["']?:\s/.test(file.text.slice(candidate.end, candidate.end + 3))) return null;
  const from = Math.max(text.startIndex, candidate.start - longestDescription);
  const site = documentedSite(text, file.text.slice(from, candidate.start));
  const value = codeOf(candidate.text, 'number');
  if (!site || !value) return null;
  const written: Written = { node: text, range: rangeOf(candidate), ...value, constant: null };
  return inquiry.matched(written, { pattern: patternOf(site, 'declare'), site, receiver: null });
}

/** A string that is a status with its phrase: `'404 Not Found'`. */
function asLine(
  node: Node,
  text: string,
  { start, text: digits }: Candidate,
): Written & { readonly code: number; readonly isLine: boolean } {
  const range = { start, end: start + text.length };
  const code = Number(digits);
  const isLine = registry.findByPhrase(text.slice(digits.length + 1)) === code;
  return { node, range, code, notation: 'string', constant: null, isLine };
}

/** The code of an HTTP message that a string holds, or one before its own phrase, whatever is done with that. */
function inMessage(inquiry: Inquiry, node: Node): Occurrence | null {
  const { start, end, text } = inquiry.candidate;
  const { text: whole } = inquiry.file;
  const before = whole.slice(Math.max(node.startIndex, start - protocol), start);
  const code = Number(text);
  if (!registry.isRegistered(code)) return null;
  const isSent = /(?:^|["'\n>])HTTP\/\d(?:\.\d)? $/.test(before);
  const isTold =
    isSent ||
    isBeforePhrase(inquiry, node, code) ||
    isInJson(inquiry, code) ||
    isLabel(before, inquiry);
  if (!isTold) return null;
  const range = { start, end };
  return inquiry.detached({ node, range, code, notation: 'number', constant: null });
}

/** Whether the phrase of a code stands behind it in a text: `"the shop: 404 Not Found"`. */
function isBeforePhrase({ file, matcher, candidate }: Inquiry, node: Node, code: number): boolean {
  const phrase = registry.phrase(code) ?? '';
  const { start, end } = candidate;
  const behind = file.text.slice(end, Math.min(node.endIndex, end + phrase.length + 2));
  if (!new RegExp(`^ ${phrase}(?!\\w)`).test(behind)) return false;
  return !/[\w.$#-]/.test(file.text.charAt(start - 1)) && matcher.speaksHttp;
}

/** Whether a code in a string is the status in JSON that is written there: `'{"statusCode": 404}'`. */
function isInJson({ candidate, file, matcher }: Inquiry, code: number): boolean {
  const { start } = candidate;
  const [member, plain] =
    statusMember.exec(file.text.slice(Math.max(0, start - jsonKey), start)) ?? [];
  if (member === undefined) return false;
  return plain === undefined || (code >= 400 && matcher.speaksHttp);
}

/** Whether what stands before a code in a text is the label of a metric, or the way to a status of httpbin. */
function isLabel(before: string, { file, matcher }: Inquiry): boolean {
  if (/(?:^|[{,'"])status(?:_code)?=\\?["']$|[{,]code=\\?["']$/.test(before))
    return matcher.speaksHttp;
  return before.endsWith('/status/') && /httpbin/i.test(file.text);
}

/** A string that names a code where the pattern says how: `'NOT_FOUND'` in tRPC, a reason phrase. */
function namedInString(inquiry: Inquiry, node: Node, sites: readonly Site[]): Occurrence | null {
  const match = inquiry.matcher.find('status', sites, node);
  const values = match?.pattern.values;
  if (!match || values === null || values === undefined) return null;
  const text = literalText(node);
  const isPhrase = values === 'phrase';
  const { tables } = inquiry.file.knowledge;
  const code = isPhrase ? registry.findByPhrase(text) : tables.get(values)?.names[text];
  if (code === undefined || code === null) return null;
  const notation = isPhrase ? 'phrase' : 'string';
  const range = rangeOf(inquiry.candidate);
  return inquiry.matched({ node, range, code, notation, constant: null }, match);
}

function rangeOf({ start, end }: Candidate): Written['range'] {
  return { start, end };
}
