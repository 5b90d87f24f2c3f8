import * as vscode from 'vscode';

/** Reads a grammar's bytes from the extension's own folder, wherever the extension is installed. */
export function grammarReader(extensionUri: vscode.Uri): (file: string) => Promise<Uint8Array> {
  const folder = vscode.Uri.joinPath(extensionUri, 'dist', 'grammars');
  return async (file) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, file));
}
