import { registry } from '../../catalog/registry';

/**
 * How many characters before a cursor are the beginning of a phrase of several words, or of its
 * later words: 5 of `return not f`. 0 where none are.
 */
export function phraseTyped(before: string): number {
  let words = /(?<!\w)[A-Za-z]+(?: [A-Za-z]*)+$/.exec(before)?.[0] ?? '';
  while (words.includes(' ')) {
    if (beginsPhrase(words.toLowerCase())) return words.length;
    words = words.slice(words.indexOf(' ') + 1);
  }
  return 0;
}

function beginsPhrase(words: string): boolean {
  return registry.entries.some(({ phrase, formerPhrases }) =>
    [phrase, ...formerPhrases].some((each) => ` ${each.toLowerCase()}`.includes(` ${words}`)),
  );
}
