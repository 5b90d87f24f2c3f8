import type { Range } from '../../syntax/range';
import { shift } from '../../syntax/shift';
import { innermostBraces } from './braces';
import type { Tokenizer } from './pattern';
import type { Token } from './tokens';

/** What is put at a place first, to see what token it is in. */
const digits = '404';

/**
 * A place of a passage, where one way after the other is tried to write a code. Offsets begin where the
 * passage does, and its tokens are taken apart only once.
 */
export class Trial {
  /** The brace around each token, the innermost. */
  readonly braces: readonly (number | undefined)[];
  private readonly tokens: Token[];

  private constructor(
    before: readonly Token[],
    /** The token that the place is in, such as the string that it is inside of. */
    private readonly own: Token,
    /** What else is on its line. */
    private readonly behind: readonly Token[],
    /** Where the place is. */
    readonly at: number,
    private readonly tokenizer: Tokenizer,
  ) {
    this.index = before.length;
    this.braces = innermostBraces([...before, own]);
    this.tokens = [...before];
  }

  /** Which token the place is in. */
  readonly index: number;

  /** A trial at a range of a passage that begins at `from`; `null` where that is in a comment. */
  static at(text: string, { start, end }: Range, from: number, tokenizer: Tokenizer): Trial | null {
    const line = text.indexOf('\n', end);
    const tail = text.slice(end, line < 0 ? text.length : line);
    const all = tokenizer.tokens(text.slice(from, start) + digits + tail);
    const at = start - from;
    const index = all.findIndex((token) => token.end >= at + digits.length);
    const own = all[index];
    if (!own || own.start > at) return null;
    return new Trial(all.slice(0, index), own, all.slice(index + 1), at, tokenizer);
  }

  /** The tokens if a code is written so, and `rest` behind the token that it is in; until the next way is tried. */
  with(written: string, rest: string): readonly Token[] {
    const { own, tokens } = this;
    const inner = this.at - own.start;
    const text = own.text.slice(0, inner) + written + own.text.slice(inner + digits.length) + rest;
    const [first, ...others] = this.tokenizer.tokens(text).map((each) => shift(each, own.start));
    const by = text.length - own.text.length;
    tokens.length = this.index;
    if (first) tokens.push({ ...first, indent: own.indent });
    tokens.push(...others, ...this.behind.map((token) => shift(token, by)));
    return tokens;
  }
}
