import * as vscode from 'vscode';
import { eventually, ok } from '../assert.js';

/** A text that is open, and the place of the caret that was drawn into it as `|`. */
export interface Sample {
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
}

// The editor's own language features only make the suites wait.
before(async () => {
  const editor = vscode.workspace.getConfiguration();
  for (const language of ['javascript', 'typescript']) {
    for (const feature of ['suggest.enabled', 'validate.enable']) {
      const name = `${language}.${feature}`;
      await editor.update(name, false, vscode.ConfigurationTarget.Workspace);
    }
  }
});

let count = 0;

/**
 * Shows a new TypeScript file; `|` marks a position in it, the start where there is none. Each has a
 * name of its own, since the editor may still know the one before.
 */
export async function open(content: string): Promise<Sample> {
  const at = content.indexOf('|');
  const text = at < 0 ? content : content.slice(0, at) + content.slice(at + 1);
  count += 1;
  const uri = await write(`samples/${count}.ts`, text);
  await vscode.commands.executeCommand('vscode.open', uri);
  const document = await eventually('the file is shown', () => shownDocument(uri));
  return { document, position: document.positionAt(Math.max(at, 0)) };
}

function shownDocument(uri: vscode.Uri): vscode.TextDocument | null {
  const document = vscode.window.activeTextEditor?.document;
  return document?.uri.path === uri.path ? document : null;
}

/** The first folder of the workspace. */
export function folder(): vscode.Uri {
  const first = vscode.workspace.workspaceFolders?.[0];
  ok(first, 'no folder is open');
  return first.uri;
}

/** Writes a file below the workspace folder. */
export async function write(path: string, content: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

const changedSettings = new Set<string>();

/** Every test begins with the defaults and without editors. */
afterEach(async () => {
  for (const name of changedSettings) await set(name, undefined);
  changedSettings.clear();
  await closeAll();
});

/** Sets `httpStatus.NAME` for the workspace until the test ends; `undefined` takes it away again. */
export async function set(name: string, value: unknown): Promise<void> {
  changedSettings.add(name);
  await vscode.workspace
    .getConfiguration('httpStatus')
    .update(name, value, vscode.ConfigurationTarget.Workspace);
}

/** Our diagnostics of a document, as `rule: text`, in the order of the text. */
export function reported(document: vscode.TextDocument): string[] {
  return ownDiagnostics(document).map(
    ({ code, range }) => `${ruleOf(code)}: ${document.getText(range)}`,
  );
}

/** Our diagnostics of a document in the order of the text. */
export function ownDiagnostics(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'http-status')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The id of the rule behind a diagnostic. */
export function ruleOf(code: vscode.Diagnostic['code']): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** Waits until the diagnostics of a document are these. */
export async function settled(
  document: vscode.TextDocument,
  expected: readonly string[],
): Promise<void> {
  const wanted = expected.join('\n');
  await eventually(`diagnostics [${wanted}]`, () => reported(document).join('\n') === wanted).catch(
    (error: unknown) => {
      throw new Error(`${String(error)}; there are [${reported(document).join('\n')}]`);
    },
  );
}

/** The titles and edits that the editor offers at a range. */
export async function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind?: string,
): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind,
  );
}

/** Closes all editors without saving. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
