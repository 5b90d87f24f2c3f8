import { languageOf } from '../../src/syntax/languages';
import type { Finding } from '../../src/rules/rule';
import type { Occurrence } from '../../src/occurrences/occurrence';

/** A line that draws an expectation under the line of code before it. */
const marker = /^(\s*)(?:\/\/|#|--|%|;|'|<!--)(\s*)(\^+) .*$/;

/** The fixture without its markers: the code alone. */
export function codeOf(fixture: string): string {
  return fixture
    .split('\n')
    .filter((line) => !marker.test(line))
    .join('\n');
}

/**
 * Draws a marker line under each line for every occurrence in it:
 *
 * ```js
 * res.status(420).end();
 * //         ^^^ 420 number emit express | unregistered-code
 * ```
 */
export function draw(
  code: string,
  languageId: string,
  occurrences: readonly Occurrence[],
  findings: readonly Finding[] = [],
): string {
  const own = languageOf(languageId)?.lineComment ?? '';
  const comment = own === '' ? '//' : own;
  const marks = occurrences.map((occurrence) => ({
    start: occurrence.range.start,
    end: occurrence.range.end,
    text: describe(occurrence, findings),
  }));
  let offset = 0;
  return code
    .split('\n')
    .flatMap((line) => {
      const start = offset;
      offset += line.length + 1;
      const own = marks.filter((mark) => mark.start >= start && mark.start <= start + line.length);
      return [line, ...own.map((mark) => caretLine(mark, start, line.length, comment))];
    })
    .join('\n');
}

function caretLine(
  { start, end, text }: { start: number; end: number; text: string },
  lineStart: number,
  lineLength: number,
  comment: string,
): string {
  const column = start - lineStart;
  if (column < comment.length) throw new Error(`Indent the code: no room for a marker of ${text}.`);
  const width = Math.max(1, Math.min(end - lineStart, lineLength) - column);
  return `${comment}${' '.repeat(column - comment.length)}${'^'.repeat(width)} ${text}`;
}

function describe(occurrence: Occurrence, findings: readonly Finding[]): string {
  const { code, notation, role, framework, range } = occurrence;
  const rules = findings
    .filter((finding) => finding.range.start <= range.end && range.start <= finding.range.end)
    .map(({ rule }) => rule);
  const own = rules.length > 0 ? ` | ${rules.join(', ')}` : '';
  return `${code} ${notation} ${role} ${framework ?? '-'}${own}`;
}
