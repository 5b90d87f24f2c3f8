import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that lives as long as one run. */
export interface Sandbox {
  /** A copy of the workspace, to be changed freely. */
  workspace: string;
  /** The profile of a server. */
  data: string;
  remove(): Promise<void>;
}

/** Copies a workspace into a temporary folder, so that tests never change the repository. */
export async function createSandbox(source: string): Promise<Sandbox> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'http-status-')));
  const workspace = join(folder, 'workspace');
  await cp(source, workspace, { recursive: true });
  return {
    workspace,
    data: join(folder, 'server'),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
