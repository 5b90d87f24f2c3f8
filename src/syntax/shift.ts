import type { Range } from './range';

/**
 * Moves every range inside a plain value by `delta` offsets: occurrences and findings are kept relative
 * to the part of the text they stand in, so that an edit elsewhere leaves them as they are.
 */
export function shift<T>(value: T, delta: number): T {
  return delta === 0 ? value : (shifted(value, delta) as T);
}

function shifted(value: unknown, delta: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => shifted(item, delta));
  if (isRange(value)) return { ...value, start: value.start + delta, end: value.end + delta };
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, shifted(item, delta)]),
  );
}

function isRange(value: object): value is Range {
  return 'start' in value && typeof value.start === 'number' && 'end' in value;
}
