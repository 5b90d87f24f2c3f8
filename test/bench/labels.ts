import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a reader says of a code in a source: a status, as its own line or call shows; a status, as only
 * other places tell (or a comment); something else.
 */
export type Verdict = 'shown' | 'hidden' | 'other';

/** A code in a source, and what a reader said of it. */
export interface Label {
  /** The package, `debian:keystone` or `npm:fastify@5.12.8`. */
  readonly package: string;
  /** From the folder of the package, with slashes. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** As it is written, a number or the name of a symbol. */
  readonly code: string;
  readonly verdict: Verdict;
  /** Tells whether the line still reads as it did. */
  readonly digest: string;
}

/** Package, path, `line code verdict digest`. */
type Written = Record<string, Record<string, string[]>>;

const folder = join(import.meta.dirname, 'labels');

/** The dialects that have labels: `labels/DIALECT.json`. */
export function labelledDialects(): readonly string[] {
  return readdirSync(folder).map((name) => name.replace('.json', ''));
}

/** The labels of a dialect; none where there is no file of them. */
export function readLabels(dialect: string): readonly Label[] {
  const file = fileOf(dialect);
  if (!existsSync(file)) return [];
  const written = JSON.parse(readFileSync(file, 'utf8')) as Written;
  return Object.entries(written).flatMap(([name, paths]) =>
    Object.entries(paths).flatMap(([path, places]) =>
      places.map((place) => {
        const [line = '', code = '', verdict = '', digest = ''] = place.split(' ');
        return {
          package: name,
          path,
          line: Number(line),
          code,
          verdict: verdict as Verdict,
          digest,
        };
      }),
    ),
  );
}

/** Adds labels to those of a dialect; what is said of a place anew replaces what was said before. */
export function addLabels(dialect: string, labels: readonly Label[]): void {
  const byPlace = new Map<string, Label>();
  for (const label of [...readLabels(dialect), ...labels])
    byPlace.set([label.package, label.path, label.line, label.code, label.digest].join(' '), label);
  const written: Written = {};
  for (const label of byPlace.values()) {
    const places = ((written[label.package] ??= {})[label.path] ??= []);
    places.push([label.line, label.code, label.verdict, label.digest].join(' '));
  }
  writeFileSync(fileOf(dialect), `${JSON.stringify(written, null, 2)}\n`);
}

/** What tells a line from another that stands in its place later. */
export function digestOf(line: string): string {
  return createHash('sha256').update(line.trim()).digest('hex').slice(0, 8);
}

function fileOf(dialect: string): string {
  return join(folder, `${dialect}.json`);
}
