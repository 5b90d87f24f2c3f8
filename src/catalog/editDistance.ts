/**
 * How many characters must be inserted, deleted, replaced or swapped with their neighbour to turn
 * one text into the other (optimal string alignment).
 */
export function editDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= to.length; column++) {
      current.push(cheapest(rows, row, column, from, to));
    }
  }
  return at(rows, from.length, to.length);
}

function cheapest(rows: number[][], row: number, column: number, from: string, to: string) {
  const same = from[row - 1] === to[column - 1];
  const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
  return Math.min(
    at(rows, row - 1, column) + 1,
    at(rows, row, column - 1) + 1,
    at(rows, row - 1, column - 1) + (same ? 0 : 1),
    swapped ? at(rows, row - 2, column - 2) + 1 : Infinity,
  );
}

function at(rows: number[][], row: number, column: number): number {
  return rows[row]?.[column] ?? Infinity;
}

/** The known word that was likely meant, at most a third of its letters away, or `null`. */
export function closestWord(word: string, known: readonly string[]): string | null {
  const limit = (candidate: string) => Math.ceil(candidate.length / 3);
  const near = known
    .filter((candidate) => Math.abs(candidate.length - word.length) <= limit(candidate))
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ candidate, distance }) => distance <= limit(candidate))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.candidate ?? null;
}
