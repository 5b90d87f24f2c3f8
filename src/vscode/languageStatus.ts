import * as vscode from 'vscode';
import type { Documents, Readability } from './documents';
import type { Guard } from './guard';
import type { Policies } from './policies';

/** Says in the status bar which catalog is in force, or why the file is not read. */
export class LanguageStatus implements vscode.Disposable {
  private readonly item: vscode.LanguageStatusItem;
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    selector: vscode.DocumentSelector,
    private readonly documents: Documents,
    private readonly policies: Policies,
    guard: Guard,
  ) {
    this.item = vscode.languages.createLanguageStatusItem('httpStatus', selector);
    this.item.name = 'HTTP Status';
    const update = () => void guard('status', () => this.update());
    const updateFor = (document: vscode.TextDocument): void => {
      if (document === vscode.window.activeTextEditor?.document) update();
    };
    this.subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(update),
      policies.onDidChange(update),
      documents.onDidChange(updateFor),
      documents.onDidAttempt(updateFor),
    ];
    update();
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions, this.item).dispose();
  }

  private async update(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    const reading = this.documents.reading(document);
    const { catalog } = await this.policies.of(document.uri);
    const setting = settingThatForbids(reading);
    const isRead = setting === null && reading !== 'unreadable';
    this.item.text = isRead ? catalog.title : vscode.l10n.t('HTTP Status: file not read');
    this.item.detail = detail(reading);
    this.item.severity =
      reading === 'tooLarge' || reading === 'unreadable'
        ? vscode.LanguageStatusSeverity.Warning
        : vscode.LanguageStatusSeverity.Information;
    this.item.command =
      setting === null
        ? { title: vscode.l10n.t('Select Catalog'), command: 'httpStatus.selectCatalog' }
        : {
            title: vscode.l10n.t('Change the Setting'),
            command: 'workbench.action.openSettings',
            arguments: [setting],
          };
  }
}

/** The setting by which a document is not read, if any. */
function settingThatForbids(reading: Readability): string | null {
  switch (reading) {
    case 'tooLarge':
      return 'httpStatus.maxFileSize';
    case 'disabled':
      return 'httpStatus.enable';
    case 'read':
    case 'unreadable':
    case 'unsupported':
      return null;
  }
}

function detail(reading: Readability): string {
  switch (reading) {
    case 'tooLarge':
      return vscode.l10n.t('The file is larger than httpStatus.maxFileSize.');
    case 'disabled':
      return vscode.l10n.t('Switched off by httpStatus.enable.');
    case 'unreadable':
      return vscode.l10n.t('No parser makes sense of this text.');
    case 'read':
    case 'unsupported':
      return vscode.l10n.t('Catalog of HTTP status codes');
  }
}
