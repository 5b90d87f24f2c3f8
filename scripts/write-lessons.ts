import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readGrammar } from '../src/cli/grammars';
import { lessonFile, writeLessons } from '../src/frameworks/lessons';
import { Library } from '../src/occurrences/knowledge';
import { dialects } from '../src/sites/dialects';
import { teachingLanguage } from '../src/syntax/languages';
import { createRuntime } from '../src/syntax/runtime';

/** Learns the examples of every dialect and writes what was learned beside the grammars. */
async function main(): Promise<void> {
  const runtime = createRuntime(readGrammar);
  for (const dialect of dialects.keys()) {
    const language = teachingLanguage(dialect);
    if (!language) continue;
    await runtime.load(language);
    const book = new Library(runtime).lessonsOf(language);
    await writeFile(join('dist', 'grammars', lessonFile(dialect)), writeLessons(book));
  }
}

void main();
