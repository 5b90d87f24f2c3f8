import { CommanderError } from 'commander';
import picocolors from 'picocolors';
import { createStatusCodeService, type StatusCodeService } from '../service';
import { loadPolicy } from './catalogs';
import { explain } from './explain';
import { complaintOf, reasonOf } from './failure';
import { findFiles } from './files';
import { readGrammar } from './grammars';
import { countOf, lint, type LintReport } from './lint';
import type { Log } from './log';
import { createProgram, type Commands } from './program';
import { reporters } from './reporters';
import { scan } from './scan';
import { readSources, type Source } from './sources';

/** Where a run reads and writes. */
export interface Surroundings {
  /** Paths are relative to this folder. */
  readonly cwd: string;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Whether to colour the output. */
  readonly colors: boolean;
}

/** Runs the command line and answers the exit code: 0 clean, 1 findings, 2 wrong usage or an error. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  let exitCode = 0;
  const exit = (code: number): void => {
    exitCode = Math.max(exitCode, code);
  };
  const commands = createCommands(surroundings, logOf(surroundings, exit), exit);
  try {
    await createProgram(commands, surroundings.out).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    surroundings.error(`http-status: ${complaint(error)}\n`);
    return 2;
  }
}

function createCommands(
  { cwd, out, colors }: Surroundings,
  log: Log,
  exit: (code: number) => void,
): Commands {
  const palette = picocolors.createColors(colors);
  const read = readingIn(cwd, log);
  return {
    async scan(paths, { format, catalog }) {
      const policy = await loadPolicy(catalog, cwd);
      const report = await read(paths, (...given) => scan(...given, policy, log));
      out(reporters[format].scan(report, palette));
    },
    async lint(paths, { format, catalog, fix = false, maxWarnings }) {
      const policy = await loadPolicy(catalog, cwd);
      const report = await read(paths, (...given) => lint(...given, { policy, fix }, log));
      out(reporters[format].lint(report, palette));
      exit(isClean(report, maxWarnings) ? 0 : 1);
    },
    async explain(code, { catalog, locale, format }) {
      out(explain(code, await loadPolicy(catalog, cwd, locale), format));
    },
  };
}

/** Says lines on stderr; a run that failed at a file ends with 2. */
function logOf({ error }: Surroundings, exit: (code: number) => void): Log {
  const note = (line: string): void => {
    error(`http-status: ${line}\n`);
  };
  const fail = (line: string): void => {
    note(line);
    exit(2);
  };
  return { note, fail };
}

/** What a command does with the files, and with the engine for as long as it works on them. */
type Use<Report> = (sources: AsyncIterable<Source>, service: StatusCodeService) => Promise<Report>;

/** Hands the files behind paths to a command. */
function readingIn(cwd: string, log: Log) {
  return async <Report>(paths: readonly string[], use: Use<Report>): Promise<Report> => {
    const files = await findFiles(paths, cwd, log);
    const service = createStatusCodeService({ readGrammar });
    try {
      return await use(readSources(files, log), service);
    } finally {
      service.dispose();
    }
  };
}

function isClean(report: LintReport, maxWarnings = Infinity): boolean {
  return countOf(report, 'error') === 0 && countOf(report, 'warning') <= maxWarnings;
}

function complaint(error: unknown): string {
  if (!(error instanceof CommanderError)) return complaintOf(error);
  if (error.code === 'commander.help') return 'missing command: scan, lint or explain, see --help';
  return `${reasonOf(error)
    .replace(/^error: /, '')
    .replace(/\.?$/, '')}, see --help`;
}
