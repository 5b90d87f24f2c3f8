import type { Occurrence } from '../occurrences/occurrence';
import type { Range } from '../syntax/range';
import { explainCode } from './explain';
import { explanationMarkdown } from './explanationMarkdown';
import type { Policy } from './policy';

/** Markdown about the status code at a place, and the place. */
export interface Hover {
  readonly range: Range;
  readonly markdown: string;
}

/** Explains an occurrence; `null` for one that is not written out, such as the 200 of `res.json()`. */
export function hover(occurrence: Occurrence, { catalog, locale }: Policy): Hover | null {
  if (occurrence.notation === 'implicit') return null;
  const explanation = explainCode(occurrence.code, catalog, locale);
  return { range: occurrence.range, markdown: explanationMarkdown(explanation, locale, 'glance') };
}
