import type { ConstantTable } from '../../frameworks/constants';
import type { Framework } from '../../frameworks/framework';
import type { ImportFacts } from '../../sites/imports';
import type { Range } from '../../syntax/range';
import { occurrenceOf, type FoundByExample } from '../byExample';
import type { Occurrence } from '../occurrence';
import type { Passage, PassageReader, PlaceQuestion, Standing } from '../passage';
import type { Place } from '../probe';
import { noImports } from '../sourceDocument';
import { anyFramework, Examples, modulesOf, type Learned } from './examples';
import { isInside, valuesAt, type ReadValue, type Step, type Tokenizer } from './pattern';
import type { TokenSyntax } from './syntaxes';
import { tokenPattern, tokensIn, type Token } from './tokens';
import { tellingWords, toldAt } from './told';
import { isUse } from './use';
import { Values, type Value } from './values';
import { callWords, evidenceOf, wordsPattern } from './words';

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
  private readonly examples: Examples;
  private readonly evidence: ReadonlyMap<string, RegExp>;
  /** Words of which each text has some in which a code may stand without evidence. */
  private readonly calls: RegExp;
  private readonly values: Values;
  private readonly tokenizer: Tokenizer;

  constructor(
    syntax: TokenSyntax,
    frameworks: readonly Framework[],
    private readonly tables: readonly ConstantTable[],
    taught: readonly string[],
  ) {
    this.tokens = tokenPattern(syntax);
    this.tokenizer = {
      tokens: (text) => [...tokensIn(text, this.tokens, 0)],
      key: syntax.ignoresCase ? (text) => text.toLowerCase() : (text) => text,
    };
    this.values = new Values(tables, this.tokenizer);
    this.examples = new Examples(frameworks, tables, taught, this.tokenizer);
    const ungated = this.examples.all.filter(({ evidence }) => evidence === null);
    const words = ungated.flatMap((each) => callWords(each, each.names));
    this.calls = wordsPattern(words, syntax.ignoresCase ? 'i' : '');
    this.evidence = evidenceOf([
      ...frameworks.flatMap(({ evidence }) => evidence),
      ...tables.flatMap(({ modules }) => modules),
    ]);
  }

  *looking(text: string): Generator<undefined, boolean> {
    yield;
    if (tellingWords.test(text) || this.calls.test(text)) return true;
    return this.evidenceIn(text).length > 0;
  }

  /** Rests where a line begins at the margin. */
  read(text: string, from: number, _state: null, until: number): Passage<null, Notes> {
    const tokens: Token[] = [];
    let end = text.length;
    for (const token of tokensIn(text, this.tokens, from)) {
      const isRest = text[token.start - 1] === '\n' || token.start > until + longPassage;
      if (token.start >= until && token.start > from && isRest) {
        end = token.start;
        break;
      }
      tokens.push(token);
    }
    const evidence = this.evidenceIn(text.slice(from, end));
    return { end, state: null, notes: { found: this.found(text, tokens), evidence } };
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

  /** What the evidence is for the tables of constants: the modules that they are of. */
  imports(evidence: ReadonlySet<string>): ImportFacts {
    return { ...noImports, modules: evidence };
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

  /** Of what may stand at a place, the first that is proven; it is no framework's where anybody may write so. */
  proven(found: readonly Found[], evidence: ReadonlySet<string>): Found[] {
    const isShown = (texts: readonly string[] | null): boolean =>
      texts === null || texts.some((text) => evidence.has(text));
    const first = new Map<number, Found>();
    for (const each of found) {
      const table = this.tables.find(({ id }) => id === each.named?.table);
      if (!isShown(each.pattern.evidence) || (table && !isShown(modulesOf(table)))) continue;
      const { framework } = each.pattern;
      const isAnybodys = framework?.shared === true && !isShown(framework.evidence);
      const own = isAnybodys ? { ...each, pattern: { ...each.pattern, framework: null } } : each;
      if (!first.has(each.end)) first.set(each.end, own);
    }
    return [...first.values()].sort((a, b) => a.start - b.start);
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
    const at = start - from;
    const own = this.proven(found, evidence).find((each) => each.end === at + written.length);
    return own ? occurrenceOf({ ...own, start: at, text: written }, from) : null;
  }

  /** The names of a code in all examples and tables. */
  private namesOf(code: number): ReadonlySet<string> {
    const names = [...this.examples.all, ...this.tables].flatMap((each) =>
      Object.entries(each.names),
    );
    return new Set(names.filter(([, value]) => value === code).map(([name]) => name));
  }

  private evidenceIn(text: string): string[] {
    return [...this.evidence].filter(([, pattern]) => pattern.test(text)).map(([shown]) => shown);
  }

  private found(text: string, tokens: readonly Token[]): Found[] {
    const { key } = this.tokenizer;
    const braces: number[] = [];
    const byExample = tokens.flatMap((token, index) => {
      if (token.text === '{') braces.push(index);
      if (token.text === '}') braces.pop();
      const brace = braces.at(-1);
      return this.examples.beginningWith(token).flatMap((pattern) => {
        if (!isUse(tokens, index, pattern)) return [];
        const read = this.reading(tokens, pattern);
        const values = valuesAt(pattern.steps, tokens, index, read, key) ?? [];
        if (values.length === 0 || !isInside(pattern, tokens, brace, key)) return [];
        const { accepts } = pattern;
        return values.map((value) => {
          return { ...value, text: text.slice(value.start, value.end), pattern, accepts };
        });
      });
    });
    return [...byExample, ...this.toldByNames(text, tokens)];
  }

  /** The codes beside names that tell. */
  private toldByNames(text: string, tokens: readonly Token[]): Found[] {
    return tokens.flatMap((_, index) => {
      const told = toldAt(tokens, index);
      if (!told) return [];
      const { start, end, digits, notation, role, alone } = told;
      const evidence = alone ? null : [...this.evidence.keys()];
      const own = { example: 'by its name', steps: [], block: null, firsts: [], evidence, role };
      const pattern: Learned = { ...anyFramework, ...own };
      const written = text.slice(start, end);
      const number = { code: Number(digits), notation, named: null };
      return { start, end, text: written, ...number, pattern, accepts: null };
    });
  }

  /** Reads what stands for `$STATUS` and `$NAME` in a pattern. */
  private reading(tokens: readonly Token[], { names, accepts, steps }: Learned): ReadValue<Value> {
    const isLoose = isBracket(steps[0]);
    return (step, at) => {
      if (step.is === 'name') return listOf(this.values.name(tokens, at, names, step.quoted));
      const constants = step.quoted ? [] : this.values.constants(tokens, at);
      const number = accepts === 'constants' ? null : this.values.number(tokens, at, step.quoted);
      const isTaken = number !== null && (!isLoose || isClassed(number.value));
      return isTaken ? [number, ...constants] : constants;
    };
  }
}

/** What begins with a bracket may be anything's, a date's too: no codes count there that none could be. */
function isBracket(first: Step | undefined): boolean {
  return first?.is === 'token' && ['(', '[', '{'].some((text) => first.texts.has(text));
}

/** Whether a code is of one of the five classes. */
function isClassed({ code }: Value): boolean {
  return typeof code === 'string' || (code >= 100 && code < 600);
}

function listOf<T>(one: T | null): T[] {
  return one === null ? [] : [one];
}
