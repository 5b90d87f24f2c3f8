import type { Catalog } from '../catalog/catalog';
import { lessonFile } from '../frameworks/lessons';
import { alternatives } from '../occurrences/alternatives';
import { CodeDocument } from '../occurrences/document';
import { Library, tablesOf } from '../occurrences/knowledge';
import type { Occurrence } from '../occurrences/occurrence';
import type { Entry, Unit } from '../occurrences/unit';
import { lintOccurrence } from '../rules/lint';
import type { Finding, RuleSettings } from '../rules/rule';
import { suppressions } from '../rules/suppression';
import { languageOf, type Language } from '../syntax/languages';
import type { Edit, Range } from '../syntax/range';
import type { GrammarReader, SyntaxRuntime } from '../syntax/runtime';
import { shift } from '../syntax/shift';
import type { CodeActionRequest, CommentSite } from './codeActions';
import type { CompletionSite } from './completion';
import { completionSite } from './completionSite';
import type { Policy } from './policy';

/** The documents that are open, each read the way its policy's patterns ask for. */
export class OpenDocuments {
  private readonly library: Library;
  private readonly lessons = new Map<string, Promise<void>>();
  private readonly documents = new Map<string, OpenDocument>();

  constructor(
    private readonly runtime: SyntaxRuntime,
    private readonly read: GrammarReader,
  ) {
    this.library = new Library(runtime);
  }

  /** Reads a document; `false` when its language is not read. */
  async open(uri: string, languageId: string, version: number, text: string): Promise<boolean> {
    const language = languageOf(languageId);
    if (!language) return false;
    await Promise.all([this.runtime.load(language), this.loadLessons(language.dialect)]);
    this.close(uri);
    this.documents.set(uri, new OpenDocument(language, this.library, version, text));
    return true;
  }

  /** A book that is missing costs time, nothing else: the examples are learned anew. */
  private loadLessons(dialect: string): Promise<void> {
    const loading =
      this.lessons.get(dialect) ??
      this.read(lessonFile(dialect)).then(
        (bytes) => {
          this.library.prepare(dialect, bytes);
        },
        () => undefined,
      );
    this.lessons.set(dialect, loading);
    return loading;
  }

  change(uri: string, version: number, edits: readonly Edit[]): void {
    this.documents.get(uri)?.change(version, edits);
  }

  close(uri: string): void {
    this.documents.get(uri)?.dispose();
    this.documents.delete(uri);
  }

  version(uri: string): number | null {
    return this.documents.get(uri)?.version ?? null;
  }

  /** The document, read with the policy's patterns. */
  get(uri: string, policy: Policy): OpenDocument | null {
    const document = this.documents.get(uri);
    document?.teach(policy);
    return document ?? null;
  }

  dispose(): void {
    for (const uri of [...this.documents.keys()]) this.close(uri);
    this.runtime.dispose();
  }
}

/** What was judged, under which rules: good for as long as they are the same. */
interface Rules {
  readonly catalog: Catalog;
  readonly rules: RuleSettings;
}

/** What the rules said of a unit. */
interface Judged extends Rules {
  readonly reports: readonly { readonly entry: Entry; readonly findings: readonly Finding[] }[];
}

/** What the rules said of an entry, relative to its start. */
interface Verdict extends Rules {
  readonly findings: readonly Finding[];
}

/** A document with what the features ask of it. Positions are absolute. */
export class OpenDocument {
  private patterns: readonly string[] = [];
  private code: CodeDocument;
  private readonly judged = new WeakMap<Unit, Judged>();
  private readonly verdicts = new WeakMap<Entry, Verdict>();

  constructor(
    private readonly language: Language,
    private readonly library: Library,
    public version: number,
    text: string,
  ) {
    this.code = this.read(text);
  }

  /** Reads the document again when the patterns of its policy are others than before. */
  teach({ patterns, catalog }: Policy): void {
    const own = [
      ...(patterns[this.language.id] ?? []),
      ...(catalog.patterns[this.language.id] ?? []),
    ];
    if (JSON.stringify(own) === JSON.stringify(this.patterns)) return;
    this.patterns = own;
    this.code.dispose();
    this.code = this.read(this.code.text);
  }

  change(version: number, edits: readonly Edit[]): void {
    this.code.change(edits);
    this.version = version;
  }

  occurrences(range?: Range): readonly Occurrence[] {
    return this.code.occurrences(range);
  }

  occurrenceAt(offset: number): Occurrence | null {
    const around = this.occurrences({ start: offset, end: offset });
    return around.find(({ range }) => range.start <= offset && offset <= range.end) ?? null;
  }

  /** What the rules say, without what the document's comments disable. */
  findings(policy: Policy): readonly Finding[] {
    const suppressed = suppressions(this.code.text);
    return this.code.units
      .flatMap((unit) => this.judge(unit, policy))
      .flatMap(({ entry, findings }) => shift(findings, entry.start))
      .filter(({ rule, range }) => !suppressed(rule, this.code.rowAt(range.start)));
  }

  completionSite(offset: number): CompletionSite | null {
    return completionSite(this.code, offset, tablesOf(this.language.dialect));
  }

  actionRequest(range: Range, policy: Policy): CodeActionRequest {
    return {
      range,
      occurrences: this.occurrences(range),
      findings: this.findings(policy),
      locale: policy.locale,
      alternatives: (occurrence) =>
        alternatives(occurrence, tablesOf(this.language.dialect), this.code.importFacts),
      commentSite: (offset) => this.commentSite(offset),
    };
  }

  dispose(): void {
    this.code.dispose();
  }

  private commentSite(offset: number): CommentSite {
    const { text } = this.code;
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const indent = /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    return { offset: start, indent, eol, open: `${this.language.lineComment} `, close: '' };
  }

  /** The entries of a unit that the rules have something to say about. */
  private judge(unit: Unit, { catalog, rules }: Policy): Judged['reports'] {
    const known = this.judged.get(unit);
    if (known?.catalog === catalog && known.rules === rules) return known.reports;
    const reports = unit.entries.flatMap((entry) => {
      const findings = this.findingsOf(entry, catalog, rules);
      return findings.length > 0 ? { entry, findings } : [];
    });
    this.judged.set(unit, { catalog, rules, reports });
    return reports;
  }

  private findingsOf(entry: Entry, catalog: Catalog, rules: RuleSettings): readonly Finding[] {
    const known = this.verdicts.get(entry);
    if (known?.catalog === catalog && known.rules === rules) return known.findings;
    const { occurrence } = entry;
    const findings = occurrence ? lintOccurrence(occurrence, { catalog }, rules) : [];
    this.verdicts.set(entry, { catalog, rules, findings });
    return findings;
  }

  private read(text: string): CodeDocument {
    const reading = this.library.reading(this.language, this.patterns);
    if (!reading) throw new Error(`There is no dialect for ${this.language.id}.`);
    return new CodeDocument(reading, text);
  }
}
