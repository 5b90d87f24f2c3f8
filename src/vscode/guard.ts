import type * as vscode from 'vscode';

/** Runs a provider; a failure is logged and answered with nothing, so that the editor goes on. */
export type Guard = <T>(what: string, run: () => Promise<T>) => Promise<T | undefined>;

/** A guard that writes to this log. */
export function createGuard(log: vscode.LogOutputChannel): Guard {
  return async (what, run) => {
    try {
      return await run();
    } catch (error) {
      log.error(`${what}:`, error instanceof Error ? error : String(error));
      return undefined;
    }
  };
}
