import { Command } from 'commander';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { candidatesIn, type Candidate } from './candidates';
import { sourceOf } from './corpora';
import { addLabels, digestOf, type Label, type Verdict } from './labels';

interface Options {
  readonly size: string;
  readonly seed: string;
  readonly perFile: string;
  readonly out: string;
}

/** A candidate of a package, and where its source is. */
interface Drawn extends Candidate {
  readonly package: string;
  readonly folder: string;
}

/** How many lines are shown before and after a candidate. */
const around = 3;
const longestLine = 160;

/** Draws candidates from packages by chance and writes them with their surroundings, to be read and labelled. */
async function draw(dialect: string, packages: readonly string[], options: Options): Promise<void> {
  const random = randomFrom(Number(options.seed));
  const drawn: Drawn[] = [];
  const quota = Math.ceil(Number(options.size) / packages.length);
  for (const name of packages) {
    const folder = await sourceOf(name);
    if (folder === null) continue;
    const files = shuffled(await candidatesIn(folder, dialect), random);
    const some = files.flatMap((file) => shuffled(file, random).slice(0, Number(options.perFile)));
    drawn.push(...some.slice(0, quota).map((each) => ({ ...each, package: name, folder })));
  }
  writeFileSync(`${options.out}.json`, `${JSON.stringify(drawn, null, 1)}\n`);
  writeFileSync(`${options.out}.txt`, drawn.map(shown).join('\n'));
  console.log(`${drawn.length} candidates in ${options.out}.txt`);
}

function shown(each: Drawn, index: number): string {
  const { package: name, folder, path, line, code } = each;
  const lines = readFileSync(join(folder, path), 'utf8').split('\n');
  const from = Math.max(0, line - 1 - around);
  const source = lines.slice(from, line + around).map((text, at) => {
    const mark = from + at === line - 1 ? '>' : ' ';
    return `${mark} ${text.slice(0, longestLine)}`;
  });
  return [`#${index + 1} ${name} ${path}:${line} ${code}`, ...source].join('\n');
}

const verdicts: Readonly<Record<string, Verdict>> = { s: 'shown', h: 'hidden', o: 'other' };

/** Keeps what a reader said of drawn candidates: `1 s`, `2 h`, `3 o`, in any order, between any white space. */
function keep(dialect: string, drawnFile: string, verdictFile: string): void {
  const drawn = JSON.parse(readFileSync(drawnFile, 'utf8')) as Drawn[];
  const labels = [
    ...readFileSync(verdictFile, 'utf8').matchAll(/(\d+)\s*([sho])\b/g),
  ].flatMap<Label>(([, index, letter = '']) => {
    const each = drawn[Number(index) - 1];
    const verdict = verdicts[letter];
    if (!each || !verdict) return [];
    const { package: name, folder, path, line, code } = each;
    const source = readFileSync(join(folder, path), 'utf8').split('\n')[line - 1] ?? '';
    return { package: name, path, line, code, verdict, digest: digestOf(source) };
  });
  addLabels(dialect, labels);
  console.log(`${labels.length} of ${drawn.length} labelled`);
}

/** Numbers from 0 to 1 that are the same ones for the same seed: Mulberry32, of Tommy Ettinger. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const program = new Command('draw').description('Draws a sample of real sources to be labelled.');

program
  .command('sample')
  .description('Writes OUT.txt to be read, and OUT.json for `keep`.')
  .argument('DIALECT')
  .argument('PACKAGE...', 'debian:NAME or npm:NAME@VERSION')
  .option('--size <n>', 'how many candidates', '200')
  .option('--seed <n>', 'which draw', '1')
  .option('--per-file <n>', 'how many of one file', '6')
  .requiredOption('--out <file>', 'where to, without an extension')
  .action(draw);

program
  .command('keep')
  .description('Adds what was said of a sample to labels/DIALECT.json.')
  .argument('DIALECT')
  .argument('DRAWN', 'the OUT.json of a sample')
  .argument('VERDICTS', 'a file of `1 s 2 h 3 o …`: shown, hidden, other')
  .action(keep);

void program.parseAsync();
