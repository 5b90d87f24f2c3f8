import type { Occurrence } from '../occurrence';
import type { PassageReader, Standing } from './passage';

/** Reads a text that stands within another one; the occurrences are where `standing` has them. */
export type ReadInlay = (text: string, standing: Standing) => readonly Occurrence[];

/** The reader of an inlaid language, by VS Code's id; `null` where it needs a syntax tree. */
export type InlayReaders = (languageId: string) => ReadInlay | null;

/** Reads whole texts with the reader of their language. */
export function inlayReader<State, Notes, Facts>(
  reader: PassageReader<State, Notes, Facts>,
): ReadInlay {
  return (text, standing) => {
    const { notes } = reader.read(text, 0, reader.initial, text.length);
    return reader.occurrences(notes, standing, reader.gather([notes]));
  };
}
