import { own } from '../catalog/own';
import {
  occurrencesOf,
  type Embedded,
  type SourceDocument,
} from '../occurrences/documents/sourceDocument';
import type { PatternsOf } from '../occurrences/documents/sources';
import { holdsOthers } from '../occurrences/embedded/regions';
import { moved } from '../occurrences/facts/facts';
import { tablesOf } from '../occurrences/knowledge';
import type { Occurrence } from '../occurrences/occurrence';
import { importEdits, neededName, type NeededName } from '../occurrences/spelling/needed';
import { respellings, type Around, type Respelling } from '../occurrences/spelling/respelling';
import type { Finding } from '../rules/rule';
import { suppressions } from '../rules/suppression';
import { dialects } from '../sites/dialects';
import { type Language } from '../syntax/languages';
import type { Edit, Range } from '../syntax/range';
import { shift } from '../syntax/shift';
import type { CodeActionRequest, CommentSite } from './codeActions';
import type { CompletionSite } from './completion';
import { completionSite } from './completionSite';
import type { Policy } from './policy';

import { Judge } from './judge';

/** A document with what the features ask of it. Positions are absolute. */
export class OpenDocument {
  private patterns = '[]';
  private readonly judge = new Judge();

  constructor(
    readonly language: Language,
    public version: number,
    private source: SourceDocument,
    private readonly read: (text: string, patternsOf: PatternsOf) => SourceDocument,
  ) {}

  get text(): string {
    return this.source.text;
  }

  /** Whether code of it was not read, since nothing there could be a status. */
  get isQuiet(): boolean {
    return this.source.isQuiet === true;
  }

  /**
   * Reads the document again when the patterns of its policy are others than before.
   *
   * @throws what reading throws; the document stays as it was, and is read again when it is asked next
   */
  teach({ patterns, catalog }: Policy): void {
    const patternsOf: PatternsOf = (id) => [
      ...(own(patterns, id) ?? []),
      ...(own(catalog.patterns, id) ?? []),
    ];
    const ids = [...Object.keys(patterns), ...Object.keys(catalog.patterns)];
    const known = holdsOthers(this.language) ? ids : [this.language.id];
    const key = JSON.stringify(known.map(patternsOf).filter(({ length }) => length > 0));
    if (key === this.patterns) return;
    const source = this.read(this.source.text, patternsOf);
    this.source.dispose();
    this.source = source;
    this.patterns = key;
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
    const found = this.source.units.flatMap((unit) => this.judge.findingsIn(unit, policy));
    if (found.length === 0) return [];
    const suppressed = suppressions(this.text, (offset) => this.isInString(offset));
    return found
      .filter(({ rule, range }) => !suppressed(rule, this.source.rowAt(range.start)))
      .map((finding) => this.withImports(finding));
  }

  /** Asks the rules entry by entry, so that `findings` has little left to do. */
  *judging(policy: Policy): Generator<undefined> {
    for (const { entries } of this.source.units) {
      for (const entry of entries) {
        this.judge.findingsOf(entry, policy);
        yield;
      }
    }
  }

  completionSite(offset: number): CompletionSite | null {
    const { document, language, start } = this.codeAt(offset);
    const tables = tablesOf(language.dialect);
    return shift(completionSite(document, offset - start, tables, this.around(offset)), start);
  }

  actionRequest(range: Range, policy: Policy): CodeActionRequest {
    return {
      range,
      occurrences: this.occurrences(range),
      findings: this.findings(policy),
      catalog: policy.catalog,
      locale: policy.locale,
      respellings: (occurrence) => this.respellings(occurrence),
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

  private respellings(occurrence: Occurrence): readonly Respelling[] {
    const { language, start } = this.codeAt(occurrence.range.start);
    const own = moved(occurrence, -start);
    const around = this.around(occurrence.range.start);
    return shift(respellings(own, tablesOf(language.dialect), around), start);
  }

  /** The file that a constant is written into at an offset, which may be one inside the document. */
  private around(offset: number): Around {
    const { document, language } = this.codeAt(offset);
    const { importFacts: imports, text } = document;
    const dialect = dialects.get(language.dialect);
    const bringIn = (needed: NeededName): readonly Edit[] | null =>
      importEdits(needed, imports, text, dialect);
    return { text, imports, bringIn };
  }

  private isInString(offset: number): boolean {
    const { document, start } = this.codeAt(offset);
    return document.isInString(offset - start);
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

  /** Where a line is not read as it is written, as in the JSON of a notebook, no comment can stand. */
  private commentSite(offset: number): CommentSite | null {
    const { text } = this.source;
    const { document, language, start: inside } = this.codeAt(offset);
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const before = text.slice(start, offset);
    if (language.lineComment === '' || start < inside) return null;
    if (document.text.slice(start - inside, offset - inside) !== before) return null;
    const line = { open: `${language.lineComment} `, close: '' };
    const marks = document.commentAt(start - inside, line);
    const indent = /^[ \t]*/.exec(before)?.[0] ?? '';
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    return marks && { offset: start, indent, eol, open: marks.open, close: marks.close };
  }
}
