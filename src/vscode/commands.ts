import * as vscode from 'vscode';
import type { Documents } from './documents';
import { toWorkspaceEdit } from './convert';
import { pickCode } from './pickCode';
import { codePage } from './pages';
import { selectCatalog } from './selectCatalog';
import type { Policies } from './policies';
import type { Ask } from './ask';

/** What the commands work with. */
export interface CommandSurroundings {
  readonly ask: Ask;
  readonly documents: Documents;
  readonly policies: Policies;
  readonly log: vscode.LogOutputChannel;
}

/** Registers the commands of the palette. */
export function registerCommands(surroundings: CommandSurroundings): vscode.Disposable {
  const { documents, log } = surroundings;
  const commands: Readonly<Record<string, (argument?: unknown) => unknown>> = {
    explain: (code) => explain(surroundings, code),
    selectCatalog: () => selectCatalog(surroundings.policies),
    fixAll: () => fixAll(surroundings.ask),
    showLog: () => {
      log.show();
    },
    restart: () => {
      log.info('Restarting.');
      documents.restart();
    },
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`httpStatus.${name}`, run),
    ),
  );
}

/** Explains the given code, or the one that is picked from a list. */
async function explain({ policies, ask }: CommandSurroundings, argument: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const scope = editor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const policy = await policies.of(scope);
  const code =
    typeof argument === 'number' ? argument : await pickCode(policy, await codeAt(ask, editor));
  if (code === undefined) return;
  const page = codePage(code, scope);
  try {
    await vscode.commands.executeCommand('markdown.showPreview', page);
  } catch {
    await vscode.window.showTextDocument(page);
  }
}

/** The code under the cursor. */
async function codeAt(ask: Ask, editor: vscode.TextEditor | undefined): Promise<number | null> {
  if (!editor) return null;
  const { document, selection } = editor;
  const offset = document.offsetAt(selection.active);
  const occurrences = await ask('explain', document, (service, uri, policy) =>
    service.occurrences(uri, policy),
  );
  const found = occurrences?.find(({ range }) => range.start <= offset && offset <= range.end);
  return typeof found?.code === 'number' ? found.code : null;
}

async function fixAll(ask: Ask): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  const edits = await ask('fix all', document, (service, uri, policy) =>
    service.fixAll(uri, policy),
  );
  if (edits && edits.length > 0) {
    await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits));
  } else {
    const nothing = vscode.l10n.t('There is nothing here that is safe to fix.');
    vscode.window.setStatusBarMessage(nothing, 5000);
  }
}
