import type { Walker } from './walker';

/** A text of several lines as Terraform writes it, from its sign to its last word: `<<EOF … EOF`. */
export const heredoc = '<<[-~]?(?<ending>\\w+)[ \\t\\r]*\\n[^]*?(?<=\\n)[ \\t]*\\k<ending>\\b';

/** Takes the lines of such a text as one value. */
export function takeHeredoc(written: string, start: number, walker: Walker): void {
  const first = written.indexOf('\n') + 1;
  const last = Math.max(first, written.lastIndexOf('\n'));
  const range = { start: start + first, end: start + last };
  walker.scalar('', range, '', written.slice(first, last));
}
