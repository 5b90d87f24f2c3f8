import { anyComparison, escaped } from '../../syntax/words';

/** A word of a directive, and where it stands. */
export interface Word {
  /** Without its quotes. */
  readonly text: string;
  readonly start: number;
  readonly isQuoted?: boolean;
}

/** One word of a pattern, or what stands for several. */
interface Element {
  /** What the word has to be; its first group is the code or its name. `null`: any words. */
  readonly word: RegExp | null;
  /** It may stand several times in a row. */
  readonly repeats: boolean;
  readonly isCode: boolean;
}

/** A learned directive: its words in order, and those of the block that it has to stand in. */
export interface DirectivePattern {
  readonly elements: readonly Element[];
  readonly block: readonly Element[] | null;
}

const code = '[1-9]\\d\\d(?!\\d)|[1-5][xX]{2}';
const codes = `(?:${code})(?:["']?[,|:-]\\s*["']?(?:${code}))*`;
const eachCode = new RegExp(code, 'g');
const inBlock = /^(.+?) \{ (.+) \}$/;

/**
 * Reads a directive as its users write it, word by word: `return $STATUS _`, `try_files ... =$STATUS`,
 * `map $status _ { $STATUS _ }` for one inside a block.
 * `_` is one word (or a part of one), `...` any words (within a word: any text), `$STATUS...` one code
 * or more (within a word `$STATUS,...`, divided by any of `,|:-`); `$NAME` is one of `names`, `==` any comparison. Quotes hold a
 * word with blanks together.
 */
export function parseDirective(example: string, names: readonly string[] = []): DirectivePattern {
  const [, block, inside] = inBlock.exec(example) ?? [];
  return {
    elements: elementsOf(inside ?? example, names),
    block: block === undefined ? null : elementsOf(block, names),
  };
}

function elementsOf(example: string, names: readonly string[]): Element[] {
  const words = (example.match(/"[^"]*"|[^\s"]+/g) ?? []).map((word) => word.replaceAll('"', ''));
  return words.map((word): Element => {
    if (word === '...') return { word: null, repeats: false, isCode: false };
    const repeats = /[^.[,]\.\.\.$/.test(word);
    const one = repeats ? word.slice(0, -3) : word;
    const isCode = /\$(?:STATUS|NAME)/.test(one);
    return { word: wordPattern(one, names), repeats, isCode };
  });
}

function wordPattern(word: string, names: readonly string[]): RegExp {
  const source = word
    .split(
      /(\$STATUS,\.\.\.|\$STATUS|\$NAME|\.\.\.|==|_(?![a-zA-Z])(?:(?<![a-zA-Z]_)|(?<=\$STATUS_)))/,
    )
    .map((part, index) => {
      if (part === '$STATUS') return `(${code})`;
      if (part === '$STATUS,...') return `(${codes})`;
      if (part === '==') return anyComparison;
      if (part === '$NAME') return `(${names.map(escaped).join('|')})`;
      if (part === '...') return index === 1 ? '(?:[^\\]]*,[\\s\\\\]*)?' : '(?:,[^\\]]*)?';
      return part === '_' ? '[^]*?' : escaped(part);
    })
    .join('');
  return new RegExp(`^${source}$`, 'di');
}

/** The codes of a directive, or their names, as a pattern has them; none where it does not fit. */
export function codesIn({ elements }: DirectivePattern, words: readonly Word[]): Word[] {
  return elements.flatMap((element, index) => {
    if (!element.isCode) return [];
    const before = elements.slice(0, index);
    const after = elements.slice(index + 1);
    const more = element.repeats ? [{ ...element, optional: true }] : [];
    return words.flatMap((word, at) => {
      const found = element.word?.exec(word.text);
      if (!found) return [];
      const isFit =
        fits([...before, ...more], words.slice(0, at)) &&
        fits([...more, ...after], words.slice(at + 1));
      return isFit ? heldIn(found, word) : [];
    });
  });
}

/** The codes, or the name of one, that the group of a word's pattern holds. */
function heldIn({ 1: held = '', indices }: RegExpExecArray, word: Word): Word[] {
  const start = word.start + (indices?.[1]?.[0] ?? 0);
  const several = /\d\W/.test(held) ? [...held.matchAll(eachCode)] : [{ 0: held, index: 0 }];
  return several.map(({ 0: text, index }) => ({ ...word, text, start: start + index }));
}

/** Whether a pattern may stand in a block, given the words before its brace; `null`: in none. */
export function standsIn({ block }: DirectivePattern, words: readonly Word[] | null): boolean {
  return block === null || (words !== null && fits(block, words));
}

type Part = Element & { readonly optional?: boolean };

/** Whether words are what the elements say, all of them. */
function fits(elements: readonly Part[], words: readonly Word[]): boolean {
  const [first, ...rest] = elements;
  if (!first) return words.length === 0;
  if (first.word === null) {
    return fits(rest, words) || (words.length > 0 && fits(elements, words.slice(1)));
  }
  if (first.optional && fits(rest, words)) return true;
  const [word, ...others] = words;
  if (!word || !first.word.test(word.text)) return false;
  if (first.repeats && fits([{ ...first, optional: true }, ...rest], others)) return true;
  return fits(rest, others);
}
