/** However long a step seems to take, the parser works on it no longer: else the machine did other things, or slept. */
const longestStep = 20;

/**
 * How long a parse may take, in milliseconds: many times what any text of this length needs. In some
 * broken texts some grammars would search for ever.
 */
function mostTime(length: number): number {
  return 1_000 + length / 100;
}

/**
 * Asked at each step of a parse of a text of that length, it answers whether the parser has worked for too
 * long. Time in which the process was kept waiting does not count.
 */
export function patience(length: number, now: () => number = Date.now): () => boolean {
  const most = mostTime(length);
  let worked = 0;
  let last = now();
  return () => {
    const at = now();
    worked += Math.min(at - last, longestStep);
    last = at;
    return worked > most;
  };
}
