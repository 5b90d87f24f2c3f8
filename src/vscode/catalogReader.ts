import * as vscode from 'vscode';
import { maxCatalogLength, type ReadFile } from '../catalog/load';

/** Surely longer than a catalog may be: a UTF-16 unit takes at most three bytes of UTF-8. */
const maxBytes = 3 * maxCatalogLength;

/** Reads catalog files through the editor's file systems and knows which ones it was asked for. */
export interface CatalogReader {
  readonly read: ReadFile;
  /** Where a path leads, however it is written. */
  locate(path: string): vscode.Uri;
  /** The files asked for so far, found or not. */
  files(): readonly vscode.Uri[];
}

/** A reader of paths relative to `folder`, absolute paths on the folder's machine, and URIs. */
export function catalogReader(folder: vscode.Uri | undefined): CatalogReader {
  const files = new Map<string, vscode.Uri>();
  return {
    locate: (path) => locate(path, folder),
    files: () => [...files.values()],
    async read(path) {
      const uri = locate(path, folder);
      files.set(uri.toString(), uri);
      return new TextDecoder().decode(await readBytes(uri));
    },
  };
}

function locate(path: string, folder: vscode.Uri | undefined): vscode.Uri {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return vscode.Uri.parse(path, true);
  if (/^([a-z]:)?[/\\]/i.test(path)) {
    const { path: absolute } = vscode.Uri.file(path);
    return folder?.with({ path: absolute }) ?? vscode.Uri.file(path);
  }
  if (folder) return vscode.Uri.joinPath(folder, path);
  throw new Error(vscode.l10n.t('a relative path needs an open folder'));
}

async function readBytes(uri: vscode.Uri): Promise<Uint8Array> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > maxBytes) throw new Error(vscode.l10n.t('it is too large for a catalog'));
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    const isMissing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    throw isMissing ? new Error(vscode.l10n.t('there is no such file')) : error;
  }
}
