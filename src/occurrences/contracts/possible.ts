import { registry } from '../../catalog/registry';
import { statusKey } from '../../frameworks/telling/values';
import { escaped } from '../../syntax/words';
import { phraseName } from './called';
import { isWritten } from './evidence';
import { isOfPeople, type PathPattern, type Segment } from './path';

/** Whether something stands anywhere in a text. */
type Finds = (sought: string | RegExp) => boolean;

/** Looks for words in a text, for each of them once. */
export function finding(text: string): Finds {
  const known = new Map<string | RegExp, boolean>();
  return (sought) => {
    const found =
      known.get(sought) ?? (typeof sought === 'string' ? text.includes(sought) : sought.test(text));
    known.set(sought, found);
    return found;
  };
}

/** A reason phrase where a value begins, whose later words may be written small, or the page of a code. */
const phrase = new RegExp(
  `[:"'\\s](?:${registry.entries.map(sentence).join('|')})|[/"'\\s][45]\\d\\d\\.x?html?`,
);

function sentence({ phrase: words }: { readonly phrase: string }): string {
  return escaped(words).replace(/(?<= )[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`);
}

/** What is said of a code in a text for people, and in the settings of a server. */
const said = /HTTP|[Ss]tatus|STATUS|[Rr]espon|[Ee]rror|[Rr]eturn|http_code|Rewrite|redir|try_files/;

/** Whether a text has all the names on a path, and what proves its framework. */
export function isPossible(
  { segments, evidence, needs, holds, isDefinition, isPhrased, language }: PathPattern,
  finds: Finds,
  fileName: string,
): boolean {
  return (
    !isDefinition &&
    segments.every((segment) => isWord(segment, finds)) &&
    (!isPhrased || finds(phrase)) &&
    (!isOfPeople(language) || finds(said) || finds(phrase)) &&
    (holds === null || holds.some((each) => isWritten(each, finds, fileName))) &&
    (needs === 'none' || evidence.some((each) => isWritten(each, finds, fileName)))
  );
}

function isWord(segment: Segment, finds: Finds): boolean {
  if (segment.is === 'telling') return finds(statusKey);
  if (segment.is === 'phrase') return finds(phraseName);
  if (segment.is === 'ending') return finds(segment.ending);
  return segment.is !== 'name' || finds(segment.name);
}
