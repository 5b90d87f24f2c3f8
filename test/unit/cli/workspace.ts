import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Log } from '../../../src/cli/log';
import { run } from '../../../src/cli/run';

/** What a run of the command line said. */
export interface Outcome {
  readonly exitCode: number;
  readonly out: string;
  readonly error: string;
}

/** A temporary folder to run the command line in. */
export interface Workspace {
  readonly root: string;
  readonly read: (path: string) => string;
  readonly run: (...args: string[]) => Promise<Outcome>;
}

/** A log that keeps its lines. */
export function recordingLog(): Log & { readonly notes: string[]; readonly failures: string[] } {
  const [notes, failures] = [[] as string[], [] as string[]];
  return {
    notes,
    failures,
    note: (line) => notes.push(line),
    fail: (line) => failures.push(line),
  };
}

const roots: string[] = [];

/** Writes the files into a new folder that is removed after the test. */
export function workspace(files: Readonly<Record<string, string | Buffer>>): Workspace {
  const root = mkdtempSync(join(tmpdir(), 'http-status-'));
  roots.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return {
    root,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    run: (...args) => runIn(root, args),
  };
}

/** For `afterEach`. */
export function removeWorkspaces(): void {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
}

async function runIn(cwd: string, args: readonly string[]): Promise<Outcome> {
  let out = '';
  let error = '';
  const exitCode = await run(args, {
    cwd,
    out: (text) => (out += text),
    error: (text) => (error += text),
    colors: false,
  });
  return { exitCode, out, error };
}
