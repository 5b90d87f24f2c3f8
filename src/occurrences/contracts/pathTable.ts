import { holdsStatus } from '../../frameworks/telling/values';
import { phraseName } from './called';
import { item, methods, type PathPattern, type Segment } from './path';

/** How the keys begin that tools add to a contract for themselves. */
const extension = 'x-';

/** The keys of examples in descriptions of APIs, in which nothing is meant. */
const examples = /^(?:x-)?examples?$/;

/** Where one is in a pattern: before its segment `at`. */
interface Position {
  readonly pattern: PathPattern;
  readonly at: number;
}

/** All patterns of a format, as a machine that walks down a document's keys. */
export class PathTable {
  readonly start: PathState;
  private readonly states = new Map<string, PathState>();

  constructor(readonly patterns: readonly PathPattern[]) {
    this.start = this.state(patterns.map((pattern) => ({ pattern, at: 0 })));
  }

  /** The state of some positions, one object for equal ones. */
  state(positions: readonly Position[]): PathState {
    const all = positions.flatMap(withSkipped);
    const key = all.map(({ pattern, at }) => `${this.patterns.indexOf(pattern)}:${at}`).join(' ');
    const known = this.states.get(key) ?? new PathState(all, this);
    this.states.set(key, known);
    return known;
  }
}

/** `**` may stand for no step at all. */
function withSkipped({ pattern, at }: Position): Position[] {
  const here = { pattern, at };
  return pattern.segments[at]?.is === 'deep'
    ? [here, ...withSkipped({ pattern, at: at + 1 })]
    : [here];
}

/** A place in a document, as far as patterns care. */
export class PathState {
  private readonly steps = new Map<string, PathState>();
  private readonly names: ReadonlySet<string>;
  private readonly endings: readonly string[];
  private readonly isListening: boolean;
  private readonly isCalling: boolean;
  /** Nothing below can be a status code. */
  readonly isDead: boolean;
  /** Patterns that take a scalar here for a code. */
  readonly values: readonly PathPattern[];
  /** Patterns that take the keys of an object here for codes. */
  readonly keys: readonly PathPattern[];
  /** The members of an object here belong to the code among them. */
  readonly hasCode: boolean;
  /** A value among the members of an object here is a code if others of them are there. */
  readonly hasAsked: boolean;
  /** An object here is referred to from elsewhere. */
  readonly isDefinition: boolean;
  /** Patterns that take a value here for a text in another language. */
  readonly inlays: readonly PathPattern[];

  constructor(
    private readonly positions: readonly Position[],
    private readonly table: PathTable,
  ) {
    const reached = positions.filter(({ pattern, at }) => at === pattern.segments.length);
    const last = positions.filter(({ pattern, at }) => at === pattern.segments.length - 1);
    this.isDead = positions.length === 0;
    this.names = new Set(positions.flatMap(namesAt));
    this.endings = positions.flatMap(endingsAt);
    const isAt = (sign: Segment['is']) =>
      positions.some(({ pattern, at }) => pattern.segments[at]?.is === sign);
    this.isListening = isAt('telling');
    this.isCalling = isAt('phrase');
    this.inlays = reached.map(({ pattern }) => pattern).filter(({ language }) => language !== null);
    this.isDefinition = reached.some(({ pattern }) => pattern.isDefinition);
    this.values = untilCertain(reached.filter(({ pattern }) => pattern.value !== null));
    const values = last.map(({ pattern }) => pattern).filter(({ value }) => value !== null);
    this.hasCode = values.some(({ framework }) => framework?.responses !== undefined);
    this.hasAsked = values.some(({ holds }) => holds !== null);
    this.keys = untilCertain(
      last.filter(({ pattern: { segments } }) => segments.at(-1)?.is === 'status'),
    );
  }

  /** The state below a key, or below `[]`. */
  step(name: string): PathState {
    const isNamed =
      this.names.has(name.toLowerCase()) ||
      this.endings.some((ending) => name.endsWith(ending)) ||
      (this.isListening && holdsStatus(name)) ||
      (this.isCalling && phraseName.test(name));
    const slot = isNamed ? name : kindOf(name);
    const known =
      this.steps.get(slot) ??
      this.table.state(this.positions.flatMap((position) => advance(position, name)));
    this.steps.set(slot, known);
    return known;
  }
}

/** The patterns that count, those that anybody may write last; none behind one of keys that always holds. */
function untilCertain(positions: readonly Position[]): PathPattern[] {
  const sharing = ({ framework }: PathPattern) => (framework?.shared ? 1 : 0);
  const patterns = positions.map(({ pattern }) => pattern).sort((a, b) => sharing(a) - sharing(b));
  const certain = patterns.findIndex(isCertain);
  return certain < 0 ? patterns : patterns.slice(0, certain + 1);
}

/** Whether whatever a pattern finds as a key is a status, in any file. */
function isCertain({ value, needs, holds, isPhrased, framework }: PathPattern): boolean {
  const isFree = value === null && needs === 'none' && holds === null && !isPhrased;
  return isFree && framework?.unless === undefined && framework?.shared === undefined;
}

function namesAt({ pattern, at }: Position): string[] {
  const segment = pattern.segments[at];
  if (segment?.is === 'name') return [segment.name.toLowerCase()];
  return segment?.is === 'method' ? [...methods] : [];
}

function endingsAt({ pattern, at }: Position): string[] {
  const segment = pattern.segments[at];
  return segment?.is === 'ending' ? [segment.ending] : [];
}

function advance(position: Position, name: string): Position[] {
  const { pattern, at } = position;
  const segment = pattern.segments[at];
  if (!segment) return [];
  if (segment.is === 'deep') return examples.test(name) ? [] : [position];
  return takes(segment, name) ? [{ pattern, at: at + 1 }] : [];
}

function takes(segment: Segment, name: string): boolean {
  if (segment.is === 'name') return segment.name === name;
  if (segment.is === 'ending') return name.endsWith(segment.ending);
  if (segment.is === 'item') return name === item;
  if (segment.is === 'telling') return holdsStatus(name);
  if (segment.is === 'phrase') return phraseName.test(name);
  if (segment.is === 'method') return methods.has(name.toLowerCase());
  if (segment.is === 'extension') return kindOf(name) === extension;
  return segment.is === 'any' && kindOf(name) === '*';
}

/** What a step is to a pattern that does not name it. */
function kindOf(name: string): string {
  if (name === item || examples.test(name)) return name;
  return name.startsWith(extension) ? extension : '*';
}
