import type { Range } from '../../syntax/range';
import type { TokenSyntax } from './syntaxes';

/** A word, a number, a string or a sign of a text; comments are none. */
export interface Token extends Range {
  readonly kind: 'name' | 'number' | 'string' | 'sign';
  readonly text: string;
  /** It is the first one of its line. */
  readonly startsLine: boolean;
}

/** Signs of several characters; all others are of one. */
const signs = '::|=:=|=/=|[=!~/]=={0,1}|=[>~<]|[<>]=|<-|->|:=|\\.\\.[.<]?';

const plainNumber = '\\d\\w*(?:\\.\\d\\w*)?';

/** An expression whose groups are the kinds of tokens, and one for comments. */
export function tokenPattern({ comment, string, name, number = plainNumber }: TokenSyntax): RegExp {
  return new RegExp(
    `(?<comment>${comment})|(?<string>${string})|(?<name>${name})|(?<number>${number})|(?<sign>${signs}|[^\\s\\w])`,
    'gm',
  );
}

/** The tokens of a text from an offset on. */
export function* tokensIn(text: string, pattern: RegExp, from: number): Generator<Token> {
  pattern.lastIndex = from;
  let before = from;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const end = pattern.lastIndex;
    const { 0: written, index: start, groups = {} } = found;
    const kind = kinds.find((each) => groups[each] !== undefined);
    if (kind) {
      const startsLine = start === 0 || text.slice(before, start).includes('\n');
      yield { kind, text: written, start, end, startsLine };
    }
    before = end;
    pattern.lastIndex = end;
  }
}

const kinds = ['name', 'number', 'string', 'sign'] as const;
