import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../../src/cli/failure';
import { findFiles } from '../../../src/cli/files';
import { readSources } from '../../../src/cli/sources';
import { recordingLog, removeWorkspaces, workspace } from './workspace';

describe('the files that the command line reads', () => {
  afterEach(removeWorkspaces);

  async function pathsIn(files: Record<string, string | Buffer>, ...paths: string[]) {
    const log = recordingLog();
    const found = await findFiles(paths, workspace(files).root, log);
    const read: string[] = [];
    for await (const { file } of readSources(found, log)) read.push(file.path);
    return { read, notes: log.notes };
  }

  it('are those of the folder in supported languages, sorted', async () => {
    const files = { 'b.ts': '', 'a/c.jsx': '', 'a.js': '', 'd.tsx': '', 'e.mjs': '', 'f.css': '' };
    const { read } = await pathsIn(files, '.');
    assert.deepEqual(read, ['a.js', 'a/c.jsx', 'b.ts', 'd.tsx', 'e.mjs']);
  });

  it('are shown as named, with forward slashes', async () => {
    const files = { 'src/a.js': '', 'lib/b.js': '' };
    assert.deepEqual((await pathsIn(files, './src/', 'lib//b.js')).read, ['lib/b.js', 'src/a.js']);
  });

  it('are absolute where the folder was named so', async () => {
    const { root } = workspace({ 'src/a.js': '' });
    const [found] = await findFiles([join(root, 'src')], '/', recordingLog());
    assert.equal(found?.path, `${root}/src/a.js`);
  });

  it('are taken once', async () => {
    assert.deepEqual((await pathsIn({ 'a.js': '' }, '.', 'a.js', './a.js')).read, ['a.js']);
  });

  it('are not those that a .gitignore of the repository names', async () => {
    const files = {
      '.git/HEAD': '',
      '.gitignore': 'build/\nsrc/generated.js\n',
      'build/a.js': '',
      'src/.gitignore': 'local.js\n!kept.js\n',
      'src/generated.js': '',
      'src/local.js': '',
      'src/kept.js': '',
    };
    assert.deepEqual((await pathsIn(files, 'src')).read, ['src/kept.js']);
    assert.deepEqual((await pathsIn(files, '.')).read, ['src/kept.js']);
  });

  it('are not in node_modules, in .git, hidden or minified by name', async () => {
    const files = {
      'node_modules/a/index.js': '',
      'packages/x/node_modules/a.js': '',
      '.git/hooks/a.js': '',
      '.cache/a.js': '',
      'app.min.js': '',
      'app.js': '',
    };
    assert.deepEqual((await pathsIn(files, '.')).read, ['app.js']);
  });

  it('are those of Apache in any folder, hidden as they are', async () => {
    const files = { '.htaccess': '', 'www/.htaccess': '', '.cache/.htaccess': '', '.env': '' };
    assert.deepEqual((await pathsIn(files, '.')).read, ['.htaccess', 'www/.htaccess']);
  });

  it('are those of services that build a project, hidden as they are', async () => {
    const files = {
      '.github/workflows/smoke.yml': '',
      '.gitlab-ci.yml': '',
      'api/.circleci/config.yml': '',
      '.cache/.github/a.yml': '',
      '.idea/a.yml': '',
      'node_modules/a/.github/a.yml': '',
    };
    const read = ['.github/workflows/smoke.yml', '.gitlab-ci.yml', 'api/.circleci/config.yml'];
    assert.deepEqual((await pathsIn(files, '.')).read, read);
  });

  it('are not minified by their look, and that is said', async () => {
    const files = { 'bundle.js': 'f(1);'.repeat(2_000), 'long.js': 'f(1);\n'.repeat(2_000) };
    const { read, notes } = await pathsIn(files, '.');
    assert.deepEqual(read, ['long.js']);
    assert.deepEqual(notes, ['bundle.js: skipped, it looks minified']);
  });

  it('are read whatever they are when named themselves', async () => {
    const files = {
      '.gitignore': 'ignored.js\n',
      'ignored.js': '',
      'app.min.js': 'f(1);'.repeat(2_000),
      'node_modules/a/index.js': '',
    };
    const named = ['app.min.js', 'ignored.js', 'node_modules/a/index.js'];
    assert.deepEqual(await pathsIn(files, ...named), { read: named, notes: [] });
  });

  it('are not larger than 2 MB, named or not', async () => {
    const { read, notes } = await pathsIn({ 'big.js': Buffer.alloc(40 << 20, 'x\n') }, 'big.js');
    assert.deepEqual(read, []);
    assert.deepEqual(notes, ['big.js: skipped, 40 MB is over the limit of 2 MB']);
  });

  it('are no binary files and none in UTF-16, named or not', async () => {
    const utf16 = Buffer.from('\uFEFFres.status(404).end();', 'utf16le');
    const files = { 'image.js': Buffer.from([0, 1, 2, 255]), 'wide.js': utf16, 'a.js': '' };
    const { read, notes } = await pathsIn(files, '.', 'wide.js');
    assert.deepEqual(read, ['a.js']);
    assert.deepEqual(notes, [
      'image.js: skipped, it is no UTF-8 text',
      'wide.js: skipped, it is no UTF-8 text',
    ]);
  });

  it('say when a named file or folder has nothing to read', async () => {
    const { notes } = await pathsIn({ 'notes.txt': '', 'docs/a.txt': '' }, 'notes.txt', 'docs');
    assert.deepEqual(notes, [
      'notes.txt: skipped, no supported language has this file extension',
      'docs: no files to read in this folder',
    ]);
  });

  it('do not come through links in a circle', async () => {
    const { root } = workspace({ 'a/b.js': '' });
    mkdirSync(join(root, 'c'));
    symlinkSync(join(root, 'a'), join(root, 'a', 'loop'));
    const found = await findFiles(['a'], root, recordingLog());
    assert.deepEqual(
      found.map(({ path }) => path),
      ['a/b.js'],
    );
  });

  it('may have glob characters in their folder', async () => {
    const files = { 'app/[id]/(shop)/route.ts': '', 'app/i/route.ts': '' };
    assert.deepEqual((await pathsIn(files, 'app/[id]')).read, ['app/[id]/(shop)/route.ts']);
  });

  it('are read on behind one that vanished meanwhile, and that is said', async () => {
    const { root } = workspace({ 'a.js': '', 'b.js': '' });
    const found = await findFiles(['.'], root, recordingLog());
    rmSync(join(root, 'a.js'));
    const log = recordingLog();
    const read: string[] = [];
    for await (const { file } of readSources(found, log)) read.push(file.path);
    assert.deepEqual(
      [read, log.failures],
      [['b.js'], ['cannot read a.js: no such file or folder']],
    );
  });

  it('must be there', async () => {
    const missing = new Failure('cannot read gone.js: no such file or folder');
    await assert.rejects(pathsIn({}, 'gone.js'), missing);
  });
});
