import { CommanderError } from 'commander';
import picocolors from 'picocolors';
import { createStatusCodeService, type StatusCodeService } from '../service';
import { loadPolicy } from './catalogs';
import { explain } from './explain';
import { Failure, reasonOf } from './failure';
import { findFiles, type Note } from './files';
import { readGrammar } from './grammars';
import { countOf, lint, type LintReport } from './lint';
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
  const commands = createCommands(surroundings, (code) => (exitCode = code));
  try {
    await createProgram(commands, surroundings.out).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    surroundings.error(`http-status: ${complaint(error)}\n`);
    return 2;
  }
}

function createCommands(surroundings: Surroundings, exit: (code: number) => void): Commands {
  const { cwd, out, colors } = surroundings;
  const palette = picocolors.createColors(colors);
  return {
    async scan(paths, { format }) {
      const policy = await loadPolicy('iana', cwd);
      const report = await withSources(paths, surroundings, (sources, service, note) =>
        scan(sources, service, policy, note),
      );
      out(reporters[format].scan(report, palette));
    },
    async lint(paths, { format, catalog, fix = false, maxWarnings }) {
      const policy = await loadPolicy(catalog, cwd);
      const report = await withSources(paths, surroundings, (sources, service, note) =>
        lint(sources, service, { policy, fix }, note),
      );
      out(reporters[format].lint(report, palette));
      exit(isClean(report, maxWarnings) ? 0 : 1);
    },
    async explain(code, { catalog, locale, format }) {
      out(explain(code, await loadPolicy(catalog, cwd, locale), format));
    },
  };
}

/** Hands the files behind `paths` to a command, and the engine for as long as it works on them. */
async function withSources<Report>(
  paths: readonly string[],
  { cwd, error }: Surroundings,
  use: (sources: AsyncIterable<Source>, service: StatusCodeService, note: Note) => Promise<Report>,
): Promise<Report> {
  const note = (line: string) => {
    error(`http-status: ${line}\n`);
  };
  const files = await findFiles(paths, cwd, note);
  const service = createStatusCodeService({ readGrammar });
  try {
    return await use(readSources(files, note), service, note);
  } finally {
    service.dispose();
  }
}

function isClean(report: LintReport, maxWarnings = Infinity): boolean {
  return countOf(report, 'error') === 0 && countOf(report, 'warning') <= maxWarnings;
}

function complaint(error: unknown): string {
  const reason = reasonOf(error);
  if (error instanceof Failure) return reason;
  if (!(error instanceof CommanderError)) return `internal error: ${reason}`;
  if (error.code === 'commander.help') return 'missing command: scan, lint or explain, see --help';
  return `${reason.replace(/^error: /, '').replace(/\.?$/, '')}, see --help`;
}
