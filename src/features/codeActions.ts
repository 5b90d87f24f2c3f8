import type { Catalog } from '../catalog/catalog';
import { registry } from '../catalog/registry';
import type { Occurrence } from '../occurrences/occurrence';
import type { Respelling } from '../occurrences/spelling/respelling';
import { isUsable } from '../rules/alternatives';
import type { Finding, Fix } from '../rules/rule';
import { overlaps, type Edit, type Range } from '../syntax/range';
import { codeWithPhrase } from './codeWithPhrase';
import { labels, type Labels } from './l10n/labels';

/** Something the user can apply at a place: a finding's fix, a refactoring, a suppression. */
export interface CodeAction {
  readonly title: string;
  readonly kind: 'quickfix' | 'refactor.rewrite';
  readonly edits: readonly Edit[];
  /** The findings it mends, if any. */
  readonly findings: readonly Finding[];
  readonly preferred: boolean;
}

/** Where a comment of its own line goes so that it stands before a line, and how it is written. */
export interface CommentSite {
  /** The start of the line that it is put before. */
  readonly offset: number;
  readonly indent: string;
  readonly eol: string;
  /** `// ` or `{/* `; `close` is empty for line comments. */
  readonly open: string;
  readonly close: string;
}

/** What is offered for a range: everything of the document that touches it. */
export interface CodeActionRequest {
  readonly range: Range;
  readonly occurrences: readonly Occurrence[];
  readonly findings: readonly Finding[];
  readonly catalog: Catalog;
  readonly locale: string;
  /** The occurrence in other notations: a number as a constant, a constant as a number. */
  respellings(occurrence: Occurrence): readonly Respelling[];
  /** The edits that bring in what an occurrence is to be written as; `null` where that cannot be. */
  imports(occurrence: Occurrence, text: string): readonly Edit[] | null;
  /** The place of a comment before the line of `offset`; `null` where none can stand. */
  commentSite(offset: number): CommentSite | null;
}

/** The quick fixes, suppressions and refactorings of a range, in the order they are shown. */
export function codeActions(request: CodeActionRequest): CodeAction[] {
  const findings = request.findings.filter((finding) => overlaps(finding.range, request.range));
  const occurrences = request.occurrences.filter((each) => overlaps(each.range, request.range));
  return [
    ...findings.flatMap(quickFixes),
    ...findings.flatMap((finding) => suppression(finding, request)),
    ...occurrences.flatMap((occurrence) => rewrites(occurrence, request)),
  ];
}

/**
 * The actions without those that do the same as one before: two rules often ask for the same code,
 * and a refactoring leads there too. What stays mends the findings of all.
 */
export function distinct(actions: readonly CodeAction[]): CodeAction[] {
  const kept = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.edits]);
    const first = kept.get(key);
    const findings = [...(first?.findings ?? []), ...action.findings];
    kept.set(key, { ...(first ?? action), findings });
  }
  return [...kept.values()];
}

function quickFixes(finding: Finding): CodeAction[] {
  const safe = finding.fixes.filter((fix) => fix.safe);
  return finding.fixes.map((fix: Fix) => ({
    title: fix.title,
    kind: 'quickfix',
    edits: fix.edits,
    findings: [finding],
    preferred: fix.safe && safe.length === 1,
  }));
}

function suppression(finding: Finding, request: CodeActionRequest): CodeAction[] {
  const site = request.commentSite(finding.range.start);
  if (site === null) return [];
  const directive = `http-status-disable-next-line ${finding.rule} -- reason`;
  const text = `${site.indent}${site.open}${directive}${site.close}${site.eol}`;
  return [
    {
      title: labels(request.locale).disableForLine(finding.rule),
      kind: 'quickfix',
      edits: [{ range: { start: site.offset, end: site.offset }, text }],
      findings: [finding],
      preferred: false,
    },
  ];
}

function rewrites(occurrence: Occurrence, request: CodeActionRequest): CodeAction[] {
  if (occurrence.notation === 'implicit' || typeof occurrence.code !== 'number') return [];
  const words = labels(request.locale);
  return [
    ...request
      .respellings(occurrence)
      .map(({ text, edits }) => rewrite(words.writeAs(text), edits)),
    ...changes(occurrence, occurrence.code, request, words),
  ];
}

/** To each code in use that this one is often confused with, where it can be written the same way. */
function changes(
  occurrence: Occurrence,
  code: number,
  request: CodeActionRequest,
  words: Labels,
): CodeAction[] {
  return (registry.get(code)?.confusedWith ?? []).flatMap((other) => {
    const text = isUsable(other.code, request.catalog) ? occurrence.spell(other.code) : null;
    const imports = text === null ? null : request.imports(occurrence, text);
    if (text === null || imports === null) return [];
    const edits = [...imports, { range: occurrence.range, text }];
    return [rewrite(words.changeTo(codeWithPhrase(other.code)), edits)];
  });
}

function rewrite(title: string, edits: readonly Edit[]): CodeAction {
  return { title, kind: 'refactor.rewrite', edits, findings: [], preferred: false };
}
