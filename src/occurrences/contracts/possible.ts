import { statusKey } from '../../frameworks/telling/values';
import { isWritten } from './evidence';
import type { PathPattern, Segment } from './path';

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

/** Whether a text has all the names on a path, and what proves its framework. */
export function isPossible(
  { segments, evidence, needs, holds, isDefinition }: PathPattern,
  finds: Finds,
  fileName: string,
): boolean {
  return (
    !isDefinition &&
    segments.every((segment) => isWord(segment, finds)) &&
    (holds === null || holds.some((each) => isWritten(each, finds, fileName))) &&
    (needs === 'none' || evidence.some((each) => isWritten(each, finds, fileName)))
  );
}

function isWord(segment: Segment, finds: Finds): boolean {
  if (segment.is === 'telling') return finds(statusKey);
  if (segment.is === 'ending') return finds(segment.ending);
  return segment.is !== 'name' || finds(segment.name);
}
