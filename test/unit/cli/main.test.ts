import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const main = join(__dirname, '..', '..', '..', 'src', 'cli', 'main.ts');

function start(...args: string[]) {
  return startWith('', ...args);
}

function startWith(FORCE_COLOR: string, ...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    env: { ...process.env, CI: 'true', FORCE_COLOR, NO_COLOR: '' },
  });
  child.stdin.end();
  return child;
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}

describe('the process', () => {
  it('prints to stdout, without colours where it is no terminal', async () => {
    const child = start('explain', '404');
    const [out, error, exitCode] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      exitOf(child),
    ]);
    assert.match(out, /^\*\*404 Not Found\*\*/);
    assert.deepEqual([exitCode, error], [0, '']);
  });

  it('prints in colours where they are forced, and 0 forces none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'colors-'));
    const file = join(folder, 'a.js');
    writeFileSync(file, 'res.status(999).end();\n');
    const printed = ['1', '0'].map((value) => text(startWith(value, 'lint', file).stdout));
    const isColored = (await Promise.all(printed)).map((out) => out.includes('\x1b['));
    rmSync(folder, { recursive: true });
    assert.deepEqual(isColored, [true, false]);
  });

  it('exits with 2 and one line on stderr', async () => {
    const child = start('explain', 'tea');
    const [error, exitCode] = await Promise.all([text(child.stderr), exitOf(child)]);
    assert.deepEqual([exitCode, error.split('\n').length], [2, 2]);
  });

  it('goes quietly when its reader has gone', async () => {
    const child = start('explain', '404');
    child.stdout.destroy();
    const [error, exitCode] = await Promise.all([text(child.stderr), exitOf(child)]);
    assert.deepEqual([exitCode, error], [0, '']);
  });
});
