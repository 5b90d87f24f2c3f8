import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { cache } from './paths.js';
import { formatTally, parseTally, type Tally } from './tally.js';

const file = join(cache, 'unit-tests.txt');

/** Mocha's own report, then the tally: as the last line, and in a file for `run.ts --unit`. */
export default class UnitReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    rmSync(file, { force: true });
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      record({ passed: passes, failed: failures, skipped: pending });
    });
  }
}

function record(tally: Tally): void {
  console.log(formatTally(tally));
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, formatTally(tally));
}

/** The tally of the last run of the unit tests. */
export function readUnitTally(): Tally {
  const tally = parseTally(readFileSync(file, 'utf8'));
  if (!tally) throw new Error(`${file} holds no result of the unit tests.`);
  return tally;
}
