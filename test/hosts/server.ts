import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { within } from './command.js';

/** Where a child can lead a process group of its own. */
const posix = process.platform !== 'win32';

const deadly = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A server in a child process. */
export interface Server {
  /** All it printed so far: shown when something fails, since much of it is harmless noise. */
  output(): string;
  /** Ends the process; resolves when it is gone. */
  close(): Promise<void>;
}

/** Starts `node ARGS` and waits until it prints a text that matches `ready`. */
export async function startServer(args: readonly string[], ready: RegExp): Promise<Server> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: posix,
  });
  const forget = endWithUs(child);
  let output = '';
  const listening = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (ready.test(output)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(`The server ended:\n${output}`));
    });
  });
  const server = {
    output: () => output,
    close: async () => {
      forget();
      await stop(child);
    },
  };
  try {
    await within(30_000, 'The start of the server', listening);
    return server;
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    kill(child, 'SIGTERM');
    const force = setTimeout(kill, 3000, child, 'SIGKILL');
    await gone;
    clearTimeout(force);
  }
  kill(child, 'SIGKILL');
}

/** Signals the process and those it started: an extension host may hang in an endless loop. */
function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  if (!posix || child.pid === undefined) {
    child.kill(signal);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group is gone already.
  }
}

/** Ties the life of `child` to this process, whichever way it ends; returns the undoing. */
function endWithUs(child: ChildProcess): () => void {
  const end = () => {
    kill(child, 'SIGKILL');
  };
  const leave = () => process.exit(process.exitCode ?? 130);
  process.once('exit', end);
  for (const signal of deadly) process.once(signal, leave);
  return () => {
    process.off('exit', end);
    for (const signal of deadly) process.off(signal, leave);
  };
}

/** A free port of this machine: the preferred one, else any. */
export async function freePort(preferred = 0): Promise<number> {
  const probe = createServer();
  try {
    probe.listen(preferred, '127.0.0.1');
    await once(probe, 'listening');
    const address = probe.address();
    return typeof address === 'object' && address ? address.port : preferred;
  } catch {
    return await freePort();
  } finally {
    probe.close();
  }
}
