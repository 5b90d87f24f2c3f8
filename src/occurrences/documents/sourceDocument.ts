import type { ImportFacts } from '../../sites/imports';
import type { Language } from '../../syntax/languages';
import { overlaps, type Edit, type Range } from '../../syntax/range';
import { shift } from '../../syntax/shift';
import type { CommentMarks } from '../facts/commentPlace';
import { moved } from '../facts/facts';
import type { Occurrence } from '../occurrence';
import type { Place } from '../spelling/probe';

/** A place that was looked at; everything in its occurrence is relative to `start`. */
export interface FoundEntry {
  readonly start: number;
  readonly occurrence: Occurrence | null;
}

/** A part of the text with what was found in it. */
export interface FoundUnit extends Range {
  readonly entries: readonly FoundEntry[];
}

/** Code of another language inside a document, read as a document of its own. */
export interface Embedded {
  readonly document: SourceDocument;
  readonly language: Language;
  /** Where its text begins in the document around it. */
  readonly start: number;
}

/** A document that is kept read through its edits, whatever it is written in. */
export interface SourceDocument {
  readonly text: string;
  readonly importFacts: ImportFacts;
  /** In order. */
  readonly units: readonly FoundUnit[];
  /** Code of it was not read, since nothing there could be a status and nobody works on it. */
  readonly isQuiet?: boolean;
  /** The row of an offset, from 0. */
  rowAt(offset: number): number;
  /** Applies edits in order. `false`: it cannot follow them quickly and has to be opened anew. */
  change(edits: readonly Edit[]): boolean;
  /** What a status code written at an offset would be; `null` where none belongs. */
  codePlace(offset: number): Place | null;
  /** What content written at an offset would be; `null` where none belongs. */
  contentPlace(offset: number): Place | null;
  /** How a comment is written before the line that begins at an offset, by default as `line`; `null`: not at all. */
  commentAt(offset: number, line: CommentMarks): CommentMarks | null;
  /** Whether an offset stands inside of a string; `false` where that is not known. */
  isInString(offset: number): boolean;
  /** The document that an offset is read in, where that is another. */
  embeddedAt(offset: number): Embedded | null;
  dispose(): void;
}

/** What a file without imports imports. */
export const noImports: ImportFacts = { modules: new Set(), names: new Map(), insertAt: 0 };

/** The occurrences that meet a range, its borders included, in order; all of them without one. */
export function occurrencesOf(
  { units, text }: SourceDocument,
  within: Range = { start: 0, end: text.length },
): Occurrence[] {
  return units
    .filter((unit) => overlaps(unit, within))
    .flatMap((unit) => unit.entries)
    .flatMap(({ start, occurrence }) => {
      const isMet = occurrence && overlaps(shift(occurrence.range, start), within);
      return isMet ? moved(occurrence, start) : [];
    })
    .sort((a, b) => a.range.start - b.range.start);
}
