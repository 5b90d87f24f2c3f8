import type { Range } from '../../syntax/range';
import { unescaped } from '../../syntax/escapes';
import { copyOf } from '../../syntax/words';
import { readingsOf } from '../embedded/unnamed';
import { Besides } from './besides';
import { isCalledBy } from './called';
import {
  trailOf,
  type Definition,
  type Frame,
  type Inlay,
  type Pending,
  type Recording,
  type Sighting,
  type Spot,
} from './outline';
import { isOfPeople, item, type PathPattern } from './path';
import type { PathState } from './pathTable';
import { Recordings, type OpenRecording } from './recordings';

const codes = /[1-9]\d\d|[1-5]xx/gi;
/** A text for people has a number among its words where it has a code. */
const number = /[1-5]\d\d/;
const space = /\s/;
const none: readonly Sighting[] = [];
const statusKey = /^(?:[1-9]\d\d|[1-5][xX]{2})$/;

/** Follows a reader through a document and notes what may be a status code. */
export class Walker {
  readonly sightings: Sighting[] = [];
  readonly definitions: Definition[] = [];
  readonly inlays: Inlay[] = [];
  /** Top-level keys, and `key: value` of the scalar ones. */
  readonly facts: string[] = [];
  private readonly recordings = new Recordings();
  private readonly besides = new Besides();
  /** Keys that are codes, whose value is still to come. */
  private awaiting: Sighting[] = [];
  /** The end of what was read last. */
  private lastEnd = 0;

  constructor(
    private readonly start: PathState,
    public frame: Frame,
    public pending: Pending | null,
  ) {}

  /** Where reading begins. */
  static begin(start: PathState): Spot {
    const root = { parent: null, name: '', state: start, isList: false, column: -1 };
    return { frame: root, pending: { name: '', state: start } };
  }

  get spot(): Spot {
    return { frame: this.frame, pending: this.pending };
  }

  /** Something is noted whose end is still to come: no place to rest. */
  get isBusy(): boolean {
    return !this.recordings.isEmpty || this.awaiting.length > 0 || this.besides.isOpen;
  }

  /** Nothing below the present key matters, so it may be skipped. */
  get isIdle(): boolean {
    const matters = this.recording !== null || this.awaiting.length > 0;
    return !matters && (this.pending?.state.isDead ?? false);
  }

  /** What is open is the document's outermost object: its keys tell what kind of file this is. */
  get isAtTop(): boolean {
    return this.frame.parent?.parent === null;
  }

  /** The object whose members are being noted. */
  private get recording(): OpenRecording | null {
    return this.recordings.of(this.frame);
  }

  key(name: string, range: Range, quote: string): void {
    this.settle();
    this.recordings.letGo(range.start);
    const state = this.frame.state.step(name);
    this.pending = { name, state };
    if (this.isAtTop) this.facts.push(name);
    const start = range.start - quote.length;
    this.recordings.note(name, start, this.frame);
    this.lastEnd = range.end + quote.length + 1;
    if (!statusKey.test(name)) return;
    const { keys } = this.frame.state;
    this.awaiting = keys.map((pattern) => this.sighting(pattern, range, name, quote, true, start));
    this.sightings.push(...this.awaiting);
  }

  /** Begins an item of a list. */
  item(): void {
    this.settle();
    this.pending = { name: item, state: this.frame.state.step(item) };
  }

  /** `written` is the text as it stands there, escapes and all. */
  scalar(text: string, range: Range, quote: string, written = text): void {
    if (this.frame.isList && !this.pending) this.item();
    this.lastEnd = range.end + quote.length;
    const { pending } = this;
    if (!pending) return;
    if (this.isAtTop) this.facts.push(`${pending.name}: ${text}`);
    const member = this.recording?.recording.members.at(-1);
    if (member) [member.text, member.value] = [copyOf(text), range];
    const { length: before } = this.sightings;
    for (const pattern of pending.state.values) this.noteValue(pattern, written, range, quote);
    const inside = this.sightings.length > before ? this.sightings.slice(before) : none;
    this.besides.take({ frame: this.frame, text }, inside, this.awaiting);
    for (const pattern of pending.state.inlays) this.noteInlay(pattern, written, range, quote);
    this.settle();
  }

  open(isList: boolean, start: number, column: number, isFlow: boolean): void {
    if (this.frame.isList && !this.pending) this.item();
    const { name, state } = this.pending ?? { name: '', state: this.start.step('') };
    const member = this.recording?.recording.members.at(-1);
    if (member) member.childColumn = column;
    this.frame = {
      parent: this.frame,
      name: state.isDead ? '' : copyOf(name),
      state,
      isList,
      column,
    };
    this.pending = null;
    this.besides.forget(isList ? [] : this.awaiting);
    const isNoted =
      this.awaiting.length > 0 || state.hasCode || state.hasAsked || state.isDefinition;
    if (isNoted && !isList) this.record({ start, end: start, column, isFlow, members: [] });
    this.awaiting = [];
    this.lastEnd = start;
  }

  /** Ends the innermost object or list, at the end of what was read last or where its brace is. */
  close(end = this.lastEnd): void {
    this.settle();
    this.besides.forget();
    this.lastEnd = end;
    const ended = this.recordings.end(this.frame);
    if (ended) {
      ended.recording.end = end;
      for (const sighting of ended.sightings) sighting.end = end;
      if (ended.definition !== null)
        this.definitions.push({ pointer: ended.definition, object: ended.recording });
    }
    this.frame = this.frame.parent ?? this.frame;
    this.pending = null;
  }

  /** Ends everything that is open: a new document begins. */
  restart(): void {
    while (this.frame.parent) this.close();
    this.pending = { name: '', state: this.start };
  }

  /** Ends the present member or item. */
  settle(): void {
    const member = this.recording?.recording.members.at(-1);
    if (member) member.end = this.lastEnd;
    for (const sighting of this.awaiting) sighting.end = this.lastEnd;
    this.awaiting = [];
    this.pending = null;
  }

  /** Moves the end of what was read on, over text that matters to no one. */
  readTo(end: number): void {
    this.lastEnd = end;
  }

  private record(recording: Recording): void {
    const isKeyed = this.awaiting.length > 0;
    for (const sighting of this.awaiting) sighting.object = recording;
    const { state } = this.frame;
    const definition = !isKeyed && state.isDefinition ? `#/${trailOf(this.frame).join('/')}` : null;
    const sightings = isKeyed ? this.awaiting : [];
    const isAsked = !isKeyed && definition === null && !state.hasCode;
    this.recordings.begin({ frame: this.frame, recording, sightings, definition, isAsked });
  }

  private noteValue(pattern: PathPattern, text: string, range: Range, quote: string): void {
    if (!pattern.value || range.end - range.start !== text.length) return;
    const isCalled = pattern.segments.at(-1)?.is === 'phrase';
    for (const found of text.matchAll(pattern.value)) {
      for (const group of found.indices?.slice(1) ?? []) {
        const [from, to] = group ?? [0, 0];
        const held = pattern.names
          ? [{ 0: text.slice(from, to), index: 0 }]
          : text.slice(from, to).matchAll(codes);
        for (const { 0: code, index } of held) {
          if (isCalled && !isCalledBy(this.pending?.name ?? '', Number(code))) continue;
          const start = range.start + from + index;
          this.noteCode(pattern, code, start, range, quote);
        }
      }
    }
  }

  private noteInlay(pattern: PathPattern, written: string, range: Range, quote: string): void {
    const { language } = pattern;
    if (language === null || range.end - range.start !== written.length) return;
    if (isOfPeople(language) && !(number.test(written) && space.test(written))) return;
    const text = ` ${quote === '"' ? unescaped(written) : written}`.slice(1);
    const isVerbatim = text === written;
    const inlay = { pattern, start: range.start, isVerbatim };
    this.inlays.push(...readingsOf(text, language).map((each) => ({ ...inlay, ...each })));
  }

  /** Notes a code that is a value or a part of one. */
  private noteCode(
    pattern: PathPattern,
    code: string,
    start: number,
    value: Range,
    quote: string,
  ): void {
    const at = { start, end: start + code.length };
    const sighting = this.sighting(pattern, at, code, quote, false, value.start);
    const object = this.recording?.recording ?? null;
    const isWhole = code.length === value.end - value.start;
    this.sightings.push({ ...sighting, isWhole, end: value.end, object });
  }

  private sighting(
    pattern: PathPattern,
    range: Range,
    text: string,
    quote: string,
    isKey: boolean,
    start: number,
  ): Sighting {
    const written = { pattern, range, text, quote, isKey, start, end: range.end };
    return { ...written, isWhole: true, isPhrased: false, object: null, frame: this.frame };
  }
}
