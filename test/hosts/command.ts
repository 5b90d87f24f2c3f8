import { execFile } from 'node:child_process';

/** How a command is run: where, and after how many milliseconds it is stopped. */
export interface CommandOptions {
  cwd?: string;
  timeout: number;
}

/** Runs a command to its end and returns what it printed; rejects with its last lines if it fails. */
export function run(
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<string> {
  // On Windows npm and npx are batch files, which only a shell can start.
  const shell = process.platform === 'win32' && !command.endsWith('.exe');
  return new Promise((resolve, reject) => {
    execFile(
      command,
      args,
      { ...options, shell, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (!error) resolve(stdout);
        else reject(new Error(failure(command, args, error.killed, stdout + stderr, options)));
      },
    );
  });
}

function failure(
  command: string,
  args: readonly string[],
  killed: boolean | undefined,
  output: string,
  { timeout }: CommandOptions,
): string {
  const why = killed ? `did not end within ${timeout / 1000} s` : 'failed';
  const tail = output.trim().split('\n').slice(-15).join('\n');
  return `${command} ${args.join(' ')} ${why}\n${tail}`.trim();
}

/** Rejects when `work` takes longer than `ms` milliseconds; `what` says what was waited for. */
export async function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`${what} did not come within ${ms / 1000} s`));
    }, ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
