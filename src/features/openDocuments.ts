import { lessonFile } from '../frameworks/lessons';
import { inSlices } from '../occurrences/documents/slices';
import { Sources, type PatternsOf } from '../occurrences/documents/sources';
import { Library } from '../occurrences/knowledge';
import { languageOf, nameOfPath, teachingLanguage, type Language } from '../syntax/languages';
import type { Edit } from '../syntax/range';
import type { GrammarReader, SyntaxRuntime } from '../syntax/runtime';
import { OpenDocument } from './openDocument';
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
    this.keep(uri, await this.opened(uri, language, version, text));
    return true;
  }

  /** Reads a document in which no candidate stands yet, as completion needs it; not one that changed meanwhile. */
  async prepare(uri: string): Promise<void> {
    const document = this.documents.get(uri);
    if (!document?.isQuiet) return;
    this.edited.add(uri);
    const { language, version, text } = document;
    const opened = await this.opened(uri, language, version, text);
    const isPresent = this.documents.get(uri) === document && document.version === version;
    if (isPresent) this.keep(uri, opened);
    else opened.dispose();
  }

  private async opened(
    uri: string,
    language: Language,
    version: number,
    text: string,
  ): Promise<OpenDocument> {
    const name = nameOfPath(uri);
    const isEdited = this.edited.has(uri);
    const file = { language, name, text, patternsOf: noPatterns, isEdited };
    const source = await this.sources.open(file);
    return new OpenDocument(language, version, source, (present, patternsOf) =>
      this.sources.openNow({ ...file, text: present, patternsOf }),
    );
  }

  private keep(uri: string, document: OpenDocument): void {
    this.documents.get(uri)?.dispose();
    this.makeRoom();
    this.documents.set(uri, document);
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
    const known = this.lessons.get(dialect);
    if (known) return known;
    const loading = this.read(lessonFile(dialect)).then(
      (bytes) => {
        this.library.prepare(dialect, bytes);
      },
      () => this.loadTeaching(dialect),
    );
    this.lessons.set(dialect, loading);
    return loading;
  }

  /** Loads the grammar that a dialect is learned with; where that fails, the book is asked for again. */
  private async loadTeaching(dialect: string): Promise<void> {
    const language = teachingLanguage(dialect);
    try {
      if (language) await this.runtime.load(language);
    } catch (error) {
      this.lessons.delete(dialect);
      throw error;
    }
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
