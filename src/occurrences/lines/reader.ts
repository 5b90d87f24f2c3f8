import type { DetailedExample, Example, Framework } from '../../frameworks/framework';
import type { Role } from '../../sites/role';
import type { Occurrence, StatusRange } from '../occurrence';
import type { Place } from '../probe';
import type { Passage, PassageReader, PlaceQuestion, Standing } from '../passage';
import { codesIn, parseDirective, type DirectivePattern, type Word } from './directive';

/** How a dialect of directives is divided. */
export interface LineSyntax {
  /** Words, comments and ends of directives, each as one match. */
  readonly tokens: RegExp;
  /** Tokens that end a directive. */
  readonly ends: RegExp;
  /** Tokens that are no words. */
  readonly comments: RegExp;
}

/** A directive with a status, learned. */
interface LinePattern extends DirectivePattern {
  /** As the framework has it. */
  readonly example: string;
  readonly framework: Framework | null;
  readonly role: Role;
  /** What names a code here. */
  readonly names: Readonly<Record<string, number>>;
}

const statusLists = [
  'emit',
  'mock',
  'assert',
  'config',
  'text',
] as const satisfies readonly (keyof Framework & Role)[];

/** Reads files that are made of directives: a name and words, line after line. */
export class LineReader implements PassageReader<null, readonly Found[], null> {
  readonly initial = null;
  private readonly patterns = new Map<string, LinePattern[]>();

  constructor(
    private readonly syntax: LineSyntax,
    frameworks: readonly Framework[],
    patterns: readonly string[],
  ) {
    for (const code of patterns) this.learn(code, null, 'emit', {});
    for (const framework of frameworks) this.teach(framework);
  }

  *looking(): Generator<undefined, boolean> {
    yield;
    return true;
  }

  read(text: string, from: number, _: null, until: number): Passage<null, readonly Found[]> {
    const { tokens, ends, comments } = this.syntax;
    const found: Found[] = [];
    let words: Word[] = [];
    let at = from;
    for (tokens.lastIndex = at; at < text.length; at = tokens.lastIndex) {
      const token = tokens.exec(text);
      if (!token) break;
      const isEnd = ends.test(token[0]);
      if (isEnd) {
        found.push(...this.codes(words));
        words = [];
        if (tokens.lastIndex >= until) break;
      } else if (!comments.test(token[0])) {
        words.push(wordOf(token[0], token.index));
      }
    }
    const end = tokens.lastIndex === 0 ? text.length : tokens.lastIndex;
    found.push(...this.codes(words));
    return { end, state: null, notes: found };
  }

  same(): boolean {
    return true;
  }

  gather(): null {
    return null;
  }

  factsKey(): string {
    return '';
  }

  occurrences(found: readonly Found[], { from }: Standing): Occurrence[] {
    return found.map((each) => occurrenceOf(each, -from));
  }

  /** Reads the line up to the offset's end as a directive with a code there. */
  place({ text, offset }: PlaceQuestion<null, readonly Found[], null>): Place | null {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const newline = text.indexOf('\n', offset);
    const before = text.slice(start, offset);
    const after = text.slice(offset, newline < 0 ? text.length : newline);
    const word = /\w*$/.exec(before)?.[0].length ?? 0;
    const rest = /^\w*/.exec(after)?.[0].length ?? 0;
    const range = { start: offset - word, end: offset + rest };
    const tried = `${before.slice(0, before.length - word)}404${after.slice(rest)}\n`;
    const at = before.length - word;
    const found = this.read(tried, 0, null, tried.length).notes;
    const own = found.find((each) => each.start === at && each.code === 404);
    return own ? { range, occurrence: occurrenceOf(own, start) } : null;
  }

  private teach(framework: Framework): void {
    for (const role of statusLists) {
      for (const example of framework[role] ?? []) {
        this.learn(codeOf(example), framework, role, {});
      }
    }
    for (const { code, names, role } of framework.named ?? []) {
      this.learn(code, framework, role, names);
    }
  }

  private learn(
    code: string,
    framework: Framework | null,
    role: Role,
    names: LinePattern['names'],
  ): void {
    const directive = parseDirective(code, Object.keys(names));
    const pattern = { ...directive, example: code, framework, role, names };
    const first = (/^[\w?-]+/.exec(code)?.[0] ?? '').toLowerCase();
    this.patterns.set(first, [...(this.patterns.get(first) ?? []), pattern]);
  }

  private codes(words: readonly Word[]): Found[] {
    const first = /^[\w?-]+/.exec(words[0]?.text ?? '')?.[0].toLowerCase() ?? '';
    const found = new Map<number, Found>();
    for (const pattern of this.patterns.get(first) ?? []) {
      for (const word of codesIn(pattern, words)) {
        if (!found.has(word.start))
          found.set(word.start, { ...word, pattern, ...codeIn(word, pattern) });
      }
    }
    return [...found.values()].sort((a, b) => a.start - b.start);
  }
}

/** A code, or its name, in a directive. */
interface Found extends Word {
  readonly pattern: LinePattern;
  readonly code: number | StatusRange;
  readonly notation: 'number' | 'string' | 'range' | 'constant';
}

function wordOf(token: string, start: number): Word {
  const [, quote, inner] = /^(["'`])([^]*)\1$/.exec(token) ?? [];
  if (quote === undefined || inner === undefined) return { text: token, start };
  return { text: inner, start: start + 1, isQuoted: true };
}

function codeIn(
  { text, isQuoted }: Word,
  { names }: LinePattern,
): Pick<Found, 'code' | 'notation'> {
  if (/^\d+$/.test(text)) {
    return { code: Number(text), notation: isQuoted ? 'string' : 'number' };
  }
  const named = Object.entries(names).find(([name]) => name.toLowerCase() === text.toLowerCase());
  if (named) return { code: named[1], notation: 'constant' };
  return { code: text.toUpperCase() as StatusRange, notation: 'range' };
}

function occurrenceOf({ text, start, code, notation, pattern }: Found, by: number): Occurrence {
  const { role, framework, names } = pattern;
  const nameOf = (other: number) =>
    Object.entries(names).find(([, value]) => value === other)?.[0] ?? null;
  return {
    range: { start: start + by, end: start + text.length + by },
    text,
    code,
    notation,
    role,
    framework: framework?.id ?? null,
    constant: null,
    misuse: null,
    spell: notation === 'constant' ? nameOf : String,
    context: null,
  };
}

function codeOf(example: Example): string {
  const { code }: DetailedExample = typeof example === 'string' ? { code: example } : example;
  return code;
}
