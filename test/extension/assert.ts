/** Assertions for the suites: node:assert is not there in a web worker. */

/** A failure that mocha shows as a difference of the two values. */
class AssertionError extends Error {
  readonly showDiff = true;

  constructor(
    message: string,
    readonly actual: unknown,
    readonly expected: unknown,
  ) {
    super(message);
  }
}

/** Fails unless `value` is truthy. */
export function ok(value: unknown, message = 'expected a truthy value'): asserts value {
  if (!value) throw new Error(message);
}

/** Fails unless the two values are equal as JSON. */
export function equal<T>(actual: T, expected: T, message = 'the values differ'): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new AssertionError(message, actual, expected);
  }
}

/** Fails unless `text` matches `pattern`, or contains it if it is a string. */
export function includes(text: string, pattern: RegExp | string): void {
  const found = typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text);
  if (!found) throw new AssertionError(`the text lacks ${pattern}`, text, `${pattern}`);
}

/**
 * Repeats `probe` until it returns something truthy, and returns that; fails after `limit` ms.
 * For what VS Code does in its own time, such as diagnostics.
 */
export async function eventually<T>(
  what: string,
  probe: () => T | Thenable<T>,
  limit = 10_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > end) throw new Error(`${what} did not happen within ${limit / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
