import 'mocha/mocha.js';
import { formatTally, gutter, runMocha } from '../hosts/tally.js';

/** How the suites are run. */
export interface RunOptions {
  /** Only the tests whose full title matches; all of them if empty. */
  grep: string;
  color: boolean;
}

/**
 * Runs the suites inside an extension host; each line it prints starts with the gutter that tells
 * it from VS Code's own, the last one is the tally.
 *
 * @param load requires the suites, once mocha's globals are there
 * @throws when a test fails, which is how VS Code learns of it
 */
export async function runSuites(load: () => void, options: RunOptions): Promise<void> {
  const mocha = new Mocha({ ...options, reporter: 'spec', timeout: 20_000, slow: 2000 });
  Mocha.reporters.Base.consoleLog = print;
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  try {
    load();
  } catch (error) {
    print('A suite cannot be loaded: %s', error instanceof Error ? error.stack : error);
    throw error;
  }
  const tally = await runMocha(mocha);
  print(formatTally(tally));
  if (tally.failed > 0) throw new Error(formatTally(tally));
}

function print(format = '', ...values: readonly unknown[]): void {
  console.log(gutter + format, ...values);
}
