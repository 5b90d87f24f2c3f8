import { stat } from 'node:fs/promises';
import { posix, relative, resolve, sep } from 'node:path';
import { globby } from 'globby';
import { languageOfPath } from '../syntax/languages';
import { Failure, fileFailure } from './failure';
import type { Log } from './log';

/** A file to read. */
export interface FoundFile {
  /** As the user named it or its folder, with forward slashes: what reports show. */
  readonly path: string;
  readonly absolute: string;
  readonly language: string;
  /** Named itself on the command line, not met in a folder. */
  readonly named: boolean;
}

/** Never walked into, whether a `.gitignore` names them or not. */
const skipped = ['**/node_modules', '**/.git', '**/*.min.{js,mjs,cjs}'];

/** The services that build and test a project, whose settings are in hidden folders and files of their names. */
const services =
  '{github,gitlab,gitlab-ci,gitea,forgejo,circleci,buildkite,woodpecker,drone,travis}';

/** What is walked: of hidden files the one that Apache reads its directives from, and those of such services. */
const walked = ['**/*', '**/.htaccess', `**/.${services}/**`, `**/.${services}.{yml,yaml}`];

/**
 * The files that `paths` stand for, each once, sorted by path. Folders are walked: other hidden files,
 * `node_modules`, `*.min.js` and what a `.gitignore` names (in a repository also one above) are left
 * out. Files named themselves always count. Throws a {@link Failure} for a path that cannot be read.
 */
export async function findFiles(
  paths: readonly string[],
  cwd: string,
  { note }: Log,
): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    for (const file of await expand(path, cwd, note)) {
      const known = found.get(file.absolute);
      if (!known || file.named) found.set(file.absolute, file);
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function expand(path: string, cwd: string, note: Log['note']): Promise<FoundFile[]> {
  const absolute = resolve(cwd, path);
  if (await isFolder(absolute, path)) {
    const files = await walk(absolute, path);
    if (files.length === 0) note(`${path}: no files to read in this folder`);
    return files;
  }
  const language = languageOfPath(absolute);
  if (language) return [{ path: shown(path), absolute, language, named: true }];
  note(`${path}: skipped, no supported language has this file extension`);
  return [];
}

async function isFolder(absolute: string, path: string): Promise<boolean> {
  try {
    const status = await stat(absolute);
    if (!status.isDirectory() && !status.isFile()) throw new Failure(`${path} is not a file`);
    return status.isDirectory();
  } catch (error) {
    throw error instanceof Failure ? error : fileFailure('read', path, error);
  }
}

async function walk(folder: string, path: string): Promise<FoundFile[]> {
  const base = shown(path);
  return (await filesBelow(folder, path)).flatMap((file) => {
    const absolute = resolve(file);
    const language = languageOfPath(absolute);
    if (!language) return [];
    const shownPath = posix.join(base, shown(relative(folder, absolute)));
    return [{ path: shownPath, absolute, language, named: false }];
  });
}

async function filesBelow(cwd: string, path: string): Promise<string[]> {
  const options = { cwd, absolute: true, gitignore: true, followSymbolicLinks: false };
  try {
    return await globby(walked, { ...options, ignore: skipped });
  } catch (error) {
    throw fileFailure('read', path, error);
  }
}

/** A path as reports show it: forward slashes, no `./`, no doubled and no trailing slash. */
function shown(path: string): string {
  const slashed = sep === posix.sep ? path : path.replaceAll(sep, posix.sep);
  return posix.normalize(slashed).replace(/(?<=.)\/$/, '');
}
