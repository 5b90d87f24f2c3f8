import * as vscode from 'vscode';
import { patternProblem } from '../service';
import { section, type Settings } from './settings';

type Patterns = Settings['patterns'];

/** Leaves out of a setting the patterns that cannot be read, and says so once for each. */
export class ReadablePatterns {
  private readonly told = new Set<string>();

  constructor(private readonly log: vscode.LogOutputChannel) {}

  of(patterns: Patterns): Patterns {
    const entries = Object.entries(patterns).map(([language, codes]) => [
      language,
      codes.filter((code) => this.isReadable(language, code)),
    ]);
    return Object.fromEntries(entries) as Patterns;
  }

  private isReadable(language: string, code: string): boolean {
    const problem = patternProblem(language, code);
    if (problem === null) return true;
    const said = `${section}.patterns/${language}: ${problem}, found ${JSON.stringify(code)}`;
    if (!this.told.has(said)) void this.tell(said);
    this.told.add(said);
    return false;
  }

  private async tell(problem: string): Promise<void> {
    this.log.warn(problem);
    const way = vscode.l10n.t('Change the Setting');
    const answer = await vscode.window.showWarningMessage(`${problem}.`, way);
    if (answer === undefined) return;
    await vscode.commands.executeCommand('workbench.action.openSettings', `${section}.patterns`);
  }
}
