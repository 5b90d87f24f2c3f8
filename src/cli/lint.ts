import type { Severity } from '../catalog/catalog';
import type { Policy } from '../features/policy';
import type { Finding, Fix } from '../rules/rule';
import type { StatusCodeService } from '../service';
import { fromReadable, withDocument } from './document';
import type { Log } from './log';
import { applySafeFixes } from './fix';
import { type Span, spansOf } from './positions';
import type { Range } from '../syntax/range';
import type { Source } from './sources';

/** An edit as `lint` reports it. */
export interface ReportedEdit extends Span {
  readonly text: string;
}

/** A fix as `lint` reports it. */
export interface ReportedFix extends Pick<Fix, 'title' | 'safe'> {
  readonly edits: readonly ReportedEdit[];
}

/** A finding as `lint` reports it; the keys and their order are a contract. */
export interface ReportedFinding extends Pick<Finding, 'rule' | 'severity' | 'message'>, Span {
  readonly fixes: readonly ReportedFix[];
}

/** The findings of one file, those that are left after fixing. */
export interface LintedFile {
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
}

/** What `lint` found, with an entry for every file it read. */
export interface LintReport {
  readonly files: readonly LintedFile[];
  /** The paths of the files that `--fix` rewrote. */
  readonly fixed: readonly string[];
}

/** How `lint` treats the files. */
export interface LintOptions {
  readonly policy: Policy;
  /** Apply the safe fixes and write the files back. */
  readonly fix: boolean;
}

/** Judges every source. */
export async function lint(
  sources: AsyncIterable<Source>,
  service: StatusCodeService,
  { policy, fix }: LintOptions,
  log: Log,
): Promise<LintReport> {
  const files: LintedFile[] = [];
  const fixed: string[] = [];
  const linted = fromReadable(sources, log, async (source) => {
    const text = fix ? await fixedText(source, service, policy, log) : source.text;
    if (text !== source.text) fixed.push(source.file.path);
    return { path: source.file.path, findings: await judge(source, text, service, policy) };
  });
  for await (const file of linted) files.push(file);
  return { files, fixed };
}

/** The text with its safe fixes, as it now stands in the file. */
async function fixedText(
  source: Source,
  service: StatusCodeService,
  policy: Policy,
  log: Log,
): Promise<string> {
  const text = await applySafeFixes(source, service, policy);
  if (text === source.text || (await source.replace(text))) return text;
  log.note(`${source.file.path}: not fixed, the file is not UTF-8`);
  return source.text;
}

function judge(
  { file }: Source,
  text: string,
  service: StatusCodeService,
  policy: Policy,
): Promise<ReportedFinding[]> {
  return withDocument(service, file, text, (uri) =>
    service.findings(uri, policy).map(reported(spansOf(text))),
  );
}

function reported(span: (range: Range) => Span): (finding: Finding) => ReportedFinding {
  const edits = (fix: Fix) => fix.edits.map(({ range, text }) => ({ ...span(range), text }));
  return ({ rule, severity, message, range, fixes }) => ({
    rule,
    severity,
    message,
    ...span(range),
    fixes: fixes.map((fix) => ({ title: fix.title, safe: fix.safe, edits: edits(fix) })),
  });
}

/** How many findings of a severity the report has. */
export function countOf(report: LintReport, severity: Severity): number {
  return report.files
    .flatMap((file) => file.findings)
    .filter((finding) => finding.severity === severity).length;
}
