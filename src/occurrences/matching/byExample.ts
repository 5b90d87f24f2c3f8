import { nameOf } from '../../frameworks/constants';
import type { Accepts, Framework } from '../../frameworks/framework';
import type { Role } from '../../sites/role';
import type { Range } from '../../syntax/range';
import type { Notation, Occurrence, StatusRange } from '../occurrence';

/** An example as it was learned for a language that is read without a syntax tree. */
export interface LearnedExample {
  /** As the framework has it. */
  readonly example: string;
  readonly framework: Framework | null;
  readonly role: Role;
  /** What names a code there. */
  readonly names: Readonly<Record<string, number>>;
}

/** A code that stands where an example has one. */
export interface FoundByExample extends Range {
  readonly text: string;
  readonly pattern: LearnedExample;
  readonly code: number | StatusRange;
  readonly notation: Notation;
  /** What names the code, at the end of the text, and what else could; `null` for a number. */
  readonly named: Named | null;
  readonly accepts?: Accepts | null;
  /** It stands in words, which say what it is. */
  readonly isLabelled?: true;
}

/** A name of a code among others. */
export interface Named {
  readonly name: string;
  readonly names: Readonly<Record<string, number>>;
  /** The table of constants that it is of, if it is of one. */
  readonly table: string | null;
}

/** What was found as an occurrence, `by` offsets further on. Nothing is known of what is around it. */
export function occurrenceOf(found: FoundByExample, by: number): Occurrence {
  const { start, end, text, code, notation, pattern, named, accepts = null, isLabelled } = found;
  const table = named?.table ?? null;
  return {
    range: { start: start + by, end: end + by },
    text,
    code,
    notation,
    role: pattern.role,
    framework: pattern.framework?.id ?? null,
    example: pattern.example,
    constant: named && table !== null ? { table, name: named.name } : null,
    accepts,
    ...(isLabelled ? { isLabelled } : {}),
    misuse: null,
    spell: named ? (other) => renamed(text, named, other) : String,
    context: null,
  };
}

/** The text with the name of another code in place of its own. */
function renamed(text: string, { name, names }: Named, code: number): string | null {
  const other = nameOf(names, code);
  return other === null ? null : text.slice(0, text.length - name.length) + other;
}
