import type { Colors, Formatter } from 'picocolors/types';
import type { Severity } from '../../catalog/catalog';
import { countOf, type LintedFile, type LintReport, type ReportedFinding } from '../lint';
import type { ReportedOccurrence, ScanReport } from '../scan';
import { aligned, type Cell } from './columns';
import type { Reporter } from './reporter';

/** For people: a block per file, columns aligned, a summary at the end. */
export const pretty: Reporter = {
  scan: (report, colors) => {
    const blocks = report.files.map(({ path, occurrences }) =>
      block(path, occurrences, occurrenceCells(colors), colors),
    );
    return [...blocks, scanSummary(report)].join('');
  },
  lint: (report, colors) => {
    const blocks = report.files.map(({ path, findings }) =>
      block(path, findings, findingCells(colors), colors),
    );
    return [...blocks, lintSummary(report, colors)].join('');
  },
};

function block<Row>(
  path: string,
  rows: readonly Row[],
  cellsOf: (row: Row) => readonly Cell[],
  colors: Colors,
): string {
  if (rows.length === 0) return '';
  return `${colors.underline(path)}\n${aligned(rows.map(cellsOf))}\n`;
}

function occurrenceCells(colors: Colors) {
  return (occurrence: ReportedOccurrence): Cell[] => [
    place(occurrence, colors),
    { text: String(occurrence.code), paint: paintOf(occurrence.code, colors) },
    { text: occurrence.role },
    { text: occurrence.framework ?? '-' },
    { text: occurrence.text.replace(/\s+/g, ' '), paint: colors.dim },
  ];
}

function findingCells(colors: Colors) {
  return (finding: ReportedFinding): Cell[] => [
    place(finding, colors),
    { text: finding.severity, paint: severityPaint(finding.severity, colors) },
    { text: finding.message },
    { text: finding.rule, paint: colors.dim },
  ];
}

function place({ line, column }: ReportedFinding | ReportedOccurrence, colors: Colors): Cell {
  return { text: `${line}:${column}`, paint: colors.dim };
}

function paintOf(code: ReportedOccurrence['code'], colors: Colors): Formatter {
  const paints: Record<string, Formatter> = {
    2: colors.green,
    3: colors.cyan,
    4: colors.yellow,
    5: colors.red,
  };
  return paints[String(code).charAt(0)] ?? String;
}

function severityPaint(severity: Severity, colors: Colors): Formatter {
  return { error: colors.red, warning: colors.yellow, information: colors.blue, hint: colors.dim }[
    severity
  ];
}

function scanSummary({ files }: ScanReport): string {
  const total = files.reduce((sum, file) => sum + file.occurrences.length, 0);
  return `${counted(total, 'status code')} in ${counted(files.length, 'file')}\n`;
}

function lintSummary(report: LintReport, colors: Colors): string {
  const fixed = report.fixed.length > 0 ? `fixed ${counted(report.fixed.length, 'file')}\n` : '';
  const total = report.files.flatMap((file) => file.findings).length;
  if (total === 0) {
    return `${fixed}${colors.green('no findings')} in ${counted(report.files.length, 'file')}\n`;
  }
  return `${fixed}${colors.bold(counted(total, 'finding'))} (${severities(report)})${fixable(report.files)}\n`;
}

function severities(report: LintReport): string {
  const words: Record<Severity, string> = {
    error: 'error',
    warning: 'warning',
    information: 'note',
    hint: 'hint',
  };
  return (Object.keys(words) as Severity[])
    .map((severity) => ({ severity, count: countOf(report, severity) }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => counted(count, words[severity]))
    .join(', ');
}

function fixable(files: readonly LintedFile[]): string {
  const count = files
    .flatMap((file) => file.findings)
    .filter((finding) => finding.fixes.some((fix) => fix.safe)).length;
  return count > 0 ? `, ${count} with a safe fix (--fix)` : '';
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
