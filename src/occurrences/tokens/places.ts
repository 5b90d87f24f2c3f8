import { shift } from '../../syntax/shift';
import type { PlaceQuestion } from '../documents/passage';
import { occurrenceOf } from '../matching/byExample';
import type { Occurrence } from '../occurrence';
import type { Place } from '../spelling/probe';
import { opensBracket, type Step, type Tokenizer } from './pattern';
import type { Recognizer, Seen } from './recognizer';
import { Trial } from './trial';

/** What has names of codes: an example, a table of constants. */
interface Naming {
  readonly names: Readonly<Record<string, number>>;
}

/** The code that is tried at a place, as itself and by its names. */
const tried = 404;

/** What may still be missing behind it. */
const rests = ['', ')'];

type Question = Pick<
  PlaceQuestion<unknown, unknown, ReadonlySet<string>>,
  'text' | 'offset' | 'from' | 'facts'
>;

/** Tells where a code belongs in code that is read word by word. */
export class Places {
  /** What is tried: digits, then names. */
  private ways: readonly string[] | null = null;

  constructor(
    private readonly recognizer: Recognizer,
    private readonly named: readonly Naming[],
    private readonly tokenizer: Tokenizer,
  ) {}

  /** What a code would be at an offset; `null` where none belongs. */
  at({ text, offset, from, facts }: Question): Place | null {
    const before = /[\w$]*$/.exec(text.slice(from, offset))?.[0] ?? '';
    const after = /^[\w$]*/.exec(text.slice(offset))?.[0] ?? '';
    const range = { start: offset - before.length, end: offset + after.length };
    const trial = Trial.at(text, range, from, this.tokenizer);
    if (!trial) return null;
    this.ways ??= [String(tried), ...namesOf(this.named)];
    for (const written of this.ways) {
      for (const rest of rests) {
        const occurrence = this.occurrence(trial, written, rest, before, facts);
        if (occurrence) return { range, occurrence: shift(occurrence, from) };
      }
    }
    return null;
  }

  /** What the place would be if a code were written so, `typed` of it being there already. */
  private occurrence(
    trial: Trial,
    written: string,
    rest: string,
    typed: string,
    evidence: ReadonlySet<string>,
  ): Occurrence | null {
    const { at, index, braces } = trial;
    const seen = this.recognizer.seenAround(trial.with(written, rest), index, braces);
    const end = at + written.length;
    const own = this.recognizer.proven(seen, evidence).find((each) => each.end === end);
    if (!own || !isTold(own, at, typed)) return null;
    return occurrenceOf({ ...own, start: at, text: written }, 0);
  }
}

/** All names of the code. */
function namesOf(named: readonly Naming[]): ReadonlySet<string> {
  const names = named.flatMap((each) => Object.entries(each.names));
  return new Set(names.filter(([, code]) => code === tried).map(([name]) => name));
}

/**
 * Whether the place itself tells that a code belongs there. A name that is a status wherever it stands
 * fits anywhere, so it tells nothing: what is no more than a text is not offered, another where it is begun.
 */
function isTold({ start, named, pattern }: Seen, at: number, typed: string): boolean {
  if (named === null || start < at || !isBare(pattern.steps) || pattern.block) return true;
  if (typed === '' || pattern.role === 'text') return false;
  const begun = typed.toLowerCase();
  return Object.keys(named.names).some((name) => name.toLowerCase().startsWith(begun));
}

/** Whether an example is nothing but a name. */
function isBare(steps: readonly Step[]): boolean {
  return steps.every((step) => step.is === 'code' || step.is === 'name' || opensBracket(step));
}
