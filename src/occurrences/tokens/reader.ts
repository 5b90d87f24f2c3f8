import type { ConstantTable } from '../../frameworks/constants';
import type { Framework } from '../../frameworks/framework';
import type { ImportFacts } from '../../sites/imports';
import type { Passage, PassageReader, PlaceQuestion, Standing } from '../documents/passage';
import { isInStringOf } from '../documents/strings';
import { occurrenceOf } from '../matching/byExample';
import type { Occurrence } from '../occurrence';
import type { Place } from '../spelling/probe';
import { Examples } from './examples';
import { tokenImports } from './imports';
import { tokenizerOf } from './pattern';
import { Places } from './places';
import { Recognizer, type Seen } from './recognizer';
import type { TokenSyntax } from './syntaxes';
import { saidIn } from './said';
import { isToken, piecesIn, tokenPattern, type Piece, type Token } from './tokens';
import { tellingWords } from './told';
import { callWords, evidenceOf, wordsPattern } from './words';

/** What a passage tells: what may be a code in it, and the evidence of frameworks. */
interface Notes {
  readonly found: readonly Found[];
  readonly evidence: readonly string[];
}

interface Found extends Seen {
  readonly text: string;
}

type Question = PlaceQuestion<null, Notes, ReadonlySet<string>>;

/** What may tell of a code in words. */
const mayTell: ReadonlySet<Piece['kind']> = new Set(['comment', 'string']);

/** A passage without a line that begins at the margin is cut when it is so long. */
const longPassage = 65_536;

/**
 * Reads code word by word, for languages without a grammar here: an example is found wherever its words
 * stand in a row. So less is seen of the code around, and the file has to show that the framework is used.
 */
export class TokenReader implements PassageReader<null, Notes, ReadonlySet<string>> {
  readonly initial = null;
  private readonly tokens: RegExp;
  private readonly recognizer: Recognizer;
  private readonly places: Places;
  private readonly evidence: ReadonlyMap<string, RegExp>;
  /** All that proves frameworks and constants. */
  private readonly shown: readonly string[];
  /** Words of which each text has some in which a code may stand without evidence. */
  private readonly calls: RegExp;

  constructor(
    syntax: TokenSyntax,
    frameworks: readonly Framework[],
    tables: readonly ConstantTable[],
    taught: readonly string[],
  ) {
    this.tokens = tokenPattern(syntax);
    const tokenizer = tokenizerOf(syntax, this.tokens);
    const examples = new Examples(frameworks, tables, taught, tokenizer);
    const ungated = examples.all.filter(({ evidence }) => evidence === null);
    const words = ungated.flatMap((each) => callWords(each, each.names));
    this.calls = wordsPattern(words, syntax.ignoresCase ? 'i' : '');
    this.evidence = evidenceOf([
      ...frameworks.flatMap(({ evidence }) => evidence),
      ...tables.flatMap(({ modules }) => modules),
    ]);
    this.shown = [...this.evidence.keys()];
    this.recognizer = new Recognizer(examples, tables, this.shown, tokenizer);
    this.places = new Places(this.recognizer, [...examples.all, ...tables], tokenizer);
  }

  *looking(text: string): Generator<undefined, boolean> {
    yield;
    if (tellingWords.test(text) || this.calls.test(text)) return true;
    return this.evidenceIn(text).length > 0;
  }

  /** Rests where a line begins at the margin. */
  read(text: string, from: number, _state: null, until: number): Passage<null, Notes> {
    const tokens: Token[] = [];
    const said: Seen[] = [];
    let end = text.length;
    for (const piece of piecesIn(text, this.tokens, from)) {
      const isRest = text[piece.start - 1] === '\n' || piece.start > until + longPassage;
      if (isToken(piece) && piece.start >= until && piece.start > from && isRest) {
        end = piece.start;
        break;
      }
      if (isToken(piece)) tokens.push(piece);
      if (mayTell.has(piece.kind)) said.push(...saidIn(text, piece, this.shown));
    }
    const evidence = this.evidenceIn(text.slice(from, end));
    const found = [...this.recognizer.seenIn(tokens), ...said].map((seen) => ({
      ...seen,
      text: text.slice(seen.start, seen.end),
    }));
    return { end, state: null, notes: { found, evidence } };
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
    return this.recognizer.proven(found, evidence).map((each) => occurrenceOf(each, -from));
  }

  /** What the evidence is for the tables of constants: the modules that they are of. */
  imports(evidence: ReadonlySet<string>, text: string): ImportFacts {
    return tokenImports(evidence, text);
  }

  isInString(text: string, from: number, offset: number): boolean {
    return isInStringOf(this.tokens, text, from, offset, isClosedString);
  }

  place(question: Question): Place | null {
    return this.places.at(question);
  }

  private evidenceIn(text: string): string[] {
    return [...this.evidence].filter(([, pattern]) => pattern.test(text)).map(([shown]) => shown);
  }
}

/** Whether a match is a string that ends; one that does not may be something else, a quote in an expression. */
function isClosedString({ 0: text, groups }: RegExpExecArray): boolean {
  return groups?.string !== undefined && /.["'\]})]$/.test(text);
}
