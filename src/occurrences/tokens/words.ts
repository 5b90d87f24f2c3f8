import { escaped } from '../../syntax/words';
import type { TokenPattern } from './pattern';

/** Words of which a text has one if it has the example: the longest of its own, or all names of codes. */
export function callWords(
  { steps }: TokenPattern,
  names: Readonly<Record<string, number>>,
): readonly string[] {
  const words = steps
    .flatMap((step) => (step.is === 'token' && step.texts.size === 1 ? [...step.texts] : []))
    .filter((text) => /\w/.test(text))
    .sort((a, b) => b.length - a.length);
  return words.length > 0 ? words.slice(0, 1) : Object.keys(names);
}

/** Texts as whole words. */
export function wordsPattern(texts: readonly string[], flags = 'g'): RegExp {
  const words = [...new Set(texts)].map(escaped);
  const any = words.length > 0 ? words.join('|') : '(?!)';
  return new RegExp(`(?<![\\w$])(?:${any})(?![\\w$])`, flags);
}

/** Each text that proves frameworks or constants, as whole words. */
export function evidenceOf(texts: readonly string[]): ReadonlyMap<string, RegExp> {
  const each = texts.map(
    (text) => [text, new RegExp(`(?<![\\w$])${escaped(text)}(?![\\w$])`)] as const,
  );
  return new Map([...each, ['HTTP', speaking]]);
}

/** A name of something that speaks HTTP, which no address is: `HttpServer`, `curl_easy_perform`. */
const speaking =
  /(?<![A-Za-z])(?:https?|Https?|HTTPS?)(?![a-z]|:\/\/)|[a-z](?:Http|HTTP)(?![a-z])|\bcurl_easy_/;
