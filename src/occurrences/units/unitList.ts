import type { Range } from '../../syntax/range';
import type { FoundUnit } from '../documents/sourceDocument';
import type { Entry, Unit } from './unit';

/** A block of units is split when there are more than twice as many in it. */
const blockSize = 4;

/** Units that lie one behind the other. A block moves as a whole, and is replaced when one of its units is. */
class Block implements FoundUnit {
  private readonly anchor: { start: number };

  constructor(readonly units: readonly [Unit, ...Unit[]]) {
    this.anchor = { start: units[0].start };
    for (const unit of units) unit.moveWith(this.anchor);
  }

  get start(): number {
    return this.units[0].start;
  }

  get end(): number {
    return this.units.at(-1)?.end ?? this.start;
  }

  get entries(): readonly Entry[] {
    return this.units.flatMap(({ entries }) => entries);
  }

  /** The same block with another unit in the place of one. */
  with(old: Unit, unit: Unit): Block {
    const [first, ...others] = this.units;
    const instead = (each: Unit): Unit => (each === old ? unit : each);
    return new Block([instead(first), ...others.map(instead)]);
  }

  /** Follows an edit that replaced `[start, oldEnd)` by text up to `newEnd`. */
  follow(start: number, oldEnd: number, newEnd: number): void {
    if (this.start > oldEnd) this.anchor.start += newEnd - oldEnd;
    else for (const unit of this.units) unit.follow(start, oldEnd, newEnd);
  }
}

/** The units of a text, in order and not overlapping, kept in blocks so that an edit has few to move. */
export class UnitList {
  private readonly blocks: Block[];

  constructor(units: readonly Unit[]) {
    this.blocks = blocksOf(units);
  }

  /** The units that meet a range, borders included. */
  meeting(range: Range): readonly Unit[] {
    const { start, end } = indexes(this.blocks, range);
    const around = this.blocks.slice(start, end).flatMap(({ units }) => units);
    const within = indexes(around, range);
    return around.slice(within.start, within.end);
  }

  /** The only unit that meets a range and reaches beyond it on both sides; `null` where there is none. */
  around(range: Range): Unit | null {
    const [unit, ...others] = this.meeting(range);
    const holds = unit !== undefined && unit.start < range.start && range.end < unit.end;
    return holds && others.length === 0 ? unit : null;
  }

  /** Puts a unit in the place of one at the same range. */
  exchange(old: Unit, unit: Unit): void {
    const { start, end } = indexes(this.blocks, unit);
    for (let index = start; index < end; index += 1) {
      const block = this.blocks[index];
      if (block?.units.includes(old)) this.blocks[index] = block.with(old, unit);
    }
  }

  /** Puts others in the place of the units that meet a range. */
  replace(range: Range, units: readonly Unit[]): void {
    const { start, end } = indexes(this.blocks, range);
    const around = this.blocks.slice(start, end).flatMap((block) => block.units);
    const within = indexes(around, range);
    const all = [...around.slice(0, within.start), ...units, ...around.slice(within.end)];
    this.blocks.splice(start, end - start, ...blocksOf(all));
  }

  /** Moves the units along with an edit that replaced `[start, oldEnd)` by text up to `newEnd`. */
  follow(start: number, oldEnd: number, newEnd: number): void {
    const first = firstIndex(this.blocks, ({ end }) => end >= start);
    for (let index = first; index < this.blocks.length; index += 1)
      this.blocks[index]?.follow(start, oldEnd, newEnd);
  }

  /** The same in larger parts: one that no edit has touched since is the same object as before. */
  get parts(): readonly FoundUnit[] {
    return this.blocks;
  }
}

function blocksOf(units: readonly Unit[]): Block[] {
  const size = units.length > 2 * blockSize ? blockSize : units.length;
  const blocks: Block[] = [];
  for (let at = 0; at < units.length; at += size) {
    const [first, ...others] = units.slice(at, at + size);
    if (first) blocks.push(new Block([first, ...others]));
  }
  return blocks;
}

/** Of ranges in order, where the run of those begins and ends that meet a range, borders included. */
function indexes(ranges: readonly Range[], range: Range): Range {
  const start = firstIndex(ranges, ({ end }) => end >= range.start);
  return { start, end: firstIndex(ranges, (each) => each.start > range.end, start) };
}

/** The index of the first range that is so, where all after it are so too: by binary search. */
function firstIndex<T extends Range>(
  ranges: readonly T[],
  isSo: (range: T) => boolean,
  from = 0,
): number {
  let [low, high] = [from, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range && isSo(range)) high = middle;
    else low = middle + 1;
  }
  return low;
}
