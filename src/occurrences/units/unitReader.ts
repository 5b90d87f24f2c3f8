import { declaredIn, type Declared } from '../../sites/declared';
import { nested } from '../../syntax/nestedNode';
import { overlaps, type Range } from '../../syntax/range';
import { shift } from '../../syntax/shift';
import type { CandidateNames } from '../candidateNames';
import { candidatesIn, type Candidate } from '../candidates';
import { digestOf, type Facts } from '../facts/context';
import { bareOf } from '../facts/facts';
import type { Occurrence } from '../occurrence';
import type { Recognition } from '../recognition/inquiry';
import type { ParsedFile } from '../recognition/parsedFile';
import { Recognizer } from '../recognition/recognizer';
import { Entry, Unit, type Gather } from './unit';
import { statementAround } from './units';

/** Reads the units of one state of a file. */
export class UnitReader {
  private readonly recognizer: Recognizer;

  constructor(
    private readonly file: ParsedFile,
    private readonly names: CandidateNames,
    /** Gathers facts later, when the file may be in another state. */
    private readonly gather: Gather,
  ) {
    this.recognizer = new Recognizer({ ...file, root: nested(file.root, file.dialect.flat) });
  }

  /** What a unit declares that other units may use. */
  declaredIn(unit: Range): readonly Declared[] {
    const { root, text, dialect } = this.file;
    return declaredIn(root, text, unit, dialect);
  }

  /** The occurrences of a unit with all that is gathered around them. */
  occurrencesIn(unit: Range): readonly Occurrence[] {
    return candidatesIn(this.file.text, unit, this.names).flatMap((candidate) => {
      const { occurrence } = this.recognizer.recognise(candidate, unit);
      return occurrence ? { ...occurrence } : [];
    });
  }

  read(unit: Range, declared = this.declaredIn(unit)): Unit {
    const entries = this.entriesIn(unit, unit);
    return new Unit(unit, entries, declared, this.digest(entries, unit));
  }

  /**
   * Looks again at the statement that edits touched in a region, and at what depends on more than its
   * own: on the unit, or on a name in the lines that they met.
   */
  reread(unit: Unit, region: Range, editedLines: readonly string[]): Unit {
    if (!overlaps(unit, region)) return unit;
    const touched = statementAround(this.file, region, unit);
    const lines = [this.file.text.slice(touched.start, touched.end), ...editedLines];
    const digest = this.digest(unit.entries, unit);
    const kept = unit.entries.flatMap((entry) => {
      if (overlaps(entry, touched)) return [];
      if (isReached(entry, lines)) return this.entryAgain(entry, unit) ?? [];
      return digest === unit.digest && !entry.hasWideFacts ? entry : entry.renewed();
    });
    const entries = [...kept, ...this.entriesIn(touched, unit)].sort((a, b) => a.start - b.start);
    const declared = this.declaredIn(unit);
    return new Unit(unit, entries, declared, digest || this.digest(entries, unit));
  }

  /** The facts of what is found in a range, relative to its start. */
  factsOf(range: Range, unit: Range): Facts {
    const { facts } = this.recognizer.recognise(this.candidateIn(range), unit);
    return shift(facts?.() ?? { context: null, misuse: null, isWide: false }, -range.start);
  }

  /** Nothing depends on the digest of a unit in which nothing is judged. */
  private digest(entries: readonly Entry[], unit: Range): string {
    return entries.some(({ judged }) => judged !== 'no') ? digestOf(this.file.text, unit) : '';
  }

  private entriesIn(range: Range, unit: Range): Entry[] {
    let datum: Range | null = null;
    return candidatesIn(this.file.text, range, this.names).flatMap((candidate) => {
      if (datum && this.isNextInList(datum, candidate)) {
        datum = candidate;
        return [];
      }
      const recognition = this.recognizer.recognise(candidate, unit);
      datum = recognition.isDatum ? candidate : null;
      return this.entryOf(candidate, recognition) ?? [];
    });
  }

  /** Whether only a comma is between two values: what is said of one as part of a list holds for both. */
  private isNextInList({ end }: Range, { start }: Range): boolean {
    return /^\s*,\s*$/.test(this.file.text.slice(end, start));
  }

  private entryAgain(entry: Entry, unit: Range): Entry | null {
    return this.entryOf(entry, this.recognizer.recognise(this.candidateIn(entry), unit));
  }

  /** An entry for a candidate that is a status code, or that edits of its unit may make one. */
  private entryOf({ start, end }: Range, recognition: Recognition): Entry | null {
    const { occurrence, reach, judged } = recognition;
    if (!occurrence && reach === 'statement') return null;
    const bare = occurrence && bareOf(occurrence, -start);
    return new Entry(start, end - start, bare, judged, reach, this.gather);
  }

  private candidateIn({ start, end }: Range): Candidate {
    return { start, end, text: this.file.text.slice(start, end) };
  }
}

/** Whether what an entry depends on may be another since edits of these lines. */
function isReached({ reach }: Entry, lines: readonly string[]): boolean {
  if (typeof reach === 'string') return reach === 'unit';
  const { name, butAsKey } = reach;
  return lines.some(
    (line) => line.includes(name) && (!butAsKey || line.replace(key, '').includes(name)),
  );
}

/** The keys of members. */
const key = /\w+\s*:(?!:)/g;
