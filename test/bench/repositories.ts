import { readFile } from 'node:fs/promises';
import { globby } from 'globby';
import { constantTables } from '../../src/frameworks/tables';
import { languageOf, languageOfPath } from '../../src/syntax/languages';
import { openDocument, policy, service } from '../unit/engine';

/**
 * Measures recall on real sources, in a way that needs no labels: every named constant of a known table
 * that stands in code must be found, and found again when the same code is written with numbers.
 * What is missed is printed, and with `--hits` everything that is found, to be read for precision.
 *
 *     npx tsx test/bench/repositories.ts [--hits] FOLDER…
 */
async function main(args: readonly string[]): Promise<void> {
  const folders = args.filter((arg) => arg !== '--hits');
  const totals = new Map<string, Totals>();
  for (const path of await globby(folders, { gitignore: false, ignore: ['**/node_modules/**'] })) {
    const language = languageOfPath(path);
    const text = language === null ? '' : await readFile(path, 'utf8');
    if (language === null || text.length > 1_000_000) continue;
    if (args.includes('--hits')) await printHits(path, language, text);
    const dialect = languageOf(language)?.dialect ?? '';
    const total = totals.get(dialect) ?? { constants: [0, 0], numbers: [0, 0] };
    await measure(path, language, text, total);
    totals.set(dialect, total);
  }
  for (const [dialect, { constants, numbers }] of totals) {
    if (constants[1] > 0)
      console.log(`${dialect}: constants ${ratio(constants)}, numbers ${ratio(numbers)}`);
  }
}

/** Found, and to be found. */
type Count = [found: number, wanted: number];

interface Totals {
  readonly constants: Count;
  readonly numbers: Count;
}

interface Wanted {
  readonly start: number;
  readonly end: number;
  readonly code: number;
}

async function measure(path: string, language: string, text: string, total: Totals): Promise<void> {
  const wanted = constantsIn(text, languageOf(language)?.dialect ?? '');
  if (wanted.length === 0) return;
  await count(path, language, text, wanted, total.constants);
  const numbers: Wanted[] = [];
  let written = '';
  let from = 0;
  for (const { start, end, code } of wanted) {
    written += text.slice(from, start);
    numbers.push({ start: written.length, end: written.length + 3, code });
    written += String(code);
    from = end;
  }
  await count(path, language, written + text.slice(from), numbers, total.numbers);
}

async function count(
  path: string,
  language: string,
  text: string,
  wanted: readonly Wanted[],
  counted: Count,
): Promise<void> {
  const { uri } = await openDocument(language, text);
  const ends = new Set(service.occurrences(uri, policy).map(({ range }) => range.end));
  for (const { end } of wanted) {
    counted[1] += 1;
    if (ends.has(end)) counted[0] += 1;
    else console.log(`missed ${path}:${lineOf(text, end)}`);
  }
  service.close(uri);
}

/** The constants of a text that are written with their container, outside of comments and imports. */
function constantsIn(text: string, dialect: string): Wanted[] {
  return constantTables
    .filter(({ dialects }) => dialects.includes(dialect))
    .flatMap(({ forms, names }) => {
      const containers = forms.flatMap(
        (form) => /^([\w$.:\\]+(?:\.|::))\$NAME$/.exec(form)?.[1] ?? [],
      );
      if (containers.length === 0) return [];
      const heads = containers.map((container) => container.replace(/[.\\$]/g, '\\$&')).join('|');
      return [...text.matchAll(new RegExp(`(?<![\\w.])(?:${heads})(\\w+)`, 'g'))].flatMap(
        (match) => {
          const code = names[match[1] ?? ''];
          const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
          const isCode = !/^\s*(?:\*|#|\/\/|\/\*|import\b|use\b)|\/\/|"[^"]*$/.test(line);
          if (code === undefined || !isCode) return [];
          return { start: match.index, end: match.index + match[0].length, code };
        },
      );
    })
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => start !== all[index - 1]?.start);
}

async function printHits(path: string, language: string, text: string): Promise<void> {
  const { uri } = await openDocument(language, text);
  for (const { range, code, notation, role, framework } of service.occurrences(uri, policy)) {
    const line = lineOf(text, range.start);
    const source = text.split('\n')[line - 1]?.trim().slice(0, 120) ?? '';
    console.log(`${path}:${line} ${code} ${notation} ${role} ${framework ?? '-'} | ${source}`);
  }
  service.close(uri);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function ratio([found, wanted]: Count): string {
  return `${found} of ${wanted} (${((100 * found) / wanted).toFixed(1)} %)`;
}

void main(process.argv.slice(2));
