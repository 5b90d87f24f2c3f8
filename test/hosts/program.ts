/**
 * Runs `main` if `file` is the program Node was started with, and not when another module imports
 * it. A failure is told as one message, without a stack, and becomes exit code 1.
 */
export function program(file: string, main: () => Promise<void>): void {
  if (process.argv[1] !== file) return;
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
