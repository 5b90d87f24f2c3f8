import { Command } from 'commander';
import { relative } from 'node:path';
import { corpora, sourceOf, sourcesOf } from './corpora';
import { labelledIn } from './labelled';
import { labelledDialects, readLabels } from './labels';
import { recallIn, type Count, type Listener, type Recall } from './recall';

/** What is printed besides the figures, and what is measured. */
interface Options {
  readonly hits?: true;
  readonly misses?: true;
  /** Only against what readers said of samples: of all packages (`true`), or of these. */
  readonly labelled?: true | readonly string[];
  /** Constants in the packages that labels were drawn from, too. */
  readonly wide?: true;
}

/**
 * Prints recall in real sources: in the folders that are named, or in the packages that
 * `corpora/DIALECT.json` and `labels/DIALECT.json` list, which it downloads.
 */
async function main(args: readonly string[], options: Options): Promise<void> {
  const known = [...new Set([...corpora(), ...labelledDialects()])].sort();
  const folders = args.filter((arg) => !known.includes(arg));
  if (folders.length > 0) {
    print('', await recallIn(folders, null, listenerOf(options)));
    return;
  }
  for (const dialect of args.length > 0 ? args : known) {
    await printLabelled(dialect, options);
    if (!options.labelled && corpora().includes(dialect)) await printCorpus(dialect, options);
    if (options.wide) await printWide(dialect, options);
  }
}

async function printCorpus(dialect: string, options: Options): Promise<void> {
  const { servers, quiet } = await sourcesOf(dialect);
  print(dialect, await recallIn(servers, dialect, listenerOf(options)));
  const { files, occurrences } = await recallIn(quiet, dialect, listenerOf(options));
  if (files > 0) console.log(`${dialect}, quiet: ${occurrences} occurrences in ${files} files`);
}

/** Prints recall of the constants in all packages that labels were drawn from, which are many more. */
async function printWide(dialect: string, options: Options): Promise<void> {
  const packages = new Set(readLabels(dialect).map((label) => label.package));
  const folders: string[] = [];
  for (const name of packages) {
    const folder = await sourceOf(name);
    if (folder) folders.push(folder);
  }
  print(
    `${dialect}, ${folders.length} packages of the labels`,
    await recallIn(folders, dialect, listenerOf(options)),
  );
}

async function printLabelled(dialect: string, { misses, labelled }: Options): Promise<void> {
  const packages = labelled === true ? [] : (labelled ?? []);
  const { found, wanted, stale } = await labelledIn(dialect, packages, (label, source) => {
    const { package: name, path, line, code, verdict } = label;
    if (misses) console.log(`wrong (${verdict}) ${name} ${path}:${line} ${code} | ${source}`);
  });
  if (Object.values(wanted).every((count) => count === 0)) return;
  const hits = found.shown + found.hidden + found.other;
  const figures = [
    `of those that their line or call shows ${ratio([found.shown, wanted.shown])}`,
    `of those that only other places tell ${ratio([found.hidden, wanted.hidden])}`,
    `right of what is found ${ratio([hits - found.other, hits])}`,
    `${wanted.other} are no status`,
    `${stale} stale`,
  ];
  console.log(`${dialect}, labelled by readers: ${figures.join('; ')}`);
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
  .description('Measures recall and precision in real sources.')
  .argument('[FOLDER|DIALECT...]', 'folders of sources, or dialects with a list of packages')
  .option('--hits', 'print all that is found, to be read for precision')
  .option('--misses', 'print what is missed, or found wrongly')
  .option('--wide', 'the constants in the packages of the labels, too')
  .option('--labelled [PACKAGE...]', 'only against the labels, of these packages')
  .action(main);

void program.parseAsync();
