import type { Lesson } from './lesson';

/**
 * Lessons that were learned before, by framework and example: the build writes one book a dialect, so
 * that the editor need not parse hundreds of examples before its first answer.
 */
export type LessonBook = Map<string, Lesson>;

/** The key of an example's lesson. */
export function lessonKey(framework: string, target: string | null, code: string): string {
  return `${framework} ${target ?? ''} ${code}`;
}

/** The file that a dialect's book is kept in, beside the grammars. */
export function lessonFile(dialect: string): string {
  return `${dialect}.lessons.json`;
}

/** A book as the bytes of its file. */
export function writeLessons(book: LessonBook): string {
  return JSON.stringify(Object.fromEntries(book));
}

/** Reads a book from the bytes of its file. */
export function readLessons(bytes: Uint8Array): LessonBook {
  const lessons = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, Lesson>;
  return new Map(Object.entries(lessons));
}
