import { Command } from 'commander';
import { relative } from 'node:path';
import { corpora, sourcesOf } from './corpora';
import { recallIn, type Count, type Listener, type Recall } from './recall';

/** What is printed besides the figures. */
interface Options {
  readonly hits?: true;
  readonly misses?: true;
}

/**
 * Prints recall in real sources: in the folders that are named, or in the packages that
 * `corpora/DIALECT.json` lists, which it downloads.
 */
async function main(args: readonly string[], options: Options): Promise<void> {
  const folders = args.filter((arg) => !corpora().includes(arg));
  if (folders.length > 0) {
    print('', await recallIn(folders, null, listenerOf(options)));
    return;
  }
  for (const dialect of args.length > 0 ? args : corpora()) {
    const { servers, quiet } = await sourcesOf(dialect);
    print(dialect, await recallIn(servers, dialect, listenerOf(options)));
    const { files, occurrences } = await recallIn(quiet, dialect, listenerOf(options));
    if (files > 0) console.log(`${dialect}, quiet: ${occurrences} occurrences in ${files} files`);
  }
}

function listenerOf({ hits, misses }: Options): Listener {
  return {
    ...(hits && {
      hit: (path, line, source, { code, notation, role, framework }) => {
        console.log(
          `${at(path, line)} ${code} ${notation} ${role} ${framework ?? '-'} | ${source}`,
        );
      },
    }),
    ...(misses && {
      miss: (path, line, source, kind) => {
        console.log(`missed ${kind} ${at(path, line)} | ${source}`);
      },
    }),
  };
}

function at(path: string, line: number): string {
  return `${relative(process.cwd(), path)}:${line}`;
}

function print(dialect: string, { files, occurrences, constants, numbers, visible }: Recall): void {
  const figures = [
    `${files} files, ${occurrences} occurrences`,
    `constants ${ratio(constants)}`,
    `numbers ${ratio(numbers)}`,
    `of those that their line or call shows ${ratio(visible)}`,
  ];
  console.log([dialect, figures.join('; ')].filter((part) => part !== '').join(': '));
}

function ratio([found, wanted]: Count): string {
  if (wanted === 0) return 'none';
  return `${found} of ${wanted} (${((100 * found) / wanted).toFixed(1)} %)`;
}

const program = new Command('repositories')
  .description('Measures recall in real sources, which need no labels.')
  .argument('[FOLDER|DIALECT...]', 'folders of sources, or dialects with a list of packages')
  .option('--hits', 'print all that is found, to be read for precision')
  .option('--misses', 'print what is missed')
  .action(main);

void program.parseAsync();
