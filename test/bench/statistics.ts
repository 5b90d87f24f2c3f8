/** Median and 95th percentile of measured milliseconds. */
export interface Figures {
  readonly median: number;
  readonly p95: number;
}

export function figures(values: readonly number[]): Figures {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: at(sorted, 0.5), p95: at(sorted, 0.95) };
}

export function milliseconds({ median, p95 }: Figures): string {
  return `median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`;
}

function at(sorted: readonly number[], fraction: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(fraction * sorted.length))] ?? Number.NaN;
}
