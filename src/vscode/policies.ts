import * as vscode from 'vscode';
import type { Policy } from '../features/policy';
import type { Catalogs } from './catalogs';
import { ReadablePatterns } from './readablePatterns';
import { readSettings, section } from './settings';

/** How each document is judged: its settings and its catalog, remembered until one of them changes. */
export class Policies implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly known = new Map<string, Promise<Policy>>();
  private readonly readable: ReadablePatterns;
  private readonly subscriptions: vscode.Disposable[];

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly catalogs: Catalogs,
    log: vscode.LogOutputChannel,
  ) {
    this.readable = new ReadablePatterns(log);
    this.subscriptions = [
      catalogs.onDidChange(() => {
        this.forget();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(section)) this.forget();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.forget();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.known.delete(uri.toString())),
    ];
  }

  of(uri: vscode.Uri | undefined): Promise<Policy> {
    const key = uri?.toString() ?? '';
    const policy = this.known.get(key) ?? this.read(uri);
    this.known.set(key, policy);
    return policy;
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions, this.changed).dispose();
  }

  private async read(uri: vscode.Uri | undefined): Promise<Policy> {
    const { catalog, rules, inlayHints, patterns } = readSettings(uri);
    return {
      catalog: await this.catalogs.get(catalog, uri),
      rules,
      patterns: this.readable.of(patterns),
      inlayHints,
      locale: vscode.env.language,
    };
  }

  private forget(): void {
    this.known.clear();
    this.changed.fire();
  }
}
