import type { Range } from '../../syntax/range';
import type { TokenSyntax } from './syntaxes';

/** A word, a number, a string or a sign of a text; comments are none. */
export interface Token extends Piece {
  readonly kind: 'name' | 'number' | 'string' | 'sign';
}

/** What a text consists of: tokens and comments. */
export interface Piece extends Range {
  readonly kind: 'name' | 'number' | 'string' | 'sign' | 'comment';
  readonly text: string;
  /** How far its line is indented, if it is the first one of it. */
  readonly indent: number | null;
}

/** Signs of several characters; all others are of one. */
const signs = '@\\?=|@=\\?|::|=:=|=/=|[=!~/]=={0,1}|=[>~<]|[<>]=|<-|->|:=|\\.\\.[.<]?';

const plainNumber = '\\d\\w*(?:\\.\\d\\w*)?';

/** An expression whose groups are the kinds of tokens, and one for comments. */
export function tokenPattern({ comment, string, name, number = plainNumber }: TokenSyntax): RegExp {
  return new RegExp(
    `(?<comment>${comment})|(?<string>${string})|(?<name>${name})|(?<number>${number})|(?<sign>${signs}|[^\\s\\w])`,
    'gm',
  );
}

/** Whether a piece of a text is a token. */
export function isToken(piece: Piece): piece is Token {
  return piece.kind !== 'comment';
}

/** The pieces of a text from an offset on. */
export function* piecesIn(text: string, pattern: RegExp, from: number): Generator<Piece> {
  pattern.lastIndex = from;
  let before = from;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const end = pattern.lastIndex;
    const { 0: written, index: start, groups = {} } = found;
    const kind = kinds.find((each) => groups[each] !== undefined);
    if (kind) {
      yield { kind, text: written, start, end, indent: indentOf(text, before, start) };
    }
    before = end;
    pattern.lastIndex = end;
  }
}

const kinds = ['name', 'number', 'string', 'sign', 'comment'] as const;

/** How many blanks a tab is worth. */
const tab = 8;

/** How far a line is indented that a token begins; `null` where what ends at `before` is on the same one. */
function indentOf(text: string, before: number, start: number): number | null {
  if (start === 0 || text[start - 1] === '\n') return 0;
  const between = text.slice(before, start);
  const line = between.lastIndexOf('\n');
  if (line < 0) return null;
  const tabs = between.slice(line + 1).split('\t').length - 1;
  return between.length - line - 1 + tabs * (tab - 1);
}
