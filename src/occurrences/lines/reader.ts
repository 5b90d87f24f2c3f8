import type { Framework } from '../../frameworks/framework';
import type { Role } from '../../sites/role';
import { copyOf } from '../../syntax/words';
import type { Passage, PassageReader, PlaceQuestion, Standing } from '../documents/passage';
import { isInStringOf } from '../documents/strings';
import { occurrenceOf, type FoundByExample, type LearnedExample } from '../matching/byExample';
import { statusExamplesOf } from '../matching/statusExamples';
import type { Occurrence, StatusRange } from '../occurrence';
import { phraseTyped } from '../spelling/phraseTyped';
import type { Place } from '../spelling/probe';
import { codesIn, parseDirective, standsIn, type DirectivePattern, type Word } from './directive';

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
type LinePattern = DirectivePattern & LearnedExample;

/** A block that is open: the words before its brace, and the block around it. */
interface Block {
  readonly words: readonly Word[];
  readonly around: Block | null;
}

type Question = PlaceQuestion<Block | null, readonly Found[], null>;

/** Reads files that are made of directives: a name and words, line after line. */
export class LineReader implements PassageReader<Block | null, readonly Found[], null> {
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

  read(
    text: string,
    from: number,
    state: Block | null,
    until: number,
  ): Passage<Block | null, readonly Found[]> {
    const { tokens, ends, comments } = this.syntax;
    const found: Found[] = [];
    let [words, block]: [Word[], Block | null] = [[], state];
    let at = from;
    for (tokens.lastIndex = at; at < text.length; at = tokens.lastIndex) {
      const token = tokens.exec(text);
      if (!token) break;
      if (ends.test(token[0])) {
        found.push(...this.codes(words, block));
        block = blockBehind(token[0], words, block);
        words = [];
        if (tokens.lastIndex >= until) break;
      } else if (!comments.test(token[0])) {
        words.push(wordOf(token[0], token.index));
      }
    }
    const end = tokens.lastIndex === 0 ? text.length : tokens.lastIndex;
    return { end, state: block, notes: [...found, ...this.codes(words, block)] };
  }

  same(a: Block | null, b: Block | null): boolean {
    if (a === b) return true;
    if (a?.words.length !== b?.words.length || !a || !b) return false;
    const isAlike = a.words.every(({ text }, at) => text === b.words[at]?.text);
    return isAlike && this.same(a.around, b.around);
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

  isInString(text: string, from: number, offset: number): boolean {
    const isString = ([word]: RegExpExecArray) => quoted.test(word);
    return isInStringOf(this.syntax.tokens, text, from, offset, isString);
  }

  /** Reads the line up to the offset's end as a directive with a code there. */
  place({ text, offset, from, state }: Question): Place | null {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const block =
      from < start ? this.read(text.slice(from, start), 0, state, start - from).state : state;
    const newline = text.indexOf('\n', offset);
    const before = text.slice(start, offset);
    const after = text.slice(offset, newline < 0 ? text.length : newline);
    const rest = /^\w*/.exec(after)?.[0].length ?? 0;
    const word = /\w*$/.exec(before)?.[0].length ?? 0;
    // A directive may begin as a phrase does: `HTTP`.
    for (const length of new Set([phraseTyped(before) || word, word])) {
      const at = before.length - length;
      const tried = `${before.slice(0, at)}404${after.slice(rest)}\n`;
      const found = this.read(tried, 0, block, tried.length).notes;
      const own = found.find((each) => each.start === at && each.code === 404);
      const range = { start: start + at, end: offset + rest };
      if (own) return { range, occurrence: occurrenceOf(own, start) };
    }
    return null;
  }

  private teach(framework: Framework): void {
    for (const { detail, role, names } of statusExamplesOf(framework)) {
      this.learn(detail.code, framework, role, names ?? {});
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
    const firsts = code.startsWith('$NAME') ? Object.keys(names) : [code];
    for (const first of firsts.map((each) => slotOf(each, directive.block !== null))) {
      this.patterns.set(first, [...(this.patterns.get(first) ?? []), pattern]);
    }
  }

  private codes(words: readonly Word[], block: Block | null): Found[] {
    const slots = [slotOf(words[0]?.text, false), slotOf(block?.words[0]?.text, true)];
    const found = new Map<number, Found>();
    for (const pattern of slots.flatMap((slot) => this.patterns.get(slot) ?? [])) {
      if (!standsIn(pattern, block?.words ?? null)) continue;
      for (const word of codesIn(pattern, words)) {
        if (!found.has(word.start)) found.set(word.start, foundIn(word, pattern));
      }
    }
    return [...found.values()].sort((a, b) => a.start - b.start);
  }
}

/** A code, or its name, in a directive. */
interface Found extends FoundByExample {
  readonly pattern: LinePattern;
}

/** Where patterns are kept: by the name that they begin with, of the directive or of its block. */
function slotOf(text: string | undefined, isBlock: boolean): string {
  const name = /^[\w?-]+/.exec(text ?? '')?.[0].toLowerCase() ?? '';
  return isBlock ? `${name} {` : name;
}

/** The innermost block behind the end of a directive. */
function blockBehind(sign: string, words: readonly Word[], block: Block | null): Block | null {
  if (sign === '}') return block?.around ?? null;
  if (sign !== '{') return block;
  return { words: words.map((word) => ({ ...word, text: copyOf(word.text) })), around: block };
}

const quoted = /^(["'`])([^]*)\1$/;

function wordOf(token: string, start: number): Word {
  const [, quote, inner] = quoted.exec(token) ?? [];
  if (quote === undefined || inner === undefined) return { text: token, start };
  return { text: inner, start: start + 1, isQuoted: true };
}

function foundIn({ text, start, isQuoted }: Word, pattern: LinePattern): Found {
  const found = { start, end: start + text.length, text, pattern, named: null };
  if (/^\d+$/.test(text)) {
    return { ...found, code: Number(text), notation: isQuoted ? 'string' : 'number' };
  }
  const { names } = pattern;
  const code = Object.entries(names).find(
    ([name]) => name.toLowerCase() === text.toLowerCase(),
  )?.[1];
  if (code === undefined)
    return { ...found, code: text.toUpperCase() as StatusRange, notation: 'range' };
  return { ...found, code, notation: 'constant', named: { name: text, names, table: null } };
}
