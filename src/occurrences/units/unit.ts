import type { Declared } from '../../sites/declared';
import type { Range } from '../../syntax/range';
import { Placed } from '../documents/placed';
import type { Facts } from '../facts/context';
import { withFacts, type Bare } from '../facts/facts';
import type { Occurrence } from '../occurrence';

/**
 * What of its unit an answer depends on besides its own statement: nothing, the statements in which a
 * name stands, or all.
 */
export type Reach = 'statement' | 'unit' | ReachedName;

export interface ReachedName {
  readonly name: string;
  /** Where it is the key of a member nothing depends on it. */
  readonly butAsKey?: true;
}

/** Gathers the facts of an entry where it stands now. */
export type Gather = (entry: Entry) => Facts;

/** A candidate that was looked at, with what it was found to be. */
export class Entry extends Placed {
  /** Everything in it is relative to `start`; `null`: no status as long as its unit is as it is. */
  readonly occurrence: Occurrence | null;
  private facts: Facts | null = null;

  constructor(
    start: number,
    readonly length: number,
    private readonly bare: Bare | null,
    /** What is gathered around it at all: nothing, its context, or its misuse, too. */
    readonly judged: 'no' | 'context' | 'misuse',
    readonly reach: Reach,
    private readonly gather: Gather,
  ) {
    super(start);
    const none = { context: null, misuse: null };
    this.occurrence = bare && (judged === 'no' ? { ...bare, ...none } : this.withOwnFacts(bare));
  }

  get end(): number {
    return this.start + this.length;
  }

  /** Whether its facts were gathered from more than its own statement. */
  get hasWideFacts(): boolean {
    return this.facts?.isWide ?? false;
  }

  /** The same entry, its facts to be gathered anew. */
  renewed(): Entry {
    const { start, length, bare, judged, reach, gather } = this;
    return new Entry(start, length, bare, judged, reach, gather);
  }

  private withOwnFacts(bare: Bare): Occurrence {
    const gather = (): Facts => (this.facts ??= this.gather(this));
    return withFacts(bare, gather, this.judged === 'misuse');
  }
}

/** A part of the text whose occurrences depend on nothing outside but the file's imports and declarations. */
export class Unit extends Placed implements Range {
  private length: number;

  constructor(
    { start, end }: Range,
    public entries: readonly Entry[],
    /** What it declares that other units may use. */
    readonly declared: readonly Declared[],
    /** What the facts of its entries share; see `digestOf`. */
    readonly digest: string,
  ) {
    super(start);
    this.length = end - start;
    for (const entry of entries) entry.moveWith(this);
  }

  get end(): number {
    return this.start + this.length;
  }

  /** Follows an edit that replaced `[start, oldEnd)` by text up to `newEnd`; entries that it cuts are gone. */
  follow(start: number, oldEnd: number, newEnd: number): void {
    const delta = newEnd - oldEnd;
    if (this.end < start) return;
    if (this.start > oldEnd) {
      this.moveTo(this.start + delta);
      return;
    }
    const end = this.end >= oldEnd ? this.end + delta : start;
    this.entries = this.entries.filter((entry) => !isCut(entry, start, oldEnd));
    const places = this.entries.map((entry) => entry.start + (entry.start >= oldEnd ? delta : 0));
    this.moveTo(Math.min(this.start, start));
    this.length = end - this.start;
    this.entries.forEach((entry, index) => {
      entry.moveTo(places[index] ?? start);
    });
  }
}

/** Whether an edit took away some of what an entry was found at. */
function isCut({ start, end }: Range, from: number, to: number): boolean {
  return start < to && from < end;
}

/** What units declare, to be compared. */
export function declarations(units: readonly Unit[]): string {
  const declared = units.flatMap((unit) => unit.declared);
  return declared.length > 0 ? JSON.stringify(declared) : '';
}
