import type { Declared } from '../sites/declared';
import type { Range } from '../syntax/range';
import type { Facts } from './context';
import { withFacts, type Bare } from './facts';
import type { Occurrence } from './occurrence';

/** Gathers the facts of an entry where it stands now. */
export type Gather = (entry: Entry) => Facts;

/** A candidate that was looked at, with what it was found to be. */
export class Entry {
  /** Everything in it is relative to `start`; `null`: no status as long as its unit is as it is. */
  readonly occurrence: Occurrence | null;
  private facts: Facts | null = null;

  constructor(
    /** Where the candidate begins in the text; edits before it move it. */
    public start: number,
    readonly length: number,
    private readonly bare: Bare | null,
    /** What is gathered around it at all: nothing, its context, or its misuse, too. */
    readonly judged: 'no' | 'context' | 'misuse',
    /** It depends on more of its unit than its own statement. */
    readonly isWide: boolean,
    private readonly gather: Gather,
  ) {
    const none = { context: null, misuse: null };
    this.occurrence = bare && (judged === 'no' ? { ...bare, ...none } : this.withOwnFacts(bare));
  }

  /** Whether its facts were gathered from more than its own statement. */
  get hasWideFacts(): boolean {
    return this.facts?.isWide ?? false;
  }

  /** The same entry, its facts to be gathered anew. */
  renewed(): Entry {
    const { start, length, bare, judged, isWide, gather } = this;
    return new Entry(start, length, bare, judged, isWide, gather);
  }

  private withOwnFacts(bare: Bare): Occurrence {
    const gather = (): Facts => (this.facts ??= this.gather(this));
    return withFacts(bare, gather, this.judged === 'misuse');
  }
}

/** A part of the text whose occurrences depend on nothing outside but the file's imports and declarations. */
export interface Unit {
  start: number;
  end: number;
  entries: readonly Entry[];
  /** What it declares that other units may use. */
  readonly declared: readonly Declared[];
  /** What the facts of its entries share; see `digestOf`. */
  readonly digest: string;
}

/** Moves units and entries along with an edit that replaced `[start, oldEnd)` by text up to `newEnd`. */
export function moveUnits(
  units: readonly Unit[],
  start: number,
  oldEnd: number,
  newEnd: number,
): void {
  const delta = newEnd - oldEnd;
  const first = firstIndex(units, ({ end }) => end >= start);
  for (const unit of units.slice(first)) {
    if (unit.start < oldEnd)
      unit.entries = unit.entries.filter((entry) => !isCut(entry, start, oldEnd));
    for (const entry of unit.entries) if (entry.start >= oldEnd) entry.start += delta;
    if (unit.start > oldEnd) unit.start += delta;
    else unit.start = Math.min(unit.start, start);
    unit.end = unit.end >= oldEnd ? unit.end + delta : start;
  }
}

/** Whether an edit took away some of what an entry was found at. */
function isCut({ start, length }: Entry, from: number, to: number): boolean {
  return start < to && from < start + length;
}

/** Of units in order, where the run of those begins and ends that meet a range, borders included. */
export function meeting(units: readonly Range[], range: Range): Range {
  const start = firstIndex(units, ({ end }) => end >= range.start);
  return { start, end: firstIndex(units, (unit) => unit.start > range.end, start) };
}

/** The index of the first unit that is so, where all after it are so too: by binary search. */
function firstIndex(units: readonly Range[], isSo: (unit: Range) => boolean, from = 0): number {
  let [low, high] = [from, units.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const unit = units[middle];
    if (unit && isSo(unit)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Moves a range along with the same edit; one that the edit meets grows to hold what was written. */
export function movedRange(range: Range, start: number, oldEnd: number, newEnd: number): Range {
  const delta = newEnd - oldEnd;
  if (range.end < start) return range;
  if (range.start > oldEnd) return { start: range.start + delta, end: range.end + delta };
  return { start: Math.min(range.start, start), end: Math.max(range.end + delta, newEnd) };
}

export function union(a: Range | null, b: Range): Range {
  return a ? { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) } : b;
}

export function isSame(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Whether two ranges meet, their borders included. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}
