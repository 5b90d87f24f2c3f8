import type { Dialect } from '../sites/dialect';
import type { ImportFacts } from '../sites/imports';
import type { Language } from '../syntax/languages';
import type { Edit, Range } from '../syntax/range';
import { editTree, type SyntaxRuntime, type Tree } from '../syntax/runtime';
import { shift } from '../syntax/shift';
import { SourceText } from '../syntax/sourceText';
import { candidatesIn } from './candidates';
import type { Occurrence } from './occurrence';
import { Recognizer, type Knowledge } from './recognise';
import { unitsIn } from './units';

/** A part of the text with what was found in it, relative to its start. */
export interface Unit extends Range {
  start: number;
  end: number;
  readonly occurrences: readonly Occurrence[];
}

/** What a document needs to know of its language. */
export interface Reading {
  readonly language: Language;
  readonly dialect: Dialect;
  readonly knowledge: Knowledge;
  /** All names that are candidates, as one expression. */
  readonly names: RegExp | null;
  readonly runtime: SyntaxRuntime;
}

/** A source file kept parsed and recognised through its edits. */
export class CodeDocument {
  private readonly source: SourceText;
  private tree: Tree;
  private imports: ImportFacts;
  /** In order, not overlapping. */
  units: readonly Unit[];

  constructor(
    private readonly reading: Reading,
    text: string,
  ) {
    this.source = new SourceText(text);
    this.tree = reading.runtime.parse(reading.language, text);
    this.imports = reading.dialect.imports(text);
    this.units = this.unitsOf({ start: 0, end: text.length });
  }

  get text(): string {
    return this.source.text;
  }

  /** The row of an offset, from 0. */
  rowAt(offset: number): number {
    return this.source.rowAt(offset);
  }

  get importFacts(): ImportFacts {
    return this.imports;
  }

  /** All occurrences, in order. */
  occurrences(): readonly Occurrence[] {
    return this.units.flatMap(({ start, occurrences }) =>
      occurrences.map((one) => shift(one, start)),
    );
  }

  /** Applies edits in order and looks again at the units they touch. */
  change(edits: readonly Edit[]): void {
    let importsTouched = false;
    let dirty: Range | null = null;
    for (const edit of edits) {
      importsTouched ||= this.touchesImports(edit);
      const { startIndex, oldEndIndex, newEndIndex } = this.applyToTree(edit);
      importsTouched ||= this.reading.dialect.importHint.test(
        this.lineAround(startIndex, newEndIndex),
      );
      this.units = moved(this.units, startIndex, oldEndIndex, newEndIndex);
      dirty = union(dirty && movedRange(dirty, startIndex, oldEndIndex, newEndIndex), {
        start: startIndex,
        end: newEndIndex,
      });
    }
    const region = this.reparse(dirty);
    if (importsTouched && this.readImports())
      this.units = this.unitsOf({ start: 0, end: this.text.length });
    else if (region) this.refresh(region);
  }

  /**
   * Recognises what would stand around `at` if `insert` were written instead of `range`: how completion
   * asks what a place is for. The document itself stays as it is.
   */
  probe(range: Range, insert: string, at: Range): readonly Occurrence[] {
    const { dialect, knowledge, runtime, language, names } = this.reading;
    const source = new SourceText(this.text);
    const tree = this.tree.copy();
    editTree(tree, source.edit({ range, text: insert }));
    const probed = runtime.parse(language, source.text, tree);
    const { rootNode } = probed;
    const recognizer = new Recognizer(dialect, knowledge, this.imports, rootNode, source.text);
    const found = unitsIn(rootNode, at, dialect).flatMap((unit) =>
      candidatesIn(source.text, unit, names).flatMap(
        (candidate) => recognizer.recognise(candidate, unit) ?? [],
      ),
    );
    tree.delete();
    probed.delete();
    return found;
  }

  dispose(): void {
    this.tree.delete();
  }

  private applyToTree(edit: Edit): ReturnType<SourceText['edit']> {
    const applied = this.source.edit(edit);
    editTree(this.tree, applied);
    return applied;
  }

  private reparse(dirty: Range | null): Range | null {
    const old = this.tree;
    this.tree = this.reading.runtime.parse(this.reading.language, this.text, old);
    let region = dirty;
    for (const changed of old.getChangedRanges(this.tree)) {
      region = union(region, { start: changed.startIndex, end: changed.endIndex });
    }
    old.delete();
    return region;
  }

  /** Replaces the units in a region by the ones that the new tree has there. */
  private refresh(region: Range): void {
    let area = this.units.filter((unit) => overlaps(unit, region)).reduce<Range>(union, region);
    let fresh = unitsIn(this.tree.rootNode, area, this.reading.dialect);
    for (let wider = fresh.reduce<Range>(union, area); !same(wider, area);) {
      area = this.units.filter((unit) => overlaps(unit, wider)).reduce<Range>(union, wider);
      fresh = unitsIn(this.tree.rootNode, area, this.reading.dialect);
      wider = fresh.reduce<Range>(union, area);
    }
    const kept = this.units.filter((unit) => !overlaps(unit, area));
    const at = kept.findIndex((unit) => unit.start > area.end);
    this.units = kept.toSpliced(at < 0 ? kept.length : at, 0, ...this.read(fresh));
  }

  private unitsOf(region: Range): Unit[] {
    return this.read(unitsIn(this.tree.rootNode, region, this.reading.dialect));
  }

  private read(ranges: readonly Range[]): Unit[] {
    const { dialect, knowledge, names } = this.reading;
    const recognizer = new Recognizer(
      dialect,
      knowledge,
      this.imports,
      this.tree.rootNode,
      this.text,
    );
    return ranges.map((unit) => ({
      ...unit,
      occurrences: candidatesIn(this.text, unit, names)
        .map((candidate) => recognizer.recognise(candidate, unit))
        .filter((found) => found !== null)
        .map((found) => shift(found, -unit.start)),
    }));
  }

  private touchesImports({ range }: Edit): boolean {
    return (
      range.start <= this.imports.insertAt ||
      this.reading.dialect.importHint.test(this.lineAround(range.start, range.end))
    );
  }

  private lineAround(start: number, end: number): string {
    const newline = this.text.indexOf('\n', end);
    return this.text.slice(this.source.lineStart(start), newline < 0 ? this.text.length : newline);
  }

  /** Reads the imports again; `true` when they tell something new. */
  private readImports(): boolean {
    const before = this.imports;
    this.imports = this.reading.dialect.imports(this.text);
    return factsOf(before) !== factsOf(this.imports);
  }
}

function factsOf({ modules, names }: ImportFacts): string {
  return JSON.stringify([[...modules], [...names]]);
}

function moved(
  units: readonly Unit[],
  start: number,
  oldEnd: number,
  newEnd: number,
): readonly Unit[] {
  const delta = newEnd - oldEnd;
  for (const unit of units) {
    if (unit.end < start) continue;
    if (unit.start > oldEnd) unit.start += delta;
    unit.end = unit.end >= oldEnd ? unit.end + delta : Math.max(unit.start, start);
  }
  return units;
}

function movedRange(range: Range, start: number, oldEnd: number, newEnd: number): Range {
  const delta = newEnd - oldEnd;
  if (range.end < start) return range;
  if (range.start > oldEnd) return { start: range.start + delta, end: range.end + delta };
  return { start: Math.min(range.start, start), end: Math.max(range.end + delta, newEnd) };
}

function union(a: Range | null, b: Range): Range {
  return a ? { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) } : b;
}

function same(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}

function overlaps(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}
