import { registry } from '../catalog/registry';
import type { Occurrence } from '../occurrences/occurrence';
import type { Range } from '../syntax/range';
import type { Policy } from './policy';

/** The phrase shown behind a number. */
export interface InlayHint {
  readonly offset: number;
  readonly label: string;
}

/** Codes that every developer knows by heart. */
const common: ReadonlySet<number> = new Set([200, 201, 204, 301, 302, 400, 401, 403, 404, 500]);

/** The standard phrases behind the numbers of a text within `range`, as far as the user wants them. */
export function inlayHints(
  occurrences: readonly Occurrence[],
  range: Range,
  { inlayHints: wanted }: Pick<Policy, 'inlayHints'>,
  text: string,
): InlayHint[] {
  if (wanted === 'off') return [];
  return occurrences.flatMap((occurrence) => {
    if (!isWithin(occurrence.range, range)) return [];
    const { code, notation } = occurrence;
    const isNumber = notation === 'number' || (notation === 'string' && isDigits(occurrence.text));
    if (!isNumber || typeof code !== 'number' || occurrence.isLabelled) return [];
    if (wanted === 'uncommon' && common.has(code)) return [];
    const entry = registry.get(code);
    return entry === null ? [] : [{ offset: hintOffset(occurrence, text), label: entry.phrase }];
  });
}

/** Behind the quotes that close a string, where the code is all that stands between them. */
function hintOffset({ range, notation }: Occurrence, text: string): number {
  if (notation !== 'string') return range.end;
  const before = text.slice(Math.max(0, range.start - 3), range.start);
  const quotes = /(["'`])\1*$/.exec(before)?.[0] ?? '';
  return text.startsWith(quotes, range.end) ? range.end + quotes.length : range.end;
}

function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
