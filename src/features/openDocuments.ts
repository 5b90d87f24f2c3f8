import type { Catalog } from '../catalog/catalog';
import { alternatives } from '../occurrences/alternatives';
import { CodeDocument, type Unit } from '../occurrences/document';
import { Library, tablesOf } from '../occurrences/knowledge';
import type { Occurrence } from '../occurrences/occurrence';
import { lintOccurrence } from '../rules/lint';
import type { Finding } from '../rules/rule';
import { suppressions } from '../rules/suppression';
import { languageOf, type Language } from '../syntax/languages';
import type { Edit, Range } from '../syntax/range';
import type { SyntaxRuntime } from '../syntax/runtime';
import { shift } from '../syntax/shift';
import type { CodeActionRequest, CommentSite } from './codeActions';
import type { CompletionSite } from './completion';
import { completionSite } from './completionSite';
import type { Policy } from './policy';

/** The documents that are open, each read the way its policy's patterns ask for. */
export class OpenDocuments {
  private readonly library: Library;
  private readonly documents = new Map<string, OpenDocument>();

  constructor(private readonly runtime: SyntaxRuntime) {
    this.library = new Library(runtime);
  }

  /** Reads a document; `false` when its language is not read. */
  async open(uri: string, languageId: string, version: number, text: string): Promise<boolean> {
    const language = languageOf(languageId);
    if (!language) return false;
    await this.runtime.load(language);
    this.close(uri);
    this.documents.set(uri, new OpenDocument(language, this.library, version, text));
    return true;
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

/** What the rules said of a unit, for as long as they would say the same. */
interface Judged {
  readonly catalog: Catalog;
  readonly rules: Policy['rules'];
  readonly findings: readonly Finding[];
}

/** A document with what the features ask of it. Positions are absolute. */
export class OpenDocument {
  private patterns: readonly string[] = [];
  private code: CodeDocument;
  private judged = new WeakMap<Unit, Judged>();

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

  occurrences(): readonly Occurrence[] {
    return this.code.occurrences();
  }

  occurrenceAt(offset: number): Occurrence | null {
    const found = this.occurrences().filter(
      ({ range }) => range.start <= offset && offset <= range.end,
    );
    return found[0] ?? null;
  }

  /** What the rules say, without what the document's comments disable. */
  findings(policy: Policy): readonly Finding[] {
    const suppressed = suppressions(this.code.text);
    return this.code.units
      .flatMap((unit) => shift(this.judge(unit, policy), unit.start))
      .filter(({ rule, range }) => !suppressed(rule, this.code.rowAt(range.start)));
  }

  completionSite(offset: number): CompletionSite | null {
    return completionSite(this.code, offset, tablesOf(this.language.dialect));
  }

  actionRequest(range: Range, policy: Policy): CodeActionRequest {
    return {
      range,
      occurrences: this.occurrences(),
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

  private judge(unit: Unit, { catalog, rules }: Policy): readonly Finding[] {
    const known = this.judged.get(unit);
    if (known?.catalog === catalog && known.rules === rules) return known.findings;
    const findings = unit.occurrences.flatMap((one) => lintOccurrence(one, { catalog }, rules));
    this.judged.set(unit, { catalog, rules, findings });
    return findings;
  }

  private read(text: string): CodeDocument {
    const reading = this.library.reading(this.language, this.patterns);
    if (!reading) throw new Error(`There is no dialect for ${this.language.id}.`);
    return new CodeDocument(reading, text);
  }
}
