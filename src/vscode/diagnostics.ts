import * as vscode from 'vscode';
import type { Severity } from '../catalog/catalog';
import type { Finding } from '../rules/rule';
import { toRange } from './convert';
import type { Documents } from './documents';
import type { Guard } from './guard';
import { pageScheme, rulePage } from './pages';
import type { Policies } from './policies';

/** The name that the editor shows beside each message. */
export const source = 'http-status';

/** How long typing must rest before findings are shown, in milliseconds. */
const delay = 200;

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

const tags = {
  deprecated: vscode.DiagnosticTag.Deprecated,
  unnecessary: vscode.DiagnosticTag.Unnecessary,
};

/** Shows the findings of open documents, a moment after the last change. */
export class Diagnostics implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection(source);
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly documents: Documents,
    private readonly policies: Policies,
    private readonly guard: Guard,
  ) {
    this.subscriptions = [
      documents.onDidChange((document) => {
        this.schedule(document);
      }),
      documents.onDidAttempt((document) => {
        if (documents.reading(document) === 'unreadable') this.collection.delete(document.uri);
      }),
      documents.onDidClose((document) => {
        this.cancel(document);
        this.collection.delete(document.uri);
      }),
    ];
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.subscriptions, this.collection).dispose();
  }

  private schedule(document: vscode.TextDocument): void {
    this.cancel(document);
    const timer = setTimeout(() => {
      this.timers.delete(document.uri.toString());
      void this.guard('diagnostics', () => this.publish(document));
    }, delay);
    this.timers.set(document.uri.toString(), timer);
  }

  private cancel(document: vscode.TextDocument): void {
    clearTimeout(this.timers.get(document.uri.toString()));
    this.timers.delete(document.uri.toString());
  }

  private async publish(document: vscode.TextDocument): Promise<void> {
    if (!isOwn(document)) return;
    const policy = await this.policies.of(document.uri);
    const service = await this.documents.ready(document);
    const { version } = document;
    const uri = document.uri.toString();
    await service?.judge(uri, policy);
    if (document.isClosed || document.version !== version) return;
    const findings = service?.findings(uri, policy) ?? [];
    this.collection.set(
      document.uri,
      findings.map((finding) => this.diagnostic(document, finding)),
    );
  }

  private diagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
    const range = toRange(document, finding.range);
    const shown = new vscode.Diagnostic(range, finding.message, severities[finding.severity]);
    shown.source = source;
    shown.code = { value: finding.rule, target: rulePage(finding.rule) };
    if (finding.tag !== null) shown.tags = [tags[finding.tag]];
    return shown;
  }
}

/**
 * Not a read-only view of another version, such as the left side of a comparison with git, and no
 * page of ours.
 */
function isOwn({ uri }: vscode.TextDocument): boolean {
  if (uri.scheme === pageScheme) return false;
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false;
}
