import { registry } from '../../catalog/registry';
import { commentSiteOf, documentedSite } from '../../sites/comment';
import type { Node } from '../../syntax/runtime';
import type { Occurrence } from '../occurrence';
import { isToldInComment } from '../prose/comment';
import { patternOf } from '../telling/match';
import { isNamedInText, isSaidInText } from '../wordings/text';
import { codeOf, type Written } from '../written';
import type { Inquiry } from './inquiry';

/** So far before a value in a comment that which tells of it may begin. */
const longestDescription = 20_000;

/** As much behind it is looked at. */
const behindTag = 10;

/** A code that a comment declares, or speaks of. */
export function inComment(inquiry: Inquiry, comment: Node): Occurrence | null {
  const occurrence = tagged(inquiry, comment) ?? spokenOf(inquiry, comment);
  return occurrence && Object.assign(occurrence, { inComment: true });
}

/** A code that a comment declares: `// @Failure 404 {object} Problem`. */
function tagged(inquiry: Inquiry, comment: Node): Occurrence | null {
  const { candidate, file } = inquiry;
  const { start, end } = candidate;
  const from = Math.max(comment.startIndex, candidate.start - longestDescription);
  const before = file.text.slice(from, start);
  const behind = file.text.slice(end, end + behindTag);
  const site = commentSiteOf(comment, before, behind);
  const value = codeOf(candidate.text, 'number');
  if (!site || !value) return null;
  const written: Written = { node: comment, range: { start, end }, ...value, constant: null };
  return inquiry.atSite(written, [site]);
}

/** A code that the documentation of a function declares in YAML: `404:` below `responses:`. */
export function documented(inquiry: Inquiry, text: Node): Occurrence | null {
  const { candidate, file } = inquiry;
  const { start, end } = candidate;
  if (!/^["']?:\s/.test(file.text.slice(end, end + 3))) return null;
  const from = Math.max(text.startIndex, candidate.start - longestDescription);
  const site = documentedSite(text, file.text.slice(from, start));
  const value = codeOf(candidate.text, 'number');
  if (!site || !value) return null;
  const written: Written = { node: text, range: { start, end }, ...value, constant: null };
  return inquiry.matched(written, { pattern: patternOf(site, 'declare'), site, receiver: null });
}

/** A code that a comment says in words to be a status: `// HTTP 404 where there is none`. */
function spokenOf(inquiry: Inquiry, comment: Node): Occurrence | null {
  const { candidate, file, matcher, unit } = inquiry;
  const code = Number(candidate.text);
  if (!registry.isRegistered(code)) return null;
  const bounds = { start: comment.startIndex, end: comment.endIndex };
  const range = { start: candidate.start, end: candidate.end };
  const text = { file: file.text, range, bounds, isTitle: false, unit };
  const isTold =
    isSaidInText(text) ||
    (matcher.speaksHttp && (isNamedInText(text) || isToldInComment(file.text, range, bounds)));
  const written: Written = { node: comment, range, code, notation: 'number', constant: null };
  return isTold ? Object.assign(inquiry.detached(written), { isLabelled: true }) : null;
}
