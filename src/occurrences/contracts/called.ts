import { registry } from '../../catalog/registry';
import { wordsOf } from '../../frameworks/words';

/** What too many things are called that have nothing to do with a status: so much of it is `ok`. */
const usual = new Set([100, 200, 302]);

/** Phrases of one word that are part of no other name. */
const own = new Set([401, 403]);

const phrases = registry.entries.filter(({ code }) => !usual.has(code));

/** A name that may be the phrase of a code: `notFound`, `FORBIDDEN_TITLE`. */
export const phraseName = new RegExp(
  phrases.map(({ phrase }) => phrase.replace(/[^A-Za-z]+/g, '[ _-]?')).join('|'),
  'i',
);

/** Whether what a key is called is the phrase of a code, or the key has it among its words where that is an error's alone. */
export function isCalledBy(name: string, code: number): boolean {
  const phrase = registry.phrase(code);
  if (phrase === null || usual.has(code)) return false;
  const words = wordsOf(name);
  const sought = wordsOf(phrase);
  if (words === sought) return true;
  const isOwn = code >= 400 && (sought.includes(' ') || own.has(code));
  return isOwn && ` ${words} `.includes(` ${sought} `);
}
