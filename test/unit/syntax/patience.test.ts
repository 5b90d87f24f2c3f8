import assert from 'node:assert/strict';
import { patience } from '../../../src/syntax/patience';

describe('patience with a parser', () => {
  /** Whether it ends when the clock shows these times, one at each step. */
  function endsAfter(length: number, times: readonly number[]): boolean {
    const clock = [0, ...times].values();
    const isOver = patience(length, () => clock.next().value ?? 0);
    return times.map(() => isOver()).includes(true);
  }

  const steps = (count: number, each: number): number[] =>
    Array.from({ length: count }, (_, index) => (index + 1) * each);

  it('ends with much more work than a text of that length needs', () => {
    assert.equal(endsAfter(10_000, steps(1_000, 1)), false);
    assert.equal(endsAfter(10_000, steps(1_200, 1)), true);
  });

  it('has more for a longer text', () => {
    assert.equal(endsAfter(1_000_000, steps(1_200, 1)), false);
  });

  it('does not count how long the process was kept waiting between two steps', () => {
    assert.equal(endsAfter(10_000, [1, 60_000, 60_001, 3_600_000]), false);
  });
});
