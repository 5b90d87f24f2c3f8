import type { Range } from '../../syntax/range';
import type { TokenSyntax } from './syntaxes';

/** A word, a number, a string or a sign of a text; comments are none. */
export interface Token extends Range {
  readonly kind: 'name' | 'number' | 'string' | 'sign';
  readonly text: string;
}

/** Signs of several characters; all others are of one. */
const signs = '::|[=!~/]=={0,1}|=[>~]|[<>]=|<-|->|:=|\\.\\.[.<]?';

/** An expression whose groups are the kinds of tokens, and one for comments. */
export function tokenPattern({ comment, string, name }: TokenSyntax): RegExp {
  const number = '\\d\\w*(?:\\.\\d\\w*)?';
  return new RegExp(
    `(?<comment>${comment})|(?<string>${string})|(?<name>${name})|(?<number>${number})|(?<sign>${signs}|[^\\s\\w])`,
    'g',
  );
}

/** The tokens of a text from an offset on. `null`s are comments, which hold nothing. */
export function* tokensIn(text: string, pattern: RegExp, from: number): Generator<Token | null> {
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const end = pattern.lastIndex;
    yield tokenOf(found);
    pattern.lastIndex = end;
  }
}

function tokenOf({ 0: text, index: start, groups = {} }: RegExpExecArray): Token | null {
  const kinds = ['name', 'number', 'string', 'sign'] as const;
  const kind = kinds.find((each) => groups[each] !== undefined);
  return kind ? { kind, text, start, end: start + text.length } : null;
}
