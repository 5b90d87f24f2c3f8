import type { ConstantTable } from '../../frameworks/constants';
import type { Range } from '../../syntax/range';
import type { Named } from '../matching/byExample';
import type { Notation, StatusRange } from '../occurrence';
import type { Tokenizer } from './pattern';
import type { Token } from './tokens';

/** A code as it is written. */
export interface Value extends Range {
  readonly code: number | StatusRange;
  readonly notation: Notation;
  readonly named: Named | null;
}

/** A value, and the index of the token behind it. */
export interface Read {
  readonly value: Value;
  readonly next: number;
}

/** All values that one token holds. */
export interface Reading {
  readonly values: readonly Value[];
  readonly next: number;
}

/** A form of a table, `ngx.$NAME`: the tokens before the name. */
interface Form {
  readonly table: ConstantTable;
  readonly before: readonly string[];
}

/** A code, with what may tell its type behind it, or a class of them. */
const code = /^(?:([1-9]\d{1,3})(?:[LuU]|['_]?[iu]\d+)?|[1-5][xX]{2})$/;

/** The code that a text says, without the type of the number; empty where it says none. */
export function codeIn(text: string): string {
  const [whole = '', digits = whole] = code.exec(text) ?? [];
  return digits;
}

/** No text with a list of codes is longer. */
const longestList = 100;

/** The value of a code as it is written at an offset. */
function valueOf(text: string, start: number, quoted: boolean): Value | null {
  if (text === '') return null;
  const written = { start, end: start + text.length, named: null };
  const number = Number(text);
  return Number.isNaN(number)
    ? { ...written, code: text.toUpperCase() as StatusRange, notation: 'range' }
    : { ...written, code: number, notation: quoted ? 'string' : 'number' };
}

/** What is written for codes in a language: numbers, and the constants of its tables. */
export class Values {
  private readonly forms: readonly Form[];

  constructor(
    tables: readonly ConstantTable[],
    private readonly tokenizer: Tokenizer,
  ) {
    const { tokens, key } = tokenizer;
    this.forms = tables
      .flatMap((table) =>
        table.forms.map((form) => {
          const before = tokens(form.replace('$NAME', '')).map(({ text }) => key(text));
          return { table, before };
        }),
      )
      .sort((a, b) => b.before.length - a.before.length);
  }

  /** The number at an index, or those that stand in quotes there: `"409 422"`; empty where anything else does. */
  numbers(tokens: readonly Token[], at: number, quoted: boolean): Value[] {
    const token = tokens[at];
    if (!token || (token.kind === 'string') !== quoted) return [];
    const [start, whole] = quoted
      ? [token.start + 1, token.text.slice(1, -1)]
      : [token.start, token.text];
    if (whole.length > longestList) return [];
    const values = [...whole.matchAll(/\S+/g)].map(({ 0: text, index }) =>
      valueOf(codeIn(text), start + index, quoted),
    );
    return values.every((value) => value !== null) ? values : [];
  }

  /** The constants that begin at an index; the name in a `#define` of one is given its code behind it. */
  constants(tokens: readonly Token[], at: number): Read[] {
    if (tokens[at - 1]?.text === 'define') return [];
    return this.forms.flatMap(({ table: { id, names }, before }) => {
      const isFit = before.every((text, index) => this.keyAt(tokens, at + index) === text);
      const [read] = isFit ? this.name(tokens, at + before.length, names, false) : [];
      if (!read) return [];
      const start = tokens[at]?.start ?? read.value.start;
      const named = read.value.named && { ...read.value.named, table: id };
      return [{ ...read, value: { ...read.value, start, named } }];
    });
  }

  /** One of some names at an index, in quotes or not. */
  name(tokens: readonly Token[], at: number, names: Named['names'], quoted: boolean): Read[] {
    const token = tokens[at];
    if (!token || (token.kind === 'string') !== quoted) return [];
    const { key } = this.tokenizer;
    const text = quoted ? token.text.slice(1, -1) : token.text;
    const isOwn = Object.hasOwn(names, text);
    const name = isOwn ? text : Object.keys(names).find((each) => key(each) === key(text));
    const found = names[name ?? ''];
    if (name === undefined || found === undefined) return [];
    const start = token.start + (quoted ? 1 : 0);
    const named = { name: text, names, table: null };
    const range = { start, end: start + text.length };
    return [{ value: { ...range, code: found, notation: 'constant', named }, next: at + 1 }];
  }

  private keyAt(tokens: readonly Token[], at: number): string | null {
    const token = tokens[at];
    return token ? this.tokenizer.key(token.text) : null;
  }
}
