import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figures, type Figures } from './statistics';
import { generated } from './samples';

const runs = 10;

/** Cold starts of whole processes, and what starting Node alone takes in the same run. */
export function coldStarts(): { readonly node: Figures; readonly cli: Figures } {
  const folder = mkdtempSync(join(tmpdir(), 'http-status-bench-'));
  const file = join(folder, 'app.js');
  writeFileSync(file, generated(1_000).text);
  const node: number[] = [];
  const cli: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    node.push(time(['-e', '0']));
    cli.push(time([join('dist', 'cli.js'), 'lint', file]));
  }
  rmSync(folder, { recursive: true });
  return { node: figures(node), cli: figures(cli) };
}

/** Loading the extension's bundle and activating it on a stand-in for the editor, each in a new process. */
export function activations(): Figures {
  const script = join('test', 'bench', 'activate.cjs');
  return figures(
    Array.from({ length: runs }, () => {
      const { stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
      return Number(stdout);
    }),
  );
}

function time(args: readonly string[]): number {
  const began = performance.now();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - began;
}
