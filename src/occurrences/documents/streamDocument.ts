import type { ImportFacts } from '../../sites/imports';
import type { Edit } from '../../syntax/range';
import { SourceText } from '../../syntax/sourceText';
import type { CommentMarks } from '../facts/commentPlace';
import type { Place } from '../spelling/probe';
import type { PassageReader } from './passage';
import { answerOf } from './slices';
import { noImports, type FoundUnit, type SourceDocument } from './sourceDocument';

/** A passage that a document keeps; its beginning and end move with the edits before it. */
interface Kept<State, Notes> {
  start: number;
  end: number;
  /** The state at its beginning and at its end. */
  readonly entry: State;
  readonly exit: State;
  readonly from: number;
  readonly notes: Notes;
  unit: FoundUnit | null;
}

/** How much is read between two resting places, in UTF-16 units. */
const stride = 4_096;

/** How much is read again after an edit before the document is given up to be opened anew. */
const mostReadAgain = 256 * 1_024;

/** A text that is read in passages and stays read through its edits, without a syntax tree. */
export class StreamDocument<State, Notes, Facts> implements SourceDocument {
  /** The rows of the text as it is, counted when they are first asked for. */
  private rows: SourceText | null = null;
  private passages: Kept<State, Notes>[] = [];
  private facts: Facts;
  private factsKey: string;
  /** Nothing in the text calls for reading it. */
  private isDormant = true;

  constructor(
    private readonly reader: PassageReader<State, Notes, Facts>,
    public text: string,
  ) {
    this.facts = reader.gather([]);
    this.factsKey = reader.factsKey(this.facts);
  }

  /** Reads the text; each step is a small part of the work. */
  *reading(): Generator<undefined> {
    this.isDormant = !(yield* this.reader.looking(this.text));
    if (this.isDormant) return;
    for (let state = this.reader.initial, at = 0; at < this.text.length;) {
      const kept = this.readOn(at, state, at + stride);
      this.passages.push(kept);
      [state, at] = [kept.exit, kept.end];
      yield;
    }
    this.gather();
    for (const passage of this.passages) {
      passage.unit ??= this.unitOf(passage);
      yield;
    }
  }

  get importFacts(): ImportFacts {
    return this.reader.imports?.(this.facts, this.text) ?? noImports;
  }

  get units(): readonly FoundUnit[] {
    return this.passages.map((passage) => (passage.unit ??= this.unitOf(passage)));
  }

  rowAt(offset: number): number {
    this.rows ??= new SourceText(this.text);
    return this.rows.rowAt(offset);
  }

  change(edits: readonly Edit[]): boolean {
    this.rows = null;
    for (const { range, text } of edits) {
      const start = Math.min(range.start, this.text.length);
      const oldEnd = Math.min(Math.max(range.end, start), this.text.length);
      this.text = this.text.slice(0, start) + text + this.text.slice(oldEnd);
      if (!this.isDormant && !this.readAgain(start, oldEnd, start + text.length)) return false;
    }
    if (!this.isDormant) this.gather();
    return !this.isDormant || !this.isAwoken(edits);
  }

  codePlace(offset: number): Place | null {
    if (this.isDormant && !(this.isSmall && answerOf(this.reader.looking(this.text)))) return null;
    const { text, facts } = this;
    const { start: from, entry: state } = this.passageBefore(offset);
    const notes = this.passages.map((passage) => passage.notes);
    return this.reader.place({ text, offset, from, state, facts, notes });
  }

  contentPlace(): null {
    return null;
  }

  commentAt(_offset: number, line: CommentMarks): CommentMarks {
    return line;
  }

  isInString(offset: number): boolean {
    const { start: from } = this.passageBefore(offset);
    return this.reader.isInString?.(this.text, from, offset) ?? false;
  }

  embeddedAt(): null {
    return null;
  }

  dispose(): void {
    this.passages = [];
  }

  /** The passage that an offset is in, by its beginning. */
  private passageBefore(offset: number): Pick<Kept<State, Notes>, 'start' | 'entry'> {
    const before = this.passages.findLast(({ start }) => start < offset);
    return before ?? { start: 0, entry: this.reader.initial };
  }

  /** Its entries begin where the passage does, wherever that moves to. */
  private unitOf(passage: Kept<State, Notes>): FoundUnit {
    const { from, notes } = passage;
    const standing = {
      from,
      text: () => this.text,
      start: () => passage.start,
    };
    const occurrences = this.reader.occurrences(notes, standing, this.facts);
    const entries = occurrences.map((occurrence) => ({
      occurrence,
      get start() {
        return passage.start;
      },
    }));
    return {
      entries,
      get start() {
        return passage.start;
      },
      get end() {
        return passage.end;
      },
    };
  }

  private readOn(at: number, state: State, until: number): Kept<State, Notes> {
    const { end, state: exit, notes } = this.reader.read(this.text, at, state, until);
    return { start: at, end, entry: state, exit, from: at, notes, unit: null };
  }

  /** Reads the passages that an edit touches anew. `false`: that would take too long at once. */
  private readAgain(start: number, oldEnd: number, newEnd: number): boolean {
    const touched = this.passages.findIndex((each) => each.end >= start);
    const first = Math.max(0, touched);
    const later = this.passages.slice(first).filter((each) => each.start > oldEnd);
    move(later, newEnd - oldEnd);
    const { start: from, entry } = this.passages[first] ?? { start: 0, entry: this.reader.initial };
    const fresh = this.readToFit(from, entry, newEnd, later);
    if (fresh === null) return false;
    const end = fresh.at(-1)?.end ?? from;
    const left = later.filter((each) => each.start >= end);
    this.passages = [...this.passages.slice(0, first), ...fresh, ...left];
    return true;
  }

  /** Reads on until one of the later passages fits, behind an edit. `null`: that is too far. */
  private readToFit(
    from: number,
    entry: State,
    editEnd: number,
    later: readonly Kept<State, Notes>[],
  ): Kept<State, Notes>[] | null {
    const fresh: Kept<State, Notes>[] = [];
    let [at, state, index] = [from, entry, 0];
    while (at < this.text.length) {
      const next = later[index];
      if (next && next.start <= at) {
        if (next.start === at && at >= editEnd && this.reader.same(next.entry, state)) break;
        index += 1;
        continue;
      }
      if (at - from > mostReadAgain) return null;
      const kept = this.readOn(at, state, Math.min(at + 2 * stride, next?.start ?? Infinity));
      fresh.push(kept);
      [state, at] = [kept.exit, kept.end];
    }
    return fresh;
  }

  /** Brings together what the passages tell; where that is news, every passage is seen anew. */
  private gather(): void {
    this.facts = this.reader.gather(this.passages.map(({ notes }) => notes));
    const key = this.reader.factsKey(this.facts);
    if (key === this.factsKey) return;
    this.factsKey = key;
    for (const passage of this.passages) passage.unit = null;
  }

  /** Whether edits wrote what may call for reading the text after all. */
  private isAwoken(edits: readonly Edit[]): boolean {
    if (this.isSmall) return answerOf(this.reader.looking(this.text));
    return edits.some(({ text }) => /\w{3}/.test(text));
  }

  private get isSmall(): boolean {
    return this.text.length < mostReadAgain;
  }
}

function move(passages: readonly { start: number; end: number }[], by: number): void {
  for (const passage of passages) {
    passage.start += by;
    passage.end += by;
  }
}
