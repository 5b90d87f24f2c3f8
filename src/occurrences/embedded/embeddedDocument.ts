import { tellsSame, type SharedImports } from '../../sites/imports';
import type { Edit } from '../../syntax/range';
import { SourceText } from '../../syntax/sourceText';
import {
  noImports,
  type Embedded,
  type FoundEntry,
  type FoundUnit,
  type SourceDocument,
} from '../documents/sourceDocument';
import { blank } from './blank';
import type { FindParts, Part } from './regions';

/** How the code inside a document is read. */
export interface Reading {
  /** Opens code as a document of its own; `null` where its language is not loaded. */
  open(languageId: string, text: string, shared: SharedImports): Omit<Embedded, 'start'> | null;
  /** What pieces of code tell of each other, by the language of each. */
  shared(codes: readonly Code[]): (languageId: string) => SharedImports;
}

/** A piece of code and its language. */
export interface Code {
  readonly language: string;
  readonly text: string;
}

/** A part with its own text, and what the others of the document tell of it. */
interface Piece extends Code {
  readonly start: number;
  readonly isMarkup: boolean;
  readonly shared: SharedImports;
}

/** A document of the code inside, and where that begins. */
interface Inside extends Embedded {
  readonly shared: SharedImports;
  isMarkup: boolean;
  start: number;
}

/**
 * A document that holds code of other languages. Each part is read as a document of its own, in
 * which all else is blank, so that offsets differ by its beginning alone.
 */
export class EmbeddedDocument implements SourceDocument {
  readonly importFacts = noImports;
  private readonly source: SourceText;
  private inside: Inside[] = [];
  private readonly shown = new WeakMap<FoundUnit | FoundEntry, FoundUnit | FoundEntry>();

  constructor(
    text: string,
    private readonly findParts: FindParts,
    private readonly reading: Reading,
  ) {
    this.source = new SourceText(text);
    this.refresh();
  }

  get text(): string {
    return this.source.text;
  }

  get units(): readonly FoundUnit[] {
    const unitsOf = (inside: Inside) =>
      inside.document.units.map((unit) => this.unitOf(unit, inside));
    const isText = ({ language }: Inside) => language.dialect === 'prose';
    const texts = this.inside.filter(isText).flatMap(unitsOf);
    const codes = this.inside.filter((each) => !isText(each)).flatMap(unitsOf);
    return [...codes, ...withoutDoubles(texts, codes)].sort((a, b) => a.start - b.start);
  }

  get isQuiet(): boolean {
    return this.inside.some(({ document }) => document.isQuiet);
  }

  rowAt(offset: number): number {
    return this.source.rowAt(offset);
  }

  change(edits: readonly Edit[]): boolean {
    for (const edit of edits) this.source.edit(edit);
    return this.refresh();
  }

  codePlace(): null {
    return null;
  }

  contentPlace(): null {
    return null;
  }

  /** What is not embedded is text. */
  commentAt(): null {
    return null;
  }

  isInString(): boolean {
    return false;
  }

  /** The smallest part around an offset; expressions in markup are none to write more code in. */
  embeddedAt(offset: number): Embedded | null {
    const around = this.inside.filter(
      ({ start, document, isMarkup }) =>
        !isMarkup && start <= offset && offset <= start + document.text.length,
    );
    const length = ({ document }: Inside) => document.text.length;
    return around.sort((a, b) => length(a) - length(b))[0] ?? null;
  }

  dispose(): void {
    for (const { document } of this.inside) document.dispose();
  }

  /** Brings the parts to the present text. `false`: there is one of a language not loaded yet. */
  private refresh(): boolean {
    const pieces = this.pieces();
    const isSame =
      pieces.length === this.inside.length &&
      this.inside.every((inside, index) => isReadAs(inside, pieces[index]));
    return isSame
      ? this.inside.every((inside, index) => follow(inside, pieces[index]))
      : this.replace(pieces);
  }

  private pieces(): Piece[] {
    const codes = this.findParts(this.text).map((part) => ({
      language: part.language,
      text: masked(this.text, part),
      start: part.regions[0]?.start ?? 0,
      isMarkup: part.isMarkup === true,
    }));
    const sharedBy = this.reading.shared(codes);
    return codes.map((code) => ({ ...code, shared: sharedBy(code.language) }));
  }

  /** Opens the parts anew, but for those that are there already. */
  private replace(pieces: readonly Piece[]): boolean {
    const known = this.inside;
    const opened = pieces.map((piece): Inside | null => {
      const at = known.findIndex(
        (inside) => isReadAs(inside, piece) && inside.document.text === piece.text,
      );
      const [kept] = at < 0 ? [] : known.splice(at, 1);
      const { language, text, start, isMarkup, shared } = piece;
      const opened = kept ?? this.reading.open(language, text, shared);
      return opened && Object.assign(opened, { start, isMarkup, shared });
    });
    for (const { document } of known) document.dispose();
    this.inside = opened.filter((each) => each !== null);
    return this.inside.length === opened.length;
  }

  /** A part's unit where it stands in this document. */
  private unitOf(unit: FoundUnit, inside: Inside): FoundUnit {
    return this.once(unit, () => ({
      get start() {
        return unit.start + inside.start;
      },
      get end() {
        return unit.end + inside.start;
      },
      entries: unit.entries.map((entry) => this.entryOf(entry, inside)),
    }));
  }

  private entryOf(entry: FoundEntry, inside: Inside): FoundEntry {
    return this.once(entry, () => ({
      get start() {
        return entry.start + inside.start;
      },
      occurrence: entry.occurrence,
    }));
  }

  /** The same object for the same one, so that what was judged of it is known again. */
  private once<T extends FoundUnit | FoundEntry>(one: T, create: () => T): T {
    const known = (this.shown.get(one) as T | undefined) ?? create();
    this.shown.set(one, known);
    return known;
  }
}

/** Units of text without what code tells itself: a text that documents it is read as both. */
function withoutDoubles(texts: readonly FoundUnit[], codes: readonly FoundUnit[]): FoundUnit[] {
  const told = new Set(codes.flatMap(({ entries }) => entries.flatMap(placeOf)));
  const isTold = (entry: FoundEntry) => placeOf(entry).some((at) => told.has(at));
  return texts.map((unit) =>
    unit.entries.some(isTold)
      ? { ...unit, entries: unit.entries.filter((entry) => !isTold(entry)) }
      : unit,
  );
}

/** Where the code of an entry stands, if it has one. */
function placeOf({ start, occurrence }: FoundEntry): number[] {
  return occurrence ? [start + occurrence.range.start] : [];
}

/** Whether a piece of code is read the way that a document is. */
function isReadAs({ language, shared }: Inside, piece: Piece | undefined): boolean {
  return language.id === piece?.language && tellsSame(shared, piece.shared);
}

/** Tells a part's document of what is new, as one edit. */
function follow(inside: Inside, piece: Piece | undefined): boolean {
  if (!piece) return false;
  inside.start = piece.start;
  inside.isMarkup = piece.isMarkup;
  const edit = difference(inside.document.text, piece.text);
  return edit === null || inside.document.change([edit]);
}

/** The text from a part's first region to its last, blank between them but for the line breaks. */
export function masked(text: string, { regions }: Part): string {
  let written = '';
  let at = regions[0]?.start ?? 0;
  for (const { start, end, text: own } of regions) {
    written += blank(text.slice(at, start)) + (own ?? text.slice(start, end));
    at = end;
  }
  return written;
}

/** The one edit that makes a text another; `null` where they are equal. */
function difference(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const range = { start, end: before.length - tail };
  return { range, text: after.slice(start, after.length - tail) };
}
