import * as vscode from 'vscode';
import type { Edit, Range } from '../syntax/range';

/** Offsets of the engine to positions of the editor. Both count UTF-16 units. */
export function toRange(document: vscode.TextDocument, { start, end }: Range): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Positions of the editor to offsets of the engine. */
export function toOffsets(document: vscode.TextDocument, range: vscode.Range): Range {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** The engine's edits of a document, as one change of the workspace. */
export function toWorkspaceEdit(
  document: vscode.TextDocument,
  edits: readonly Edit[],
): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit();
  for (const edit of edits) change.replace(document.uri, toRange(document, edit.range), edit.text);
  return change;
}

/** Markdown from the engine: untrusted, so without commands, HTML or theme icons. */
export function toMarkdown(text: string): vscode.MarkdownString {
  return new vscode.MarkdownString(text);
}
