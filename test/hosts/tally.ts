/** The outcome of a test run. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** What the lines of mocha start with in the output of an extension host. */
export const gutter = '│ ';

const line = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/;

/** `12 passed, 0 failed`, and `, 1 skipped` if there is any: the closing line of every run. */
export function formatTally({ passed, failed, skipped }: Tally): string {
  const counts = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${counts}, ${skipped} skipped` : counts;
}

/** Reads a line of {@link formatTally}; undefined if `text` is none. */
export function parseTally(text: string): Tally | undefined {
  const match = line.exec(text.trim());
  if (!match) return undefined;
  const [passed = 0, failed = 0, skipped = 0] = match.slice(1).map((count) => Number(count || 0));
  return { passed, failed, skipped };
}

/** The sum of several runs. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const tally of tallies) {
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped += tally.skipped;
  }
  return total;
}

/** Runs the suites `mocha` has loaded, in Node or in an extension host. */
export function runMocha(mocha: Mocha): Promise<Tally> {
  return new Promise((resolve) => {
    const { stats } = mocha.run((failed) => {
      resolve({ passed: stats?.passes ?? 0, failed, skipped: stats?.pending ?? 0 });
    });
  });
}
