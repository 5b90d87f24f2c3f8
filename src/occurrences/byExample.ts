import type { Framework } from '../frameworks/framework';
import type { Role } from '../sites/role';
import type { Range } from '../syntax/range';
import type { Notation, Occurrence, StatusRange } from './occurrence';

/** An example as it was learned for a language that is read without a syntax tree. */
export interface LearnedExample {
  /** As the framework has it. */
  readonly example: string;
  readonly framework: Framework | null;
  readonly role: Role;
  /** What names a code there. */
  readonly names: Readonly<Record<string, number>>;
}

/** A code, or its name, that stands where an example has one. */
export interface FoundByExample extends Range {
  readonly text: string;
  readonly pattern: LearnedExample;
  readonly code: number | StatusRange;
  readonly notation: Notation;
}

/** What was found as an occurrence, `by` offsets further on. Nothing is known of what is around it. */
export function occurrenceOf(found: FoundByExample, by: number): Occurrence {
  const { start, end, text, code, notation, pattern } = found;
  const { role, framework, names } = pattern;
  const nameOf = (other: number): string | null =>
    Object.entries(names).find(([, value]) => value === other)?.[0] ?? null;
  return {
    range: { start: start + by, end: end + by },
    text,
    code,
    notation,
    role,
    framework: framework?.id ?? null,
    constant: null,
    misuse: null,
    spell: notation === 'constant' ? nameOf : String,
    context: null,
  };
}
