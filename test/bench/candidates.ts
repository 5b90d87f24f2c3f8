import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { globby } from 'globby';
import { snapshot } from '../../src/catalog/iana/snapshot';
import { constantTables } from '../../src/frameworks/tables';
import { languageOf, languageOfPath } from '../../src/syntax/languages';

/** What could be a status in a source: a registered number, or a symbol that a framework takes for one. */
export interface Candidate {
  /** From the folder it was looked for in, with slashes. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly code: string;
}

/** A longer file is data or a bundle; so is one with so many of them. */
const longest = 300_000;
const most = 400;

/** A text that has none of these words does not speak of HTTP. */
const httpWords = /http|status|respon|request/i;

/** The candidates of a dialect's sources in a folder, file by file. */
export async function candidatesIn(folder: string, dialect: string): Promise<Candidate[][]> {
  const files: Candidate[][] = [];
  const pattern = patternOf(dialect);
  const ignore = ['**/node_modules/**', '**/*.min.*', '**/package-lock.json'];
  const options = { cwd: folder, gitignore: false, ignore, followSymbolicLinks: false };
  for (const path of (await globby('**', options)).sort()) {
    if (languageOf(languageOfPath(path) ?? '')?.dialect !== dialect) continue;
    const text = await readFile(join(folder, path), 'utf8');
    if (text.length > longest || !httpWords.test(text)) continue;
    const found = candidatesOf(path, text, pattern);
    if (found.length > 0 && found.length <= most) files.push(found);
  }
  return files;
}

function candidatesOf(path: string, text: string, pattern: RegExp): Candidate[] {
  return text.split('\n').flatMap((source, index) => {
    const codes = new Set([...source.matchAll(pattern)].map(([code]) => code));
    return [...codes].map((code) => ({ path, line: index + 1, code }));
  });
}

/** Numbers of the registry that stand alone, and the symbols of tables that have them. */
function patternOf(dialect: string): RegExp {
  const numbers = snapshot.assigned.map(({ code }) => code).join('|');
  const symbols = constantTables
    .filter(({ dialects, forms }) => dialects.includes(dialect) && forms.includes(':$NAME'))
    .flatMap(({ names }) => Object.keys(names));
  const alternatives = [`(?<![\\w.$#-])(?:${numbers})(?![\\w%]|\\.\\d|-\\d)`];
  if (symbols.length > 0) alternatives.push(`(?<![\\w:]):(?:${symbols.join('|')})\\b`);
  return new RegExp(alternatives.join('|'), 'g');
}
