import { registry } from '../catalog/registry';
import type { ConstantTable } from '../frameworks/constants';
import { frameworks } from '../frameworks/definitions';
import type { Parse } from '../frameworks/learn';
import type { Lesson } from '../frameworks/lesson';
import { readLessons, type LessonBook } from '../frameworks/lessons';
import { candidateNames } from '../frameworks/names';
import { learnTable } from '../frameworks/table';
import { constantTables } from '../frameworks/tables';
import { vocabularyOf } from '../frameworks/vocabulary';
import { dialects } from '../sites/dialects';
import { teachingLanguage, type Language } from '../syntax/languages';
import { nested } from '../syntax/nestedNode';
import type { SyntaxRuntime } from '../syntax/runtime';
import { CandidateNames } from './candidateNames';
import type { LanguageKit } from './documents/document';

/** Learns what there is to know of each dialect, once; with the user's own patterns once for each set. */
export class Library {
  private readonly known = new Map<string, Omit<LanguageKit, 'language'>>();
  private readonly books = new Map<string, LessonBook>();
  private readonly names = new Map<string, CandidateNames>();

  constructor(private readonly runtime: SyntaxRuntime) {}

  /** Takes over what was learned of a dialect before; without it, examples are learned when needed. */
  prepare(dialect: string, lessons: Uint8Array): void {
    this.books.set(dialect, readLessons(lessons));
  }

  /** What a language is read with, and `patterns` taught besides. The grammar must be loaded. */
  kitOf(language: Language, patterns: readonly string[]): LanguageKit | null {
    const key = JSON.stringify([language.dialect, patterns]);
    const known = this.known.get(key) ?? this.learn(language, patterns);
    if (!known) return null;
    this.known.set(key, known);
    return { ...known, language };
  }

  /** The names that may be a status in a dialect, before anything of it is loaded or learned. */
  namesOf(dialect: string): CandidateNames {
    const known = this.names.get(dialect);
    if (known !== undefined) return known;
    const own = frameworks.filter(({ dialects: spoken }) => spoken.includes(dialect));
    const names = new CandidateNames([
      ...own.flatMap(candidateNames),
      ...tablesOf(dialect).flatMap((table) => Object.keys(table.names)),
    ]);
    this.names.set(dialect, names);
    return names;
  }

  /** All that is learned of a language's dialect, for its book. */
  lessonsOf(language: Language): LessonBook {
    this.kitOf(language, []);
    return this.book(language.dialect);
  }

  private book(dialect: string): LessonBook {
    const book: LessonBook = this.books.get(dialect) ?? new Map<string, Lesson>();
    this.books.set(dialect, book);
    return book;
  }

  private learn(
    language: Language,
    patterns: readonly string[],
  ): Omit<LanguageKit, 'language'> | null {
    const dialect = dialects.get(language.dialect);
    if (!dialect) return null;
    const teaching = teachingLanguage(dialect.id) ?? language;
    const grammar = this.runtime.isLoaded(teaching) ? teaching : language;
    const parse: Parse = (text) => nested(this.runtime.parse(grammar, text).rootNode, dialect.flat);
    const table = learnTable(frameworks, patterns, dialect, parse, this.book(dialect.id));
    const own = tablesOf(dialect.id);
    const vocabulary = vocabularyOf(own);
    const names = new CandidateNames([
      ...table.names,
      ...own.flatMap((each) => Object.keys(each.names)),
      ...(table.hasPhrases ? registry.entries.map(({ phrase }) => phrase) : []),
    ]);
    const tables = new Map(own.map((each) => [each.id, each]));
    const knowledge = { table, vocabulary, tables };
    return { dialect, knowledge, names, runtime: this.runtime };
  }
}

/** All constant tables of a dialect, their imports as it writes them. */
export function tablesOf(dialect: string): readonly ConstantTable[] {
  const adapt = dialects.get(dialect)?.adapt;
  const own = constantTables.filter((table) => table.dialects.includes(dialect));
  if (!adapt) return own;
  return own.map((table) => {
    const { importStatement } = table;
    return { ...table, importStatement: importStatement && adapt(importStatement) };
  });
}
