import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Occurrence } from '../../src/occurrences/occurrence';
import { languageOfPath } from '../../src/syntax/languages';
import { UnreadableText } from '../../src/syntax/runtime';
import { openDocument, policy, service } from '../unit/engine';
import { sourceOf } from './corpora';
import { digestOf, readLabels, type Label, type Verdict } from './labels';

/** How much was found of what a reader labelled. */
export interface Labelled {
  readonly found: Record<Verdict, number>;
  readonly wanted: Record<Verdict, number>;
  /** Labels whose line is no longer there: the package has a newer version. */
  stale: number;
}

/** Told of each place that was missed or taken wrongly. */
export type OnWrong = (label: Label, source: string) => void;

/** Compares what is found in real sources with what a reader said of a sample of the codes in them. */
export async function labelledIn(
  dialect: string,
  packages: readonly string[],
  onWrong: OnWrong,
): Promise<Labelled> {
  const result: Labelled = { found: none(), wanted: none(), stale: 0 };
  const labels = readLabels(dialect).filter(
    (label) => packages.length === 0 || packages.includes(label.package),
  );
  for (const ofFile of byFile(labels)) await compare(ofFile, result, onWrong);
  return result;
}

const none = (): Record<Verdict, number> => ({ shown: 0, hidden: 0, other: 0 });

async function compare(
  labels: readonly Label[],
  result: Labelled,
  onWrong: OnWrong,
): Promise<void> {
  const lines = await linesOf(labels);
  const places = await placesIn(labels[0]?.path ?? '', lines);
  for (const label of labels) {
    const { line, code, verdict, digest } = label;
    const source = lines[line - 1] ?? '';
    if (digestOf(source) !== digest) {
      result.stale += 1;
      continue;
    }
    const isFound = places.has(`${line} ${code}`);
    result.wanted[verdict] += 1;
    if (isFound) result.found[verdict] += 1;
    const isWrong = isFound ? verdict === 'other' : verdict === 'shown';
    if (isWrong) onWrong(label, source.trim());
  }
}

function byFile(labels: readonly Label[]): readonly Label[][] {
  const files = new Map<string, Label[]>();
  for (const label of labels) {
    const file = `${label.package} ${label.path}`;
    files.set(file, [...(files.get(file) ?? []), label]);
  }
  return [...files.values()];
}

async function linesOf([label]: readonly Label[]): Promise<readonly string[]> {
  const folder = label && (await sourceOf(label.package));
  if (!folder) return [];
  return (await readFile(join(folder, label.path), 'utf8').catch(() => '')).split('\n');
}

/** What is found in a text, as `line code`: the codes as they are written there. */
async function placesIn(path: string, lines: readonly string[]): Promise<ReadonlySet<string>> {
  const language = languageOfPath(path);
  if (language === null) return new Set();
  const text = lines.join('\n');
  const found = await occurrencesIn(language, text, path);
  return new Set(
    found
      .filter(({ notation }) => notation !== 'implicit')
      .flatMap(({ range, text: written }) => {
        const line = text.slice(0, range.start).split('\n').length;
        return [...written.matchAll(/\d+|:\w+/g)].map(([code]) => `${line} ${code}`);
      }),
  );
}

/** The occurrences in a text; none, with a word of it, where no parser reads it. */
async function occurrencesIn(
  language: string,
  text: string,
  path: string,
): Promise<readonly Occurrence[]> {
  try {
    const { uri } = await openDocument(language, text, path);
    const found = service.occurrences(uri, policy);
    service.close(uri);
    return found;
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    console.warn(`left out ${path}: ${error.message}`);
    return [];
  }
}
