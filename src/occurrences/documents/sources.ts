import { frameworks } from '../../frameworks/definitions';
import type { SharedImports } from '../../sites/imports';
import { languageOf, type Language } from '../../syntax/languages';
import type { SyntaxRuntime } from '../../syntax/runtime';
import { hasCandidate } from '../candidates';
import { formats } from '../contracts/formats';
import { ContractReader } from '../contracts/reader';
import { EmbeddedDocument, masked } from '../embedded/embeddedDocument';
import { othersShown, partsFinder } from '../embedded/regions';
import { sharedImports } from '../embedded/sharedImports';
import { tablesOf, type Library } from '../knowledge';
import { LineReader } from '../lines/reader';
import { lineSyntaxes } from '../lines/syntaxes';
import { ProseReader } from '../prose/reader';
import { TokenReader } from '../tokens/reader';
import { tokenSyntaxes } from '../tokens/syntaxes';
import { CodeDocument } from './document';
import { inlayReader, type ReadInlay } from './inlay';
import type { PassageReader } from './passage';
import { QuietDocument } from './quietDocument';
import { readAtOnce, readInSlices } from './slices';
import type { SourceDocument } from './sourceDocument';
import { StreamDocument } from './streamDocument';

/** What stands for the name of a file that code inside others has none of: it may be a part of one. */
const fragmentName = 'fragment';

/** The user's own patterns for a language. */
export type PatternsOf = (languageId: string) => readonly string[];

/** What is known of a document before it is read. */
export interface SourceFile {
  readonly language: Language;
  /** The name of the file, without its folders, in lower case. */
  readonly name: string;
  readonly text: string;
  readonly patternsOf: PatternsOf;
  /** It was edited since it was opened first, so that it is read even without a candidate. */
  readonly isEdited?: boolean;
  /** What other code of the document around it imports. */
  readonly shared?: SharedImports;
  /** It is the own code of a document that holds code of others. */
  readonly isOwn?: boolean;
}

/** Opens documents, each the way its language is read. */
export class Sources {
  constructor(
    private readonly library: Library,
    private readonly runtime: SyntaxRuntime,
    /** Loads what a language is read with. */
    private readonly load: (language: Language) => Promise<unknown>,
  ) {}

  /** Opens a document, loading its grammars; a contract in slices that let others work. */
  async open(file: SourceFile): Promise<SourceDocument> {
    const stream = this.stream(file);
    if (stream) return readInSlices(stream);
    const languages = new Set(this.languagesIn(file));
    await Promise.all([...languages].map((language) => this.load(language)));
    return this.openNow(file);
  }

  /** Opens a document whose grammars are loaded. */
  openNow(file: SourceFile): SourceDocument {
    const { language, text, patternsOf, isEdited = false, shared, isOwn } = file;
    const stream = this.stream(file);
    if (stream) return readAtOnce(stream);
    if (this.isQuiet(file)) return new QuietDocument(text);
    const findParts = partsFinder(language, text, isOwn);
    if (findParts) {
      return new EmbeddedDocument(text, findParts, {
        open: (id, text, shared) =>
          this.inside(id, { text, patternsOf, isEdited, shared, isOwn: id === language.id }),
        shared: sharedImports,
      });
    }
    const kit = this.library.kitOf(language, patternsOf(language.id));
    if (!kit) throw new Error(`There is no dialect for ${language.id}.`);
    return new CodeDocument(kit, text, shared, isOwn ? undefined : othersShown(language));
  }

  /** Whether nobody works on a file of code and it holds nothing that could be a status. */
  private isQuiet({ language, text, isEdited }: SourceFile): boolean {
    if (isEdited || language.grammar === null) return false;
    return !hasCandidate(text, this.library.namesOf(language.dialect));
  }

  /** The language of a file, and those of the code inside that is read, which may hold code of others in turn. */
  private *languagesIn(file: SourceFile): Generator<Language> {
    if (this.isQuiet(file)) return;
    yield file.language;
    for (const part of partsFinder(file.language, file.text, file.isOwn)?.(file.text) ?? []) {
      const language = languageOf(part.language);
      const isOwn = language === file.language;
      const text = masked(file.text, part);
      if (language) yield* this.languagesIn({ ...file, language, text, isOwn });
    }
  }

  private inside(id: string, code: Omit<SourceFile, 'language' | 'name'>) {
    const language = languageOf(id);
    if (!language) return null;
    const file = { ...code, language, name: fragmentName };
    const isLoaded = (each: Language) => this.runtime.isLoaded(each);
    const document = [...this.languagesIn(file)].every(isLoaded) ? this.openNow(file) : null;
    return document && { language, document };
  }

  /** The document of a language that is read without a syntax tree; not read yet. */
  private stream({ language, name, text, patternsOf }: SourceFile) {
    return this.withReader(
      language,
      name,
      patternsOf,
      (reader) => new StreamDocument(reader, text),
    );
  }

  /** Uses the reader of a language that is read without a syntax tree; `null` for others. */
  private withReader<Used>(
    { dialect, id }: Language,
    name: string,
    patternsOf: PatternsOf,
    use: <State, Notes, Facts>(reader: PassageReader<State, Notes, Facts>) => Used,
  ): Used | null {
    const own = frameworks.filter(({ dialects }) => dialects.includes(dialect));
    const format = formats[dialect];
    const patterns = patternsOf(id);
    if (format) {
      const inlays = (inlaid: string) => this.inlay(inlaid, patternsOf);
      return use(new ContractReader(format, own, patterns, name, inlays));
    }
    if (dialect === 'prose') return use(new ProseReader());
    const lines = lineSyntaxes[dialect];
    if (lines) return use(new LineReader(lines, own, patterns));
    const tokens = tokenSyntaxes[dialect];
    return tokens ? use(new TokenReader(tokens, own, tablesOf(dialect), patterns)) : null;
  }

  private inlay(id: string, patternsOf: PatternsOf): ReadInlay | null {
    const language = languageOf(id);
    return language ? this.withReader(language, '', patternsOf, inlayReader) : null;
  }
}
