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
import { pageProvider, pageScheme, rulePage } from './pages';
import { Policies } from './policies';
import { codeActionKinds, codeActionsProvider } from './providers/codeActions';
import { completionProvider, triggerCharacters } from './providers/completion';
import { hoverProvider } from './providers/hover';
import { inlayHintsProvider } from './providers/inlayHints';
import { createAsk } from './session';

/** Wires the engine to the editor; all of it ends with the context's subscriptions. */
export function activate({ extensionUri, subscriptions }: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('HTTP Status', { log: true });
  const guard = createGuard(log);
  const readGrammar = grammarReader(extensionUri);
  const documents = new Documents(() => createStatusCodeService({ readGrammar }), log);
  const catalogs = new Catalogs(log);
  const policies = new Policies(catalogs);
  const ask = createAsk(documents, policies, guard);
  const pageOfRule = (rule: string) => rulePage(extensionUri, rule);
  const selector = languages.map(({ id }) => ({ language: id }));
  subscriptions.push(
    ...[log, documents, catalogs, policies],
    new Diagnostics(documents, policies, pageOfRule, guard),
    new LanguageStatus(selector, documents, policies, guard),
    registerProviders(selector, ask, policies),
    registerCommands({ ask, documents, policies, log }),
    vscode.workspace.registerTextDocumentContentProvider(
      pageScheme,
      pageProvider(extensionUri, policies),
    ),
    policies.onDidChange(() => {
      documents.refresh();
    }),
  );
  documents.refresh();
}

function registerProviders(
  selector: vscode.DocumentSelector,
  ask: ReturnType<typeof createAsk>,
  policies: Policies,
): vscode.Disposable {
  const { registerCompletionItemProvider, registerCodeActionsProvider } = vscode.languages;
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(selector, hoverProvider(ask)),
    registerCompletionItemProvider(selector, completionProvider(ask), ...triggerCharacters),
    vscode.languages.registerInlayHintsProvider(selector, inlayHintsProvider(ask, policies)),
    registerCodeActionsProvider(selector, codeActionsProvider(ask), {
      providedCodeActionKinds: codeActionKinds,
    }),
  );
}
