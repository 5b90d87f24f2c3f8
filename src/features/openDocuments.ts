import type { Catalog } from '../catalog/catalog';
import { lessonFile } from '../frameworks/lessons';
import { alternatives, type Alternative } from '../occurrences/alternatives';
import { moved } from '../occurrences/facts';
import { Library, tablesOf } from '../occurrences/knowledge';
import { importEdits, neededName, type NeededName } from '../occurrences/needed';
import type { Occurrence } from '../occurrences/occurrence';
import {
  occurrencesOf,
  type Embedded,
  type FoundEntry,
  type FoundUnit,
  type SourceDocument,
} from '../occurrences/sourceDocument';
import { QuietDocument } from '../occurrences/quietDocument';
import { inSlices } from '../occurrences/slices';
import { holdsOthers, Sources, type PatternsOf } from '../occurrences/sources';
import { lintOccurrence } from '../rules/lint';
import type { Finding, RuleSettings } from '../rules/rule';
import { suppressions } from '../rules/suppression';
import { dialects } from '../sites/dialects';
import { languageOf, nameOfPath, teachingLanguage, type Language } from '../syntax/languages';
import type { Edit, Range } from '../syntax/range';
import type { GrammarReader, SyntaxRuntime } from '../syntax/runtime';
import { shift } from '../syntax/shift';
import type { CodeActionRequest, CommentSite } from './codeActions';
import type { CompletionSite } from './completion';
import { completionSite } from './completionSite';
import type { Policy } from './policy';

const noPatterns: PatternsOf = () => [];

/** How many trees are kept at a time. */
const mostDocuments = 50;

/** The documents that are open, each read the way its policy's patterns ask for. */
export class OpenDocuments {
  private readonly library: Library;
  private readonly sources: Sources;
  private readonly lessons = new Map<string, Promise<void>>();
  /** The one asked least recently first. */
  private readonly documents = new Map<string, OpenDocument>();
  private readonly edited = new Set<string>();

  constructor(
    private readonly runtime: SyntaxRuntime,
    private readonly read: GrammarReader,
  ) {
    this.library = new Library(runtime);
    this.sources = new Sources(this.library, runtime, (language) =>
      Promise.all([runtime.load(language), this.loadLessons(language.dialect)]),
    );
  }

  /** Reads a document; `false` when its language is not read. */
  async open(uri: string, languageId: string, version: number, text: string): Promise<boolean> {
    const language = languageOf(languageId);
    if (!language) return false;
    const name = nameOfPath(uri);
    const isEdited = this.edited.has(uri);
    const file = { language, name, text, patternsOf: noPatterns, isEdited };
    const source = await this.sources.open(file);
    this.documents.get(uri)?.dispose();
    this.makeRoom();
    this.documents.set(
      uri,
      new OpenDocument(language, version, source, (present, patternsOf) =>
        this.sources.openNow({ language, name, text: present, patternsOf }),
      ),
    );
    return true;
  }

  /** Reads a document in which no candidate stands yet, as completion needs it. */
  async prepare(uri: string): Promise<void> {
    const document = this.documents.get(uri);
    if (!document?.isQuiet) return;
    this.edited.add(uri);
    await this.open(uri, document.language.id, document.version, document.text);
  }

  /** Judges a document in slices that let others work, so that its findings are at hand. */
  async judge(uri: string, policy: Policy): Promise<void> {
    const document = this.get(uri, policy);
    if (!document) return;
    const { version } = document;
    await inSlices(
      document.judging(policy),
      () => this.documents.get(uri) === document && document.version === version,
    );
  }

  /** A book that is missing costs time, nothing else: the examples are learned with their grammar. */
  private loadLessons(dialect: string): Promise<void> {
    const loading =
      this.lessons.get(dialect) ??
      this.read(lessonFile(dialect)).then(
        (bytes) => {
          this.library.prepare(dialect, bytes);
        },
        () => this.loadTeaching(dialect),
      );
    this.lessons.set(dialect, loading);
    return loading;
  }

  private async loadTeaching(dialect: string): Promise<void> {
    const language = teachingLanguage(dialect);
    if (language) await this.runtime.load(language);
  }

  /** A document that cannot follow quickly is closed; it has to be opened anew. */
  change(uri: string, version: number, edits: readonly Edit[]): void {
    const document = this.documents.get(uri);
    if (!document || document.change(version, edits)) return;
    this.close(uri);
    this.edited.add(uri);
  }

  close(uri: string): void {
    const document = this.documents.get(uri);
    this.documents.delete(uri);
    this.edited.delete(uri);
    document?.dispose();
  }

  version(uri: string): number | null {
    return this.documents.get(uri)?.version ?? null;
  }

  /** The document, read with the policy's patterns. */
  get(uri: string, policy: Policy): OpenDocument | null {
    const document = this.documents.get(uri);
    if (!document) return null;
    this.documents.delete(uri);
    this.documents.set(uri, document);
    document.teach(policy);
    return document;
  }

  /** Lets go of the documents asked least recently; who asks again opens them anew. */
  private makeRoom(): void {
    for (const uri of this.documents.keys()) {
      if (this.documents.size < mostDocuments) return;
      this.close(uri);
    }
  }

  dispose(): void {
    try {
      for (const uri of [...this.documents.keys()]) this.close(uri);
      this.runtime.dispose();
    } catch {
      // A wasm instance that was aborted frees nothing any more; it goes as a whole.
    }
  }
}

/** What was judged, under which rules: good for as long as they are the same. */
interface Rules {
  readonly catalog: Catalog;
  readonly rules: RuleSettings;
}

/** What the rules said of a unit. */
interface Judged extends Rules {
  readonly reports: readonly Report[];
}

/** The findings of an entry, kept where it stood when they were last asked for. */
class Report {
  private start = 0;

  constructor(
    private readonly entry: FoundEntry,
    private findings: readonly Finding[],
  ) {}

  /** The findings where the entry stands now. */
  get placed(): readonly Finding[] {
    const { start } = this.entry;
    this.findings = shift(this.findings, start - this.start);
    this.start = start;
    return this.findings;
  }
}

/** What the rules said of an entry, relative to its start. */
interface Verdict extends Rules {
  readonly findings: readonly Finding[];
}

/** A document with what the features ask of it. Positions are absolute. */
export class OpenDocument {
  private patterns = '[]';
  private readonly judged = new WeakMap<FoundUnit, Judged>();
  private readonly verdicts = new WeakMap<FoundEntry, Verdict>();

  constructor(
    readonly language: Language,
    public version: number,
    private source: SourceDocument,
    private readonly read: (text: string, patternsOf: PatternsOf) => SourceDocument,
  ) {}

  get text(): string {
    return this.source.text;
  }

  /** Whether it was not read, since nothing in it could be a status. */
  get isQuiet(): boolean {
    return this.source instanceof QuietDocument;
  }

  /** Reads the document again when the patterns of its policy are others than before. */
  teach({ patterns, catalog }: Policy): void {
    const patternsOf: PatternsOf = (id) => [
      ...(patterns[id] ?? []),
      ...(catalog.patterns[id] ?? []),
    ];
    const ids = [...Object.keys(patterns), ...Object.keys(catalog.patterns)];
    const known = holdsOthers(this.language) ? ids : [this.language.id];
    const key = JSON.stringify(known.map(patternsOf).filter(({ length }) => length > 0));
    if (key === this.patterns || this.isQuiet) return;
    this.patterns = key;
    this.source.dispose();
    this.source = this.read(this.source.text, patternsOf);
  }

  /** `false`: the document cannot follow and has to be opened anew. */
  change(version: number, edits: readonly Edit[]): boolean {
    this.version = version;
    return this.source.change(edits);
  }

  occurrences(range?: Range): readonly Occurrence[] {
    return occurrencesOf(this.source, range);
  }

  occurrenceAt(offset: number): Occurrence | null {
    const around = this.occurrences({ start: offset, end: offset });
    return around.find(({ range }) => range.start <= offset && offset <= range.end) ?? null;
  }

  /** What the rules say, without what the document's comments disable. */
  findings(policy: Policy): readonly Finding[] {
    const found = this.source.units
      .filter(({ entries }) => entries.length > 0)
      .flatMap((unit) => this.judge(unit, policy))
      .flatMap(({ placed }) => placed);
    if (found.length === 0) return [];
    const suppressed = suppressions(this.source.text);
    return found
      .filter(({ rule, range }) => !suppressed(rule, this.source.rowAt(range.start)))
      .map((finding) => this.withImports(finding));
  }

  /** Asks the rules unit by unit, so that `findings` has little left to do. */
  *judging(policy: Policy): Generator<undefined> {
    for (const unit of this.source.units) {
      this.judge(unit, policy);
      yield;
    }
  }

  completionSite(offset: number): CompletionSite | null {
    const { document, language, start } = this.codeAt(offset);
    return shift(completionSite(document, offset - start, tablesOf(language.dialect)), start);
  }

  actionRequest(range: Range, policy: Policy): CodeActionRequest {
    return {
      range,
      occurrences: this.occurrences(range),
      findings: this.findings(policy),
      catalog: policy.catalog,
      locale: policy.locale,
      alternatives: (occurrence) => this.alternatives(occurrence),
      imports: (occurrence, text) =>
        this.importEdits(neededName(occurrence, text), occurrence.range.start),
      commentSite: (offset) => this.commentSite(offset),
    };
  }

  dispose(): void {
    this.source.dispose();
  }

  /** A finding whose fixes bring in what they write; those that cannot are left out. */
  private withImports(finding: Finding): Finding {
    if (finding.fixes.every(({ needs }) => !needs)) return finding;
    const fixes = finding.fixes.flatMap(({ needs = null, ...fix }) => {
      const imports = this.importEdits(needs, finding.range.start);
      return imports ? { ...fix, edits: [...imports, ...fix.edits] } : [];
    });
    return { ...finding, fixes };
  }

  private importEdits(needed: NeededName | null, offset: number): readonly Edit[] | null {
    if (!needed) return [];
    const { document, language, start } = this.codeAt(offset);
    const dialect = dialects.get(language.dialect);
    return shift(importEdits(needed, document.importFacts, document.text, dialect), start);
  }

  private alternatives(occurrence: Occurrence): readonly Alternative[] {
    const { document, language, start } = this.codeAt(occurrence.range.start);
    const own = moved(occurrence, -start);
    return shift(alternatives(own, tablesOf(language.dialect), document.importFacts), start);
  }

  /** The code that an offset is in: the document's own, or what is embedded there. */
  private codeAt(offset: number): Embedded {
    let found: Embedded = { document: this.source, language: this.language, start: 0 };
    for (;;) {
      const inside = found.document.embeddedAt(offset - found.start);
      if (!inside) return found;
      found = { ...inside, start: inside.start + found.start };
    }
  }

  private commentSite(offset: number): CommentSite | null {
    const { text } = this.source;
    const { document, language, start: inside } = this.codeAt(offset);
    if (language.lineComment === '') return null;
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const line = { open: `${language.lineComment} `, close: '' };
    const { open, close } = document.textCommentAt(Math.max(0, start - inside)) ?? line;
    const indent = /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    return { offset: start, indent, eol, open, close };
  }

  /** The entries of a unit that the rules have something to say about. */
  private judge(unit: FoundUnit, { catalog, rules }: Policy): Judged['reports'] {
    const known = this.judged.get(unit);
    if (known?.catalog === catalog && known.rules === rules) return known.reports;
    const reports = unit.entries.flatMap((entry) => {
      const findings = this.findingsOf(entry, catalog, rules);
      return findings.length > 0 ? new Report(entry, findings) : [];
    });
    this.judged.set(unit, { catalog, rules, reports });
    return reports;
  }

  private findingsOf(entry: FoundEntry, catalog: Catalog, rules: RuleSettings): readonly Finding[] {
    const known = this.verdicts.get(entry);
    if (known?.catalog === catalog && known.rules === rules) return known.findings;
    const { occurrence } = entry;
    const findings = occurrence ? lintOccurrence(occurrence, { catalog }, rules) : [];
    this.verdicts.set(entry, { catalog, rules, findings });
    return findings;
  }
}
