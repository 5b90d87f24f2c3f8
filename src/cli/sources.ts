import { readFile, stat, writeFile } from 'node:fs/promises';
import { isContract, longestText } from '../syntax/languages';
import { fileFailure } from './failure';
import type { FoundFile } from './files';
import type { Log } from './log';

/** A file's text, as an editor would show it: without the byte order mark. */
export interface Source {
  readonly file: FoundFile;
  /** Carriage returns alone, line ends as well to an editor, are newlines here. */
  readonly text: string;
  /** Writes another text in its place, byte order mark kept. `false`: the file is not UTF-8. */
  readonly replace: (text: string) => Promise<boolean>;
}

/** Larger files of code are left out, named or not: a parser would not survive some of them. */
const maxBytes = 2 * 1024 * 1024;

/** A file met in a folder counts as minified above this mean line length, short files excepted. */
const maxMeanLine = 500;
const shortFile = 5_000;

const byteOrderMark = '\uFEFF';
const returnAlone = /\r(?!\n)/g;

/** Reads the files one by one, so that one text is in memory at a time; one that is not readable is told of. */
export async function* readSources(files: readonly FoundFile[], log: Log): AsyncGenerator<Source> {
  for (const file of files) {
    const bytes = await readBytes(file, log);
    if (!bytes) continue;
    const source = sourceOf(file, bytes);
    const reason = reasonToSkip(source);
    if (reason === null) yield source;
    else log.note(`${file.path}: skipped, ${reason}`);
  }
}

function reasonToSkip({ file, text }: Source): string | null {
  if (text.includes('\0')) return 'it is no UTF-8 text';
  const isKept = file.named || isContract(file.language) || !isMinified(text);
  return isKept ? null : 'it looks minified';
}

async function readBytes(file: FoundFile, { note, fail }: Log): Promise<Buffer | null> {
  try {
    const { size } = await stat(file.absolute);
    const limit = longestText(file.language, maxBytes);
    if (size <= limit) return await readFile(file.absolute);
    note(`${file.path}: skipped, ${megabytes(size)} is over the limit of ${megabytes(limit)}`);
  } catch (error) {
    fail(fileFailure('read', file.path, error).message);
  }
  return null;
}

function sourceOf(file: FoundFile, bytes: Buffer): Source {
  const decoded = bytes.toString('utf8');
  const mark = decoded.startsWith(byteOrderMark) ? byteOrderMark : '';
  const replace = async (text: string) => {
    if (!Buffer.from(decoded).equals(bytes)) return false;
    await write(file, mark + (decoded.includes('\n') ? text : text.replaceAll('\n', '\r')));
    return true;
  };
  return { file, text: decoded.slice(mark.length).replace(returnAlone, '\n'), replace };
}

async function write(file: FoundFile, text: string): Promise<void> {
  try {
    await writeFile(file.absolute, text);
  } catch (error) {
    throw fileFailure('write', file.path, error);
  }
}

function isMinified(text: string): boolean {
  if (text.length < shortFile) return false;
  const lines = text.split('\n', Math.ceil(text.length / maxMeanLine) + 1).length;
  return text.length > lines * maxMeanLine;
}

function megabytes(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`;
}
