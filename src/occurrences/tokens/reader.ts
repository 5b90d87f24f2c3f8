import type { Framework } from '../../frameworks/framework';
import type { Range } from '../../syntax/range';
import { escaped } from '../../syntax/words';
import { occurrenceOf, type FoundByExample, type LearnedExample } from '../byExample';
import type { Occurrence, StatusRange } from '../occurrence';
import type { Passage, PassageReader, PlaceQuestion, Standing } from '../passage';
import type { Place } from '../probe';
import { statusExamplesOf } from '../statusExamples';
import { codesAt, parseExample, type Reader, type TokenPattern } from './pattern';
import type { TokenSyntax } from './syntaxes';
import { tokenPattern, tokensIn, type Token } from './tokens';

/** An example, learned. */
interface Learned extends LearnedExample, TokenPattern {
  /** It counts only where the framework is proven. */
  readonly isGated: boolean;
}

/** What a passage tells: what may be a code in it, and the evidence of frameworks. */
interface Notes {
  readonly found: readonly Found[];
  readonly evidence: readonly string[];
}

interface Found extends FoundByExample {
  readonly pattern: Learned;
}

type Question = PlaceQuestion<null, Notes, ReadonlySet<string>>;

/** A passage without a line that begins at the margin is cut when it is so long. */
const longPassage = 65_536;

/**
 * Reads code word by word, for languages without a grammar here: an example is found wherever its words
 * stand in a row. So less is seen of the code around, and the file has to show that the framework is used.
 */
export class TokenReader implements PassageReader<null, Notes, ReadonlySet<string>> {
  readonly initial = null;
  private readonly tokens: RegExp;
  private readonly key: (text: string) => string;
  /** By the first token, the longest first. */
  private readonly patterns = new Map<string, Learned[]>();
  private readonly evidence: RegExp;
  private readonly isAlwaysRead: boolean;

  constructor(syntax: TokenSyntax, frameworks: readonly Framework[], taught: readonly string[]) {
    this.tokens = tokenPattern(syntax);
    this.key = syntax.ignoresCase ? (text) => text.toLowerCase() : (text) => text;
    for (const code of taught)
      this.learn({ code, framework: null, role: 'emit', names: {}, isGated: false });
    for (const framework of frameworks) this.teach(framework);
    const learned = [...this.patterns.values()].flat();
    for (const own of this.patterns.values()) own.sort((a, b) => b.steps.length - a.steps.length);
    this.isAlwaysRead = learned.some(({ isGated }) => !isGated);
    this.evidence = evidencePattern(frameworks.flatMap(({ evidence }) => evidence));
  }

  *looking(text: string): Generator<undefined, boolean> {
    yield;
    return this.isAlwaysRead || text.search(this.evidence) >= 0;
  }

  /** Rests where a line begins at the margin. */
  read(text: string, from: number, _state: null, until: number): Passage<null, Notes> {
    const tokens: Token[] = [];
    let end = text.length;
    for (const token of tokensIn(text, this.tokens, from)) {
      if (!token) continue;
      const isRest = text[token.start - 1] === '\n' || token.start > until + longPassage;
      if (token.start >= until && token.start > from && isRest) {
        end = token.start;
        break;
      }
      tokens.push(token);
    }
    const evidence = [...text.slice(from, end).matchAll(this.evidence)].map(([shown]) => shown);
    return { end, state: null, notes: { found: this.found(tokens), evidence } };
  }

  same(): boolean {
    return true;
  }

  /** All evidence that the file shows. */
  gather(notes: readonly Notes[]): ReadonlySet<string> {
    return new Set(notes.flatMap(({ evidence }) => evidence));
  }

  factsKey(evidence: ReadonlySet<string>): string {
    return [...evidence].sort().join('\n');
  }

  occurrences({ found }: Notes, { from }: Standing, evidence: ReadonlySet<string>): Occurrence[] {
    return this.proven(found, evidence).map((each) => occurrenceOf(each, -from));
  }

  /** Tries a code there, then the names of one. */
  place({ text, offset, from, facts }: Question): Place | null {
    const before = /[\w$]*$/.exec(text.slice(from, offset))?.[0].length ?? 0;
    const after = /^[\w$]*/.exec(text.slice(offset))?.[0].length ?? 0;
    const range = { start: offset - before, end: offset + after };
    for (const written of ['404', ...this.namesOf(404)]) {
      for (const rest of ['', ')']) {
        const occurrence = this.tried(text, range, from, written, rest, facts);
        if (occurrence) return { range, occurrence };
      }
    }
    return null;
  }

  /** What a text would be if it were written in place of a range. */
  private tried(
    text: string,
    { start, end }: Range,
    from: number,
    written: string,
    rest: string,
    evidence: ReadonlySet<string>,
  ): Occurrence | null {
    const line = text.indexOf('\n', end);
    const tail = text.slice(end, line < 0 ? text.length : line);
    const tried = text.slice(from, start) + written + rest + tail;
    const { found } = this.read(tried, 0, null, tried.length).notes;
    const own = this.proven(found, evidence).find((each) => each.start === start - from);
    return own ? occurrenceOf(own, from) : null;
  }

  /** The names of a code in all examples. */
  private namesOf(code: number): ReadonlySet<string> {
    const learned = [...this.patterns.values()].flat();
    const names = learned.flatMap(({ names: own }) => Object.entries(own));
    return new Set(names.filter(([, value]) => value === code).map(([name]) => name));
  }

  /** Of what may stand at a place, the first that is proven. */
  proven(found: readonly Found[], evidence: ReadonlySet<string>): Found[] {
    const first = new Map<number, Found>();
    for (const each of found) {
      const { isGated, framework } = each.pattern;
      const isProven =
        !isGated || (framework?.evidence.some((shown) => evidence.has(shown)) ?? false);
      if (isProven && !first.has(each.start)) first.set(each.start, each);
    }
    return [...first.values()].sort((a, b) => a.start - b.start);
  }

  private found(tokens: readonly Token[]): Found[] {
    return tokens.flatMap((token, index) =>
      (this.patterns.get(this.key(token.text)) ?? []).flatMap((pattern) => {
        if (isPartOf(tokens[index - 1], pattern)) return [];
        const isName = (text: string): boolean => this.codeNamed(text, pattern) !== undefined;
        const codes = codesAt(pattern.steps, tokens, index, isName, this.key) ?? [];
        return codes.flatMap((range) => this.foundAt(range, tokens, pattern));
      }),
    );
  }

  private foundAt(range: Range, tokens: readonly Token[], pattern: Learned): Found[] {
    const token = tokens.find(({ start, end }) => start <= range.start && range.end <= end);
    if (!token) return [];
    const text = token.text.slice(range.start - token.start, range.end - token.start);
    const named = this.codeNamed(text, pattern);
    if (named !== undefined)
      return [{ ...range, text, pattern, code: named, notation: 'constant' }];
    const notation = token.kind === 'string' ? 'string' : 'number';
    if (/^\d+$/.test(text)) return [{ ...range, text, pattern, code: Number(text), notation }];
    return [
      { ...range, text, pattern, code: text.toUpperCase() as StatusRange, notation: 'range' },
    ];
  }

  private codeNamed(text: string, { names }: LearnedExample): number | undefined {
    if (Object.hasOwn(names, text)) return names[text];
    return Object.entries(names).find(([name]) => this.key(name) === this.key(text))?.[1];
  }

  private teach(framework: Framework): void {
    for (const { detail, role, names } of statusExamplesOf(framework)) {
      const isGated = detail.needs !== 'none';
      this.learn({ code: detail.code, framework, role, names: names ?? {}, isGated });
    }
  }

  private learn({
    code,
    ...learned
  }: Omit<LearnedExample, 'example'> & { code: string; isGated: boolean }): void {
    const reader: Reader = {
      tokens: (text) => [...tokensIn(text, this.tokens, 0)].filter((token) => token !== null),
      key: this.key,
    };
    const receivers = learned.framework?.receivers ?? [];
    const parsed = parseExample(code, Object.keys(learned.names), receivers, reader);
    const pattern = { ...learned, ...parsed, example: code };
    for (const first of parsed.firsts) {
      this.patterns.set(first, [...(this.patterns.get(first) ?? []), pattern]);
    }
  }
}

/** Whether a word is a member of something before it, and so not what an example that begins with it means. */
function isPartOf(before: Token | undefined, { steps: [first, second] }: TokenPattern): boolean {
  if (before?.text !== '.') return false;
  const isChain = second?.is === 'token' && (second.texts.has('.') || second.texts.has('::'));
  const isClass =
    first?.is === 'name' ||
    (first?.is === 'token' && [...first.texts].some((text) => /^[A-Z.]/.test(text)));
  return !isChain && !isClass;
}

/** The texts that prove a framework, as whole words. */
function evidencePattern(evidence: readonly string[]): RegExp {
  const texts = evidence.map(escaped);
  return new RegExp(`(?<![\\w$])(?:${texts.length > 0 ? texts.join('|') : '(?!)'})(?![\\w$])`, 'g');
}
