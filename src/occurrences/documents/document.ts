import { symbolForm, type ConstantTable } from '../../frameworks/constants';
import { declarationsOf, type Declarations } from '../../sites/declared';
import type { Dialect } from '../../sites/dialect';
import type { ImportFacts, SharedImports } from '../../sites/imports';
import { changedRegion } from '../../syntax/changedRegion';
import type { Language } from '../../syntax/languages';
import { isSame, movedRange, union, type Edit, type Range } from '../../syntax/range';
import { editTree, type Node, type SyntaxRuntime, type Tree } from '../../syntax/runtime';
import { SourceText } from '../../syntax/sourceText';
import type { CandidateNames } from '../candidateNames';
import { commentMarks, isInString, type CommentMarks } from '../facts/commentPlace';
import type { Facts } from '../facts/context';
import type { Occurrence } from '../occurrence';
import type { Knowledge } from '../recognition/parsedFile';
import { codePlace, contentPlace, type Place } from '../spelling/probe';
import { MacroTrees } from '../units/macroTrees';
import { declarations, type Entry, type Unit } from '../units/unit';
import { UnitList } from '../units/unitList';
import { UnitReader } from '../units/unitReader';
import { isLong, unitsIn } from '../units/units';
import { WatchedImports } from '../units/watchedImports';
import { noImports, type FoundUnit, type SourceDocument } from './sourceDocument';

/** What a document needs to know of its language. */
export interface LanguageKit {
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
  private reader: UnitReader;
  private list = new UnitList([]);
  /** The lines that the last edits met, as they were before and as they are. */
  private editedLines: string[] = [];

  constructor(
    private readonly kit: LanguageKit,
    text: string,
    shared: SharedImports = noImports,
    /** What shows, once it is written, that the document holds code of other languages. */
    private readonly othersShown?: RegExp,
  ) {
    this.source = new SourceText(text);
    this.tree = kit.runtime.parse(kit.language, text);
    this.imports = new WatchedImports(kit, text, shared);
    this.macros = new MacroTrees(kit.runtime, kit.language);
    this.reader = this.newReader();
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

  /** Applies edits in order and looks again at the units they touch. `false`: it holds code of others now. */
  change(edits: readonly Edit[]): boolean {
    let dirty: Range | null = null;
    this.editedLines = [];
    const around: string[] = [];
    for (const edit of edits) {
      this.editedLines.push(this.source.linesAround(edit.range.start, edit.range.end));
      around.push(...this.linesOfUnits(edit.range));
      const { startIndex, oldEndIndex, newEndIndex } = this.applyToTree(edit);
      this.editedLines.push(this.source.linesAround(startIndex, newEndIndex));
      this.imports.move(startIndex, oldEndIndex, newEndIndex);
      this.list.follow(startIndex, oldEndIndex, newEndIndex);
      dirty = union(dirty && movedRange(dirty, startIndex, oldEndIndex, newEndIndex), {
        start: startIndex,
        end: newEndIndex,
      });
    }
    this.imports.notice(this.editedLines, around);
    if (this.editedLines.some((lines) => this.othersShown?.test(lines))) return false;
    if (!dirty) return true;
    const region = this.reparse(dirty);
    this.reader = this.newReader();
    if (this.imports.refresh(this.text, dirty) || this.refresh(region)) this.readAll();
    return true;
  }

  /** The symbols that name a code in this language, each with it: `:not_found`. */
  get symbols(): Readonly<Record<string, number>> {
    const tables = [...this.kit.knowledge.tables.values()];
    const table = tables.find(({ forms }) => forms.includes(symbolForm));
    const names = Object.entries(table?.names ?? {});
    return Object.fromEntries(names.map(([name, code]) => [`:${name}`, code]));
  }

  /** The tables whose names are written in strings. */
  get stringTables(): readonly ConstantTable[] {
    return [...this.kit.knowledge.tables.values()].filter(({ forms }) => forms.length === 0);
  }

  codePlace(offset: number): Place | null {
    return codePlace(this, offset);
  }

  /** Only where content is spelled the way that `features` writes it. */
  contentPlace(offset: number): Place | null {
    return this.kit.dialect.literals ? contentPlace(this, offset) : null;
  }

  commentAt(offset: number, line: CommentMarks): CommentMarks | null {
    return commentMarks(this.tree.rootNode, offset, line, this.kit.dialect);
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
    const { dialect, runtime, language } = this.kit;
    const source = new SourceText(this.text);
    const tree = this.tree.copy();
    editTree(tree, source.edit({ range, text: insert }));
    const probed = runtime.parse(language, source.text, tree);
    const { rootNode } = probed;
    const macros = new MacroTrees(runtime, language);
    const reader = this.readerOf(rootNode, source.text, macros);
    const units = unitsIn(rootNode, at, dialect);
    const found = units.flatMap((unit) => reader.occurrencesIn(unit));
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
    this.tree = this.kit.runtime.parse(this.kit.language, this.text, old);
    const region = changedRegion(old, this.tree, edited);
    old.delete();
    return region;
  }

  /** Replaces the units in a region by the ones that the new tree has there; `true` if they declare anything new. */
  private refresh(region: Range): boolean {
    const around = this.list.around(region);
    if (around && !isLong(around)) return this.refreshInside(around, region);
    const { area, fresh } = this.areaOf(region);
    const old = this.list.meeting(area);
    const beside = (unit: Unit): boolean => unit.end <= area.start || unit.start >= area.end;
    const kept = old.filter((unit) => beside(unit) && unit.start < unit.end);
    const read = fresh.map((unit) => {
      const before = old.find((each) => isSame(each, unit));
      return before ? this.reader.reread(before, region, this.editedLines) : this.reader.read(unit);
    });
    const units = [...kept, ...read].sort((a, b) => a.start - b.start);
    this.list.replace(area, units);
    return declarations(old) !== declarations(units);
  }

  /** The same where all that changed is inside of one unit, which begins and ends where it did. */
  private refreshInside(old: Unit, region: Range): boolean {
    const unit = this.reader.reread(old, region, this.editedLines);
    this.list.exchange(old, unit);
    return declarations([old]) !== declarations([unit]);
  }

  /** The smallest area around a region in which units begin and end before edits and after, with those after. */
  private areaOf(region: Range): { readonly area: Range; readonly fresh: readonly Range[] } {
    const area = this.list.meeting(region).reduce<Range>(union, region);
    const fresh = this.unitsIn(area);
    const wider = fresh.reduce<Range>(union, area);
    return isSame(wider, area) ? { area, fresh } : this.areaOf(wider);
  }

  private unitsIn(region: Range): Range[] {
    return unitsIn(this.tree.rootNode, region, this.kit.dialect);
  }

  private readAll(): void {
    const units = this.unitsIn({ start: 0, end: this.text.length });
    const declared = units.map((unit) => this.reader.declaredIn(unit));
    this.declared = declarationsOf(declared.flat());
    this.reader = this.newReader();
    this.list = new UnitList(units.map((unit, index) => this.reader.read(unit, declared[index])));
  }

  /** The facts of an entry where it stands now, relative to its start. */
  private gather(entry: Entry): Facts {
    const { start, end } = entry;
    const unit = this.list.meeting(entry).find((each) => each.start <= start && end <= each.end);
    return this.reader.factsOf(entry, unit ?? { start, end });
  }

  private newReader(): UnitReader {
    return this.readerOf(this.tree.rootNode, this.text);
  }

  private readerOf(root: Node, text: string, macros = this.macros): UnitReader {
    const { dialect, knowledge } = this.kit;
    const { facts: imports, names } = this.imports;
    const file = { dialect, knowledge, text, root, imports, declared: this.declared, macros };
    return new UnitReader(file, names, (entry) => this.gather(entry));
  }

  /** The first and last lines of the units around a range. */
  private linesOfUnits(range: Range): string[] {
    const ends = this.list.meeting(range).flatMap(({ start, end }) => [start, end]);
    return ends.map((end) => this.source.linesAround(end, end));
  }
}
