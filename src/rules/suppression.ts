/** Whether a rule is told to be silent on a line, counted from 0. */
export type Suppressed = (rule: string, line: number) => boolean;

/** The rules that a directive names; `null` means all of them. */
type RuleNames = readonly string[] | null;

interface Directive {
  readonly scope: 'file' | 'line' | 'next-line';
  readonly line: number;
  readonly rules: RuleNames;
}

/**
 * A directive at the start of a comment, in any language: after the comment's opening characters
 * come the directive, the rules, and a reason behind `--`, until the comment closes.
 */
const pattern =
  /(?:\/\/+|\/\*+|\*|#+|<!--+|--|;+|%+)[ \t]*http-status-disable-(file|next-line|line)(?![\w-])(.*)/;

const reasonOrClose = /--|\*\/|\*#|%>|\?>/;

/**
 * Reads the suppression comments of a text: `http-status-disable-line`, `-next-line` and `-file`,
 * each followed by rule ids separated by commas, or by none for all rules. Ids that no rule has are
 * harmless. What looks like a comment but stands inside of a string is none.
 */
export function suppressions(text: string, isInString: (offset: number) => boolean): Suppressed {
  if (!text.includes('http-status-disable-')) return () => false;
  const lines = text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g);
  const directives = [...lines].flatMap((line, row) => readDirective(line, row, isInString));
  const nextLines = new Set(directives.filter(isForNextLine).map(({ line }) => line));
  const entries = directives.map((directive) => ({
    rules: directive.rules,
    target: target(directive, nextLines),
  }));
  return (rule, line) =>
    entries.some(
      ({ rules, target }) =>
        (target === null || target === line) && (rules?.includes(rule) ?? true),
    );
}

function readDirective(
  { 1: text = '', index }: RegExpMatchArray,
  line: number,
  isInString: (offset: number) => boolean,
): Directive[] {
  const match = pattern.exec(text);
  if (match === null || isInString((index ?? 0) + match.index)) return [];
  return [{ scope: match[1] as Directive['scope'], line, rules: ruleNames(match[2] ?? '') }];
}

function ruleNames(text: string): RuleNames {
  const [list = ''] = text.split(reasonOrClose);
  const names = list.split(/[\s,]+/).filter((name) => name !== '');
  return names.length === 0 ? null : names;
}

function isForNextLine({ scope }: Directive): boolean {
  return scope === 'next-line';
}

/** The line a directive speaks of, `null` for all. Directives for the next line may be stacked. */
function target({ scope, line }: Directive, nextLines: ReadonlySet<number>): number | null {
  if (scope === 'file') return null;
  if (scope === 'line') return line;
  let next = line + 1;
  while (nextLines.has(next)) next += 1;
  return next;
}
