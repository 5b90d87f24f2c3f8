import { registry } from '../../catalog/registry';
import { isBareKey } from '../../sites/access';
import type { Dialect } from '../../sites/dialect';
import { isData, literalText, outermost, outwards, shapeOf, wholeString } from '../../sites/nodes';
import { sitesOf } from '../../sites/reduce';
import type { Site } from '../../sites/site';
import { isTitleOfTest, isToldOfFailure } from '../../sites/titles';
import type { Node } from '../../syntax/runtime';
import { typeOfNumber, type Candidate } from '../candidates';
import { isSentWith } from '../neighbours/echoed';
import { isBesidePhrase } from '../neighbours/phrased';
import type { Occurrence } from '../occurrence';
import { tellingMatch } from '../telling/match';
import { lastName } from '../telling/names';
import {
  isBehindProtocol,
  isHeadOfBody,
  isHeadOfText,
  isNamedInText,
  isOfMessage,
  isSaidInText,
  isStatusTitle,
} from '../wordings/text';
import { codeOf, sentLine, statusLine, type Written } from '../written';
import { isNamedBehind } from './behind';
import type { Inquiry } from './inquiry';
import { template } from './template';

/** A string that is a status, or begins with a status line, is shorter than this: others are texts. */
const longestLiteral = 2_000;

/** What a candidate is in a number or a string. */
export function literal(inquiry: Inquiry, node: Node, is: 'number' | 'string'): Occurrence | null {
  if (node.endIndex - node.startIndex > longestLiteral)
    return is === 'string' ? inMessage(inquiry, node) : null;
  inquiry.isDatum = is === 'number' && node.parent !== null && isData(node.parent);
  if (inquiry.isDatum) return null;
  const { candidate, dialect } = inquiry;
  const text = is === 'number' ? node.text.replace(typeOfNumber, '') : literalText(node);
  const sites = sitesOf(node, dialect);
  const found = is === 'string' ? (sentLine.exec(text) ?? statusLine.exec(text)) : null;
  if (found?.[1]?.startsWith(candidate.text)) return inLine(inquiry, node, found[1], sites);
  const whole = is === 'string' ? literalText(wholeString(node, dialect)) : text;
  if (whole.trim() !== candidate.text) return inWords(inquiry, node, whole, sites);
  const value = codeOf(candidate.text, is);
  if (value === null) return namedInString(inquiry, node, sites);
  const range = rangeOf(is === 'number' ? { ...candidate, end: node.endIndex } : candidate);
  const written: Written = { node, range, ...value, constant: null };
  const occurrence = inquiry.atSite(written, sites) ?? besideName(inquiry, written);
  if (!occurrence || !isBareKey(node, dialect)) return occurrence;
  return Object.assign(occurrence, { isKey: true });
}

/** The code of a string that is a status with its phrase, or begins with a status line: `'404 Not Found'`. */
function inLine(
  inquiry: Inquiry,
  node: Node,
  status: string,
  sites: readonly Site[],
): Occurrence | null {
  const withProtocol = literalText(node).startsWith('HTTP/');
  const line = asLine(node, status, inquiry.candidate);
  const written = { ...line, withProtocol, isLine: !withProtocol && line.isLine };
  const isListed = isInList(inquiry, node) || sites.some(isSought);
  const { matcher } = inquiry;
  const isOwn =
    matcher.speaksHttp || (!matcher.mayBeOther(line.code) && isStatusTitle(line.code, status));
  const isSpoken = line.isLine && (isOwn || isListed);
  const isAnywhere = isSpoken || (withProtocol && registry.isRegistered(line.code));
  const elsewhere = isAnywhere ? inquiry.detached(written) : inMessage(inquiry, node);
  return inquiry.atSite(written, sites) ?? elsewhere;
}

/** A code that stands for a constant of statuses, before its phrase, behind the option of a program for one, or in a status line. */
function besideName(inquiry: Inquiry, written: Written): Occurrence | null {
  const { range, node } = written;
  const { text } = inquiry.file;
  const isOfLine = isOfOption(node, inquiry.dialect) || isBehindProtocol(text, range);
  return (isOfLine || isNamedBehind(text, range.end)) && registry.isRegistered(Number(written.code))
    ? inquiry.detached(written)
    : null;
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

/** Whether a string is one of a list of them: `{"SlowDown", "503 Service Unavailable"}`. */
function isInList({ dialect }: Inquiry, node: Node): boolean {
  for (const at of outwards(node)) {
    const is = shapeOf(at, dialect)?.is;
    if (is !== 'string') return is === 'array';
  }
  return false;
}

/** Whether a string is looked for in another: `strings.Contains(err.Error(), "404 Not Found")`. */
function isSought({ kind, chain }: Site): boolean {
  const isGiven = kind === 'argument';
  return isGiven && /^(?:contains|includes|has_?prefix|starts_?with)/i.test(lastName(chain));
}

/** The code of an HTTP message that a string holds, or one that its words name, whatever is done with that. */
function inMessage(inquiry: Inquiry, node: Node): Occurrence | null {
  const { candidate, dialect, file, matcher, unit } = inquiry;
  const range = rangeOf(candidate);
  const code = Number(candidate.text);
  if (!registry.isRegistered(code)) return null;
  const whole = wholeString(node, dialect);
  const bounds = { start: whole.startIndex, end: whole.endIndex };
  const isTitle = matcher.speaksHttp && isTitleOfTest(whole, dialect);
  const isReason = matcher.speaksHttp && isToldOfFailure(whole, dialect);
  const text = { file: file.text, range, bounds, isTitle, isReason, unit };
  const isWritten = isOfMessage(text);
  const notation = isWritten ? 'string' : 'number';
  const written: Written = { node, range, code, notation, constant: null };
  const isHeading = isHeadOfText(text) && (code >= 400 || isGivenToStatus(inquiry, node, code));
  const isTold = (matcher.speaksHttp && isNamedInText(text)) || isSaidInText(text);
  const isOfStatus = (): boolean =>
    isGivenToStatus(inquiry, node, code) ||
    (isHeadOfBody(text) && matcher.find('body', sitesOf(node, dialect), node) !== null) ||
    isBesidePhrase(whole, code, dialect) ||
    isSentWith(written, file, matcher, unit);
  if (!isTold && !(isHeading && isOfStatus())) return null;
  const occurrence = inquiry.detached(written);
  return isWritten ? occurrence : Object.assign(occurrence, { isLabelled: true });
}

/** Whether a text gets the name of a status alone, or is given to what is called so: `status = '429 Slow Down'`, `http_status('206 partial')`. */
function isGivenToStatus({ dialect }: Inquiry, node: Node, code: number): boolean {
  const said = literalText(wholeString(node, dialect));
  return sitesOf(node, dialect).some(({ kind, chain, slot, path }) => {
    const isNamed = /^(?:keyword|argument)$/.test(kind) && !/^\d+$/.test(slot);
    const name = isNamed ? slot : lastName(chain);
    const begun = new RegExp(`^${code} [${/http/i.test(name) ? 'a-z' : ''}A-Z%{$]`);
    return path === '' && statusName.test(name) && begun.test(said);
  });
}

/** How a status line is called, and what it is given to. */
const statusName = /^_?(?:(?:set_?|send_?)?https?_?)?status(?:_?line)?$/i;

/** Codes, and ranges of them, in one text: `200,204,300-399`. */
const codes = /^\s*[1-5]\d\d(?:\s*[,;|]\s*[1-5]\d\d|\s*-\s*[1-5]\d\d)+\s*$/;

/** A code in brackets or before a colon, or a pattern of codes, looked for in the message of an error: `(404)`, `/404|503/`. */
const bracketed =
  /^[([{<]?[1-5]\d\d[)\]}>:]?$|^[45]\d\d: \w|^\/(?:\\b)?\(?[1-5]\d\d(?:\|[1-5]\d\d)*\)?(?:\\b)?\/[a-z]*$/;

/** A code in a text of more: one that its words name, of a list that is named so, `StatusCodes: "200,204"`, or told of with its brackets. */
function inWords(
  inquiry: Inquiry,
  node: Node,
  text: string,
  sites: readonly Site[],
): Occurrence | null {
  const { candidate, matcher, dialect } = inquiry;
  const isWhole = codes.test(text);
  // Several codes in one text are no other text.
  const told = { code: Number(candidate.text), notation: isWhole ? 'number' : 'string' } as const;
  const isMatch =
    (isWhole || bracketed.test(text.trim())) &&
    tellingMatch(sites, told, dialect, matcher, inquiry.unit) !== null;
  if (!isMatch && isWhole) return null;
  if (!isMatch) return template(inquiry, node, text, sites) ?? inMessage(inquiry, node);
  const written: Written = {
    ...{ node, range: rangeOf(candidate), constant: null },
    ...{ code: told.code, notation: 'number' },
  };
  return Object.assign(inquiry.detached(written), { isLabelled: true });
}

/** Whether a string is given to a program behind the option for a status: `["--status-code", "404"]`. */
function isOfOption(node: Node, dialect: Dialect): boolean {
  const option = outermost(wholeString(node, dialect)).previousNamedSibling?.text ?? '';
  return /^["'`]--?(?:[a-z]+-)*status-codes?["'`]$/.test(option);
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
