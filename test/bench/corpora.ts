import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { run } from '../hosts/command';
import { root } from '../hosts/paths';

/** Packages that ship their sources, by the registry that has them. */
interface Packages {
  /** Debian source packages, and the `-dev` ones of languages whose libraries are their sources. */
  readonly debian?: readonly string[];
  /** `name@version`. */
  readonly npm?: readonly string[];
}

/** What a dialect is measured on: servers and frameworks, and code that has nothing to do with HTTP. */
interface Corpus extends Packages {
  readonly quiet?: Packages;
}

/** The folders of unpacked sources. */
export interface Sources {
  readonly servers: readonly string[];
  readonly quiet: readonly string[];
}

const lists = join(import.meta.dirname, 'corpora');
const cache = join(root, '.vscode-test', 'corpora');
const minutes = 60_000;

/** The dialects that have a corpus: `corpora/DIALECT.json`. */
export function corpora(): readonly string[] {
  return readdirSync(lists).map((name) => name.replace('.json', ''));
}

/** Downloads and unpacks the sources of a dialect, each once. A package that cannot be had is named and left out. */
export async function sourcesOf(dialect: string): Promise<Sources> {
  const corpus = JSON.parse(readFileSync(join(lists, `${dialect}.json`), 'utf8')) as Corpus;
  const servers = await unpackedAll(corpus);
  return { servers, quiet: await unpackedAll(corpus.quiet ?? {}) };
}

async function unpackedAll({ debian = [], npm = [] }: Packages): Promise<string[]> {
  const folders: string[] = [];
  for (const name of debian) folders.push(...(await unpacked(name, fromDebian)));
  for (const name of npm) folders.push(...(await unpacked(name, fromNpm)));
  return folders;
}

/** The folder of one package, `debian:keystone`, `deb:schleuder` (as it is installed) or `npm:fastify@5.12.8`, or `null` where it cannot be had. */
export async function sourceOf(reference: string): Promise<string | null> {
  const [registry, name = ''] = reference.split(/:(.*)/s);
  const [folder = null] =
    registry === 'deb'
      ? await unpacked(`${name}.deb`, asInstalled)
      : await unpacked(name, registry === 'npm' ? fromNpm : fromDebian);
  return folder;
}

type Download = (name: string, folder: string) => Promise<unknown>;

/** What was asked for in this run, so that a package that cannot be had is tried and named once. */
const asked = new Map<string, Promise<string[]>>();

function unpacked(name: string, download: Download): Promise<string[]> {
  const folder = join(cache, name.replaceAll('/', '__'));
  const known = asked.get(folder) ?? unpackedInto(folder, name, download);
  asked.set(folder, known);
  return known;
}

async function unpackedInto(folder: string, name: string, download: Download): Promise<string[]> {
  if (existsSync(folder)) return [folder];
  const fresh = `${folder}.part`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  try {
    await download(name, fresh);
    await unpack(fresh);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    console.warn(`left out ${name}: ${(error as Error).message.split('\n')[0] ?? ''}`);
    return [];
  }
  renameSync(fresh, folder);
  return [folder];
}

function fromNpm(name: string, folder: string): Promise<string> {
  return run('npm', ['pack', name, '--pack-destination', folder], { timeout: 5 * minutes });
}

/** How apt names a kind of package in its lists, and downloads one. */
interface Kind {
  readonly type: 'deb' | 'deb-src';
  readonly command: readonly string[];
}

const source: Kind = { type: 'deb-src', command: ['source', '--download-only', '--tar-only'] };

/** A library of Go or Rust is shipped as its source, `golang-…-dev` or `librust-…-dev`, and so are scripts. */
const library: Kind = { type: 'deb', command: ['download'] };

function fromDebian(name: string, folder: string): Promise<void> {
  return fetched(name.endsWith('-dev') ? library : source, name, folder);
}

function asInstalled(name: string, folder: string): Promise<void> {
  return fetched(library, name.replace(/\.deb$/, ''), folder);
}

async function fetched(kind: Kind, name: string, folder: string): Promise<void> {
  const { options, suites } = await listsOf(kind);
  const reasons: unknown[] = [];
  for (const suite of suites) {
    const call = [...options, ...kind.command, `${name}/${suite}`];
    try {
      await run('apt-get', call, { cwd: folder, timeout: 10 * minutes });
      return;
    } catch (reason) {
      reasons.push(reason);
    }
  }
  throw reasons[0];
}

/** Options for apt, and the releases that it knows by them, the one that changes least first. */
interface PackageLists {
  readonly options: readonly string[];
  readonly suites: readonly string[];
}

const listed = new Map<Kind, Promise<PackageLists>>();

/** Knows the packages of apt's own archive, with the releases to come, beside its own lists. */
function listsOf(kind: Kind): Promise<PackageLists> {
  const known = listed.get(kind) ?? makeLists(kind);
  listed.set(kind, known);
  return known;
}

async function makeLists({ type }: Kind): Promise<PackageLists> {
  const targets = ['indextargets', '--format', '$(SITE) $(RELEASE)', 'Created-By: Packages'];
  const printed = await run('apt-get', targets, { timeout: minutes });
  const archive = /^(\S+\/debian\/?) (\w+)$/m.exec(printed);
  if (!archive) throw new Error('apt knows no archive of Debian.');
  const [, site = '', release = ''] = archive;
  const folder = join(cache, type === 'deb' ? 'apt-libraries' : 'apt');
  mkdirSync(join(folder, 'lists', 'partial'), { recursive: true });
  const suites = [release, 'stable', 'sid'];
  const lines = suites.map((suite) => `${type} ${site} ${suite} main\n`);
  writeFileSync(join(folder, 'sources.list'), lines.join(''));
  const settings = {
    'Dir::Etc::sourcelist': join(folder, 'sources.list'),
    'Dir::Etc::sourceparts': '-',
    'Dir::State::lists': join(folder, 'lists'),
  };
  const options = Object.entries(settings).flatMap(([key, value]) => ['-o', `${key}=${value}`]);
  await run('apt-get', [...options, 'update'], { timeout: 5 * minutes });
  return { options, suites };
}

/** Unpacks the archives of a folder there and removes them; what Debian adds is not wanted. */
async function unpack(folder: string): Promise<void> {
  const archives = readdirSync(folder).filter((name) => /\.tgz$|\.tar\.\w+$|\.deb$/.test(name));
  const wanted = archives.filter((name) => !name.includes('.debian.tar.'));
  for (const name of wanted) {
    const [command, ...given] = name.endsWith('.deb')
      ? ['dpkg-deb', '--extract', name, '.']
      : ['tar', 'xf', name, '--no-same-owner'];
    await run(command, given, { cwd: folder, timeout: 5 * minutes });
  }
  for (const name of archives) rmSync(join(folder, name));
  if (wanted.length === 0) throw new Error('no archive of sources in it');
}
