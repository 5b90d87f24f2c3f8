import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { explainFormats, type ExplainFormat } from './explain';
import { reporters, type ReportFormat } from './reporters';

/** The options of `scan`. */
export interface ScanArguments {
  readonly format: ReportFormat;
  /** Its patterns are found, too. */
  readonly catalog: string;
}

/** The options of `lint`. */
export interface LintArguments extends ScanArguments {
  readonly fix?: true;
  /** Without it any number of warnings is clean. */
  readonly maxWarnings?: number;
}

/** The options of `explain`. */
export interface ExplainArguments {
  readonly catalog: string;
  readonly locale: string;
  readonly format: ExplainFormat;
}

/** What each command does with its arguments. */
export interface Commands {
  readonly scan: (paths: string[], options: ScanArguments) => Promise<void>;
  readonly lint: (paths: string[], options: LintArguments) => Promise<void>;
  readonly explain: (code: string, options: ExplainArguments) => Promise<void>;
}

/** The command line: arguments, options and help. Wrong usage is thrown, never printed. */
export function createProgram(commands: Commands, out: (text: string) => void): Command {
  const program = new Command('http-status')
    .description('Finds, checks, fixes and explains the HTTP status codes in source code.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .configureOutput({ writeOut: out, writeErr: () => undefined })
    .exitOverride()
    .addHelpText('after', manual);
  addScan(program, commands);
  addLint(program, commands);
  addExplain(program, commands);
  return program;
}

function addScan(program: Command, { scan }: Commands): void {
  program
    .command('scan <paths...>')
    .description('list every status code in the files and folders')
    .addOption(reportFormat())
    .addOption(catalogOption())
    .action(scan);
}

function addLint(program: Command, { lint }: Commands): void {
  program
    .command('lint <paths...>')
    .description('check the status codes against the rules and a catalog')
    .addOption(reportFormat())
    .addOption(catalogOption())
    .option('--fix', 'apply the safe fixes and write the files back')
    .option('--max-warnings <n>', 'exit with 1 when there are more warnings', wholeNumber)
    .action(lint);
}

function addExplain(program: Command, { explain }: Commands): void {
  program
    .command('explain <code>')
    .description('say what a status code means: 404, 4XX or "not found"')
    .addOption(catalogOption())
    .option('--locale <tag>', "language of a catalog's labels, such as fr", 'en')
    .addOption(formatOption(explainFormats))
    .action(explain);
}

function reportFormat(): Option {
  return formatOption(Object.keys(reporters));
}

/** The first format is the default. */
function formatOption(formats: readonly string[]): Option {
  return new Option('--format <format>', 'output format').choices(formats).default(formats[0]);
}

function catalogOption(): Option {
  const meaning = "a catalog's id, or a file: a path with a slash or ending in .json or .jsonc";
  return new Option('--catalog <id|file>', meaning).default('iana');
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}

const manual = `
Examples:
  http-status scan src
  http-status lint --catalog rest-api-guideline --fix src
  http-status lint --format json --max-warnings 0 src/api.ts
  http-status explain 429 --catalog ./http-status.catalog.json

Exit codes:
  0  clean
  1  findings of severity error, or more warnings than --max-warnings
  2  wrong usage, unreadable input or an internal error, said in one line on stderr`;
