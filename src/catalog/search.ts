import type { RegistryEntry } from './registry';

/** A phrase without case, spaces and signs, so that "Not Found", `NotFound` and `NOT_FOUND` agree. */
export function phraseKey(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9']+/g) ?? [];
}

/** Whether each of the words begins a word of the text. */
function answers(text: string, words: readonly string[]): boolean {
  const known = wordsOf(text);
  return words.every((word) => known.some((candidate) => candidate.startsWith(word)));
}

/** How well an entry answers: 0 its phrase or code begins so, then less; -1 not at all. */
function rank(entry: RegistryEntry, key: string, words: readonly string[]): number {
  const tests = [
    () => String(entry.code).startsWith(key) || phraseKey(entry.phrase).startsWith(key),
    () => answers(entry.phrase, words),
    () => entry.formerPhrases.some((phrase) => answers(phrase, words)),
    () => answers(entry.summary, words),
  ];
  return tests.findIndex((test) => test());
}

/** The entries that answer the words, best first and then by code. */
export function searchEntries(
  entries: readonly RegistryEntry[],
  query: string,
): readonly RegistryEntry[] {
  const key = phraseKey(query);
  const words = wordsOf(query);
  return entries
    .map((entry) => ({ entry, rank: rank(entry, key, words) }))
    .filter((found) => found.rank >= 0)
    .sort((a, b) => a.rank - b.rank || a.entry.code - b.entry.code)
    .map((found) => found.entry);
}
