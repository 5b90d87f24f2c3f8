import * as vscode from 'vscode';
import { createStatusCodeService } from '../service';
import { languages } from '../syntax/languages';
import { Catalogs } from './catalogs';
import { registerCommands } from './commands';
import { Diagnostics } from './diagnostics';
import { Documents } from './documents';
import { grammarReader } from './grammars';
import { createGuard } from './guard';
import { LanguageStatus } from './languageStatus';
import { registerPages } from './pages';
import { Policies } from './policies';
import { codeActionKinds, codeActionsProvider } from './providers/codeActions';
import { completionProvider, triggerCharacters } from './providers/completion';
import { hoverProvider } from './providers/hover';
import { inlayHintsProvider } from './providers/inlayHints';
import { createAsk, type Ask } from './ask';

/** Wires the engine to the editor; all of it ends with the context's subscriptions. */
export function activate({ extensionUri, subscriptions }: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('HTTP Status', { log: true });
  const guard = createGuard(log);
  const readGrammar = grammarReader(extensionUri);
  const documents = new Documents(() => createStatusCodeService({ readGrammar }), log);
  const catalogs = new Catalogs(log);
  const policies = new Policies(catalogs, log);
  const ask = createAsk(documents, policies, guard);
  subscriptions.push(
    ...[log, documents, catalogs, policies],
    new Diagnostics(documents, policies, guard),
    new LanguageStatus(selector, documents, policies, guard),
    registerProviders(ask, policies),
    registerCommands({ ask, documents, policies, log }),
    registerPages(extensionUri, policies),
    policies.onDidChange(() => {
      documents.refresh();
    }),
  );
  documents.refresh();
}

const languageIds = languages.map(({ id }) => id);
const selector = languageIds.map((language) => ({ language }));

function registerProviders(ask: Ask, policies: Policies): vscode.Disposable {
  const { registerCompletionItemProvider, registerCodeActionsProvider } = vscode.languages;
  void vscode.commands.executeCommand('setContext', 'httpStatus.languages', languageIds);
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(selector, hoverProvider(ask)),
    registerCompletionItemProvider(selector, completionProvider(ask), ...triggerCharacters),
    vscode.languages.registerInlayHintsProvider(selector, inlayHintsProvider(ask, policies)),
    registerCodeActionsProvider(selector, codeActionsProvider(ask), {
      providedCodeActionKinds: codeActionKinds,
    }),
  );
}
