import { symbolForm, type ConstantTable } from '../frameworks/constants';
import { declarationsOf, declaredIn, type Declarations, type Declared } from '../sites/declared';
import type { Dialect } from '../sites/dialect';
import type { ImportFacts } from '../sites/imports';
import type { Language } from '../syntax/languages';
import { isSame, movedRange, overlaps, union, type Edit, type Range } from '../syntax/range';
import { changedRegion } from '../syntax/changedRegion';
import { nested } from '../syntax/nestedNode';
import { editTree, type Node, type SyntaxRuntime, type Tree } from '../syntax/runtime';
import { shift } from '../syntax/shift';
import { SourceText } from '../syntax/sourceText';
import type { CandidateNames } from './candidateNames';
import { candidatesIn } from './candidates';
import { commentMarks, isInString, type CommentMarks } from './commentPlace';
import { digestOf, type Facts } from './context';
import { bareOf } from './facts';
import { MacroTrees } from './macroTrees';
import type { Occurrence } from './occurrence';
import { codePlace, contentPlace, type Place } from './probe';
import { Recognizer, type Knowledge } from './recognise';
import type { FoundUnit, SourceDocument } from './sourceDocument';
import { Entry, Unit } from './unit';
import { UnitList } from './unitList';
import { statementAround, unitsIn } from './units';
import { WatchedImports } from './watchedImports';

/** What a document needs to know of its language. */
export interface Reading {
  readonly language: Language;
  readonly dialect: Dialect;
  readonly knowledge: Knowledge;
  /** All names that are candidates, as one expression. */
  readonly names: CandidateNames;
  readonly runtime: SyntaxRuntime;
}

/** A source file kept parsed and recognised through its edits. */
export class CodeDocument implements SourceDocument {
  private readonly source: SourceText;
  private tree: Tree;
  private readonly imports: WatchedImports;
  private readonly macros: MacroTrees;
  private declared: Declarations = new Map();
  private recognizer: Recognizer;
  private list = new UnitList([]);
  /** The lines that the last edits met, as they were before and as they are. */
  private editedLines: string[] = [];

  constructor(
    private readonly reading: Reading,
    text: string,
  ) {
    this.source = new SourceText(text);
    this.tree = reading.runtime.parse(reading.language, text);
    this.imports = new WatchedImports(reading, text);
    this.macros = new MacroTrees(reading.runtime, reading.language);
    this.recognizer = this.newRecognizer();
    this.readAll();
  }

  get text(): string {
    return this.source.text;
  }

  /** The row of an offset, from 0. */
  rowAt(offset: number): number {
    return this.source.rowAt(offset);
  }

  /** Several units of the engine in each: what is asked of them is kept for longer texts. */
  get units(): readonly FoundUnit[] {
    return this.list.parts;
  }

  get importFacts(): ImportFacts {
    return this.imports.facts;
  }

  /** Applies edits in order and looks again at the units they touch. */
  change(edits: readonly Edit[]): true {
    let dirty: Range | null = null;
    this.editedLines = [];
    const around: string[] = [];
    for (const edit of edits) {
      this.editedLines.push(this.lineAround(edit.range.start, edit.range.end));
      around.push(...this.linesAround(edit.range));
      const { startIndex, oldEndIndex, newEndIndex } = this.applyToTree(edit);
      this.editedLines.push(this.lineAround(startIndex, newEndIndex));
      this.imports.move(startIndex, oldEndIndex, newEndIndex);
      this.list.follow(startIndex, oldEndIndex, newEndIndex);
      dirty = union(dirty && movedRange(dirty, startIndex, oldEndIndex, newEndIndex), {
        start: startIndex,
        end: newEndIndex,
      });
    }
    this.imports.notice(this.editedLines, around);
    if (!dirty) return true;
    const region = this.reparse(dirty);
    this.recognizer = this.newRecognizer();
    if (this.imports.refresh(this.text, dirty) || this.refresh(region)) this.readAll();
    return true;
  }

  /** The symbols that name a code in this language, each with it: `:not_found`. */
  get symbols(): Readonly<Record<string, number>> {
    const tables = [...this.reading.knowledge.tables.values()];
    const table = tables.find(({ forms }) => forms.includes(symbolForm));
    const names = Object.entries(table?.names ?? {});
    return Object.fromEntries(names.map(([name, code]) => [`:${name}`, code]));
  }

  /** The tables whose names are written in strings. */
  get stringTables(): readonly ConstantTable[] {
    return [...this.reading.knowledge.tables.values()].filter(({ forms }) => forms.length === 0);
  }

  codePlace(offset: number): Place | null {
    return codePlace(this, offset);
  }

  /** Only where content is spelled the way that `features` writes it. */
  contentPlace(offset: number): Place | null {
    return this.reading.dialect.literals ? contentPlace(this, offset) : null;
  }

  commentAt(offset: number, line: CommentMarks): CommentMarks | null {
    return commentMarks(this.tree.rootNode, offset, line, this.reading.dialect);
  }

  isInString(offset: number): boolean {
    return isInString(this.tree.rootNode, offset);
  }

  embeddedAt(): null {
    return null;
  }

  /**
   * Recognises what would stand around `at` if `insert` were written instead of `range`: how completion
   * asks what a place is for. The document itself stays as it is.
   */
  probe(range: Range, insert: string, at: Range): readonly Occurrence[] {
    const { dialect, runtime, language } = this.reading;
    const source = new SourceText(this.text);
    const tree = this.tree.copy();
    editTree(tree, source.edit({ range, text: insert }));
    const probed = runtime.parse(language, source.text, tree);
    const { rootNode } = probed;
    const macros = new MacroTrees(runtime, language);
    const recognizer = this.recognizerOf(rootNode, source.text, macros);
    const found = unitsIn(rootNode, at, dialect).flatMap((unit) =>
      candidatesIn(source.text, unit, this.imports.names).flatMap((candidate) => {
        const occurrence = recognizer.recognise(candidate, unit);
        return occurrence ? { ...occurrence } : [];
      }),
    );
    macros.forget();
    tree.delete();
    probed.delete();
    return found;
  }

  dispose(): void {
    this.macros.forget();
    this.tree.delete();
  }

  private applyToTree(edit: Edit): ReturnType<SourceText['edit']> {
    const applied = this.source.edit(edit);
    editTree(this.tree, applied);
    return applied;
  }

  /** Parses anew after edits, which wrote what is in `edited`; returns where the tree is another. */
  private reparse(edited: Range): Range {
    const old = this.tree;
    this.macros.forget();
    this.tree = this.reading.runtime.parse(this.reading.language, this.text, old);
    const region = changedRegion(old, this.tree, edited);
    old.delete();
    return region;
  }

  /** Replaces the units in a region by the ones that the new tree has there; `true` if they declare anything new. */
  private refresh(region: Range): boolean {
    const { area, fresh } = this.areaOf(region);
    const old = this.list.meeting(area);
    const beside = (unit: Unit): boolean => unit.end <= area.start || unit.start >= area.end;
    const kept = old.filter((unit) => beside(unit) && unit.start < unit.end);
    const read = fresh.map((unit) => {
      const before = old.find((each) => isSame(each, unit));
      return before ? this.reread(before, region) : this.read(unit);
    });
    const units = [...kept, ...read].sort((a, b) => a.start - b.start);
    this.list.replace(area, units);
    return declarations(old) !== declarations(units);
  }

  /** The smallest area around a region in which units begin and end before edits and after, with those after. */
  private areaOf(region: Range): { readonly area: Range; readonly fresh: readonly Range[] } {
    const area = this.list.meeting(region).reduce<Range>(union, region);
    const fresh = this.unitsIn(area);
    const wider = fresh.reduce<Range>(union, area);
    return isSame(wider, area) ? { area, fresh } : this.areaOf(wider);
  }

  private unitsIn(region: Range): Range[] {
    return unitsIn(this.tree.rootNode, region, this.reading.dialect);
  }

  private readAll(): void {
    const units = this.unitsIn({ start: 0, end: this.text.length });
    const declared = units.map((unit) => this.declaredIn(unit));
    this.declared = declarationsOf(declared.flat());
    this.recognizer = this.newRecognizer();
    this.list = new UnitList(units.map((unit, index) => this.read(unit, declared[index])));
  }

  private declaredIn(unit: Range): readonly Declared[] {
    return declaredIn(this.tree.rootNode, this.text, unit, this.reading.dialect);
  }

  private read(unit: Range, declared = this.declaredIn(unit)): Unit {
    const entries = this.entriesIn(unit, unit);
    return new Unit(unit, entries, declared, this.digest(entries, unit));
  }

  /** Looks again at the statement that an edit touched, and at what depends on more than its own. */
  private reread(unit: Unit, region: Range): Unit {
    if (!overlaps(unit, region)) return unit;
    const touched = statementAround(this.tree.rootNode, region, unit, this.reading.dialect);
    const digest = this.digest(unit.entries, unit);
    const kept = unit.entries.flatMap((entry) => {
      if (overlaps(entry, touched)) return [];
      if (this.isReached(entry, touched)) return this.entryAt(entry, unit) ?? [];
      return digest === unit.digest && !entry.hasWideFacts ? entry : entry.renewed();
    });
    const entries = [...kept, ...this.entriesIn(touched, unit)].sort((a, b) => a.start - b.start);
    const declared = this.declaredIn(unit);
    return new Unit(unit, entries, declared, digest || this.digest(entries, unit));
  }

  /** Whether what an entry depends on may be another since the last edits, which touched a statement. */
  private isReached({ reach }: Entry, touched: Range): boolean {
    if (typeof reach === 'string') return reach === 'unit';
    const { name } = reach;
    return (
      this.text.slice(touched.start, touched.end).includes(name) ||
      this.editedLines.some((line) => line.includes(name))
    );
  }

  /** Nothing depends on the digest of a unit in which nothing is judged. */
  private digest(entries: readonly Entry[], unit: Range): string {
    return entries.some(({ judged }) => judged !== 'no') ? digestOf(this.text, unit) : '';
  }

  private entriesIn(range: Range, unit: Range): Entry[] {
    let datum: Range | null = null;
    return candidatesIn(this.text, range, this.imports.names).flatMap((candidate) => {
      if (datum && this.isNextInList(datum, candidate)) {
        datum = candidate;
        return [];
      }
      const entry = this.entryAt(candidate, unit);
      datum = this.recognizer.isDatum ? candidate : null;
      return entry ?? [];
    });
  }

  /** Whether only a comma is between two values: what is said of one as part of a list holds for both. */
  private isNextInList({ end }: Range, { start }: Range): boolean {
    return /^\s*,\s*$/.test(this.text.slice(end, start));
  }

  /** An entry for a candidate that is a status code, or that edits of its unit may make one. */
  private entryAt({ start, end }: Range, unit: Range): Entry | null {
    const candidate = { start, end, text: this.text.slice(start, end) };
    const { recognizer } = this;
    const found = recognizer.recognise(candidate, unit);
    const { reach, judged } = recognizer;
    if (!found && reach === 'statement') return null;
    const bare = found && bareOf(found, -start);
    return new Entry(start, end - start, bare, judged, reach, (entry) => this.gather(entry));
  }

  /** The facts of an entry where it stands now, relative to its start. */
  private gather(entry: Entry): Facts {
    const { start, end } = entry;
    const unit = this.list.meeting(entry).find((each) => each.start <= start && end <= each.end);
    const candidate = { start, end, text: this.text.slice(start, end) };
    const found = this.recognizer.recognise(candidate, unit ?? { start, end });
    const { context, misuse } = found ?? { context: null, misuse: null };
    return shift({ context, misuse, isWide: this.recognizer.hasWideFacts }, -start);
  }

  private newRecognizer(): Recognizer {
    return this.recognizerOf(this.tree.rootNode, this.text);
  }

  private recognizerOf(root: Node, text: string, macros = this.macros): Recognizer {
    const { dialect, knowledge } = this.reading;
    return new Recognizer({
      dialect,
      knowledge,
      text,
      root: nested(root, dialect.flat),
      imports: this.imports.facts,
      declared: this.declared,
      macros,
    });
  }

  /** The first and last lines of the units around a range. */
  private linesAround(range: Range): string[] {
    const ends = this.list.meeting(range).flatMap(({ start, end }) => [start, end]);
    return ends.map((end) => this.lineAround(end, end));
  }

  private lineAround(start: number, end: number): string {
    const newline = this.text.indexOf('\n', end);
    return this.text.slice(this.source.lineStart(start), newline < 0 ? this.text.length : newline);
  }
}

function declarations(units: readonly Unit[]): string {
  return JSON.stringify(units.flatMap(({ declared }) => declared));
}
