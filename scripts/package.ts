import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { extensionPath } from '../test/hosts/paths.js';
import { program } from '../test/hosts/program.js';

const megabyte = 1024 * 1024;
const maximum = 3 * megabyte;

const packagedReadme = 'dist/README.md';

/** What people who install the extension have no use for. */
const unwanted = /^(dist\/cli\.js|src\/|test\/|node_modules\/)|\.map$/;

/**
 * Packages the built extension into a .vsix and tells its size.
 *
 * @throws if the package is too big or would hold a file that does not belong there
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const packagePath = resolve(values.out ?? join(extensionPath, await defaultName()));
  const readmePath = await writeReadme();
  const files = await wantedFiles();
  await createVSIX({
    cwd: extensionPath,
    packagePath,
    readmePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  const { size } = await stat(packagePath);
  console.log(`${packagePath}: ${files.length} files, ${(size / megabyte).toFixed(2)} MB`);
  if (size > maximum) throw new Error(`The package may have ${maximum / megabyte} MB at most.`);
}

/**
 * Writes the README with its pictures inside: on the page of an extension, an editor shows no others
 * but those of the web.
 *
 * @returns its path in the extension
 */
async function writeReadme(): Promise<string> {
  const text = await readFile(join(extensionPath, 'README.md'), 'utf8');
  const parts = text.split(/(?<=!\[[^\]]*\]\()([^):]+\.png)(?=\))/);
  const inlined = parts.map(async (part, index) => (index % 2 === 0 ? part : await dataUrl(part)));
  await writeFile(join(extensionPath, packagedReadme), (await Promise.all(inlined)).join(''));
  return packagedReadme;
}

async function dataUrl(path: string): Promise<string> {
  const image = await readFile(join(extensionPath, path));
  return `data:image/png;base64,${image.toString('base64')}`;
}

async function wantedFiles(): Promise<string[]> {
  const files = await listFiles({ cwd: extensionPath, packageManager: PackageManager.None });
  const surplus = files.filter((file) => unwanted.test(file));
  if (surplus.length > 0) throw new Error(`.vscodeignore lets in ${surplus.join(', ')}`);
  return files;
}

async function defaultName(): Promise<string> {
  const text = await readFile(join(extensionPath, 'package.json'), 'utf8');
  const { name, version } = JSON.parse(text) as { name: string; version: string };
  return `${name}-${version}.vsix`;
}

program(import.meta.filename, main);
