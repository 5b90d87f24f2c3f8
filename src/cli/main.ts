import { run } from './run';

/** The reader went away, as with `| head`: nothing is left to say. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? process.exitCode : 2);
  });
}

void run(process.argv.slice(2), {
  cwd: process.cwd(),
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  colors: hasColors(),
}).then((exitCode) => {
  process.exitCode = exitCode;
});

/** In a terminal, unless the environment says otherwise (no-color.org, force-color.org). */
function hasColors(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return !/^(?:0|false)$/.test(FORCE_COLOR);
  return process.stdout.isTTY && TERM !== 'dumb';
}
