import * as vscode from 'vscode';
import type { StatusCodeService } from '../service';
import { longestText } from '../syntax/languages';
import type { Edit } from '../syntax/range';
import { Openings } from './openings';
import { readSettings } from './settings';

/** Whether a document is read, and if not, why. */
export type Readability = 'read' | 'unsupported' | 'disabled' | 'tooLarge' | 'unreadable';

/** Keeps the service's documents equal to the editor's. */
export class Documents implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly closed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly attempted = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly openings = new Openings();
  private readonly subscriptions: vscode.Disposable[];
  private service: StatusCodeService;

  /** A document was opened or changed, or has to be looked at anew. */
  readonly onDidChange = this.changed.event;
  readonly onDidClose = this.closed.event;
  /** A document was read as a whole, or that failed: see `reading`. */
  readonly onDidAttempt = this.attempted.event;

  constructor(
    private readonly createService: () => StatusCodeService,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.service = createService();
    this.subscriptions = [
      vscode.workspace.onDidOpenTextDocument((document) => {
        this.changed.fire(document);
      }),
      vscode.workspace.onDidChangeTextDocument((event) => {
        this.change(event);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.close(document);
      }),
    ];
  }

  /** Whether and why not a document is read. */
  reading(document: vscode.TextDocument): Readability {
    const reading = this.wanted(document);
    return reading === 'read' && this.service.isUnreadable(key(document)) ? 'unreadable' : reading;
  }

  /** Whether a document is to be read, whatever came of it. */
  private wanted(document: vscode.TextDocument): Readability {
    if (!this.service.supports(document.languageId)) return 'unsupported';
    const settings = readSettings(document.uri);
    if (!settings.enable) return 'disabled';
    const longest = longestText(document.languageId, settings.maxLength);
    return lengthOf(document) > longest ? 'tooLarge' : 'read';
  }

  /** The service with the document at its present version, or `null` when it is not read. */
  async ready(document: vscode.TextDocument): Promise<StatusCodeService | null> {
    while (!document.isClosed && this.wanted(document) === 'read') {
      if (this.service.version(key(document)) === document.version) return this.service;
      if (!(await this.open(document))) return null;
    }
    return null;
  }

  /** Ends the engine and begins a new one with the documents that are open. */
  restart(): void {
    this.service.dispose();
    this.openings.forget();
    this.service = this.createService();
    this.refresh();
  }

  /** Asks for a new look at every open document. */
  refresh(): void {
    for (const document of vscode.workspace.textDocuments) this.changed.fire(document);
  }

  dispose(): void {
    vscode.Disposable.from(
      ...this.subscriptions,
      this.changed,
      this.closed,
      this.attempted,
    ).dispose();
    this.service.dispose();
  }

  /** One at a time for each document: what changes meanwhile is caught up with by `ready`. */
  private async open(document: vscode.TextDocument): Promise<boolean> {
    try {
      return await this.openings.open(key(document), document, this.service);
    } finally {
      this.attempted.fire(document);
    }
  }

  private change({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const uri = key(document);
    if (contentChanges.length === 0 || !this.service.supports(document.languageId)) return;
    if (this.service.version(uri) !== null && !this.openings.isRunning(uri)) {
      this.apply(uri, document.version, contentChanges.map(toEdit));
    }
    this.changed.fire(document);
  }

  private apply(uri: string, version: number, edits: readonly Edit[]): void {
    try {
      this.service.change(uri, version, edits);
    } catch (error) {
      this.log.error(`Reading ${uri} anew after a failed change:`, error);
      this.service.close(uri);
    }
  }

  private close(document: vscode.TextDocument): void {
    this.service.close(key(document));
    this.closed.fire(document);
  }
}

function key(document: vscode.TextDocument): string {
  return document.uri.toString();
}

/**
 * The editor applies the changes of an event one after the other in the order given, each in the
 * coordinates left by the one before; so does the service.
 */
function toEdit(change: vscode.TextDocumentContentChangeEvent): Edit {
  const { rangeOffset: start, rangeLength, text } = change;
  return { range: { start, end: start + rangeLength }, text };
}

/** The length in UTF-16 units, without building the text. */
function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
