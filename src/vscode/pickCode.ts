import * as vscode from 'vscode';
import { registry } from '../catalog/registry';
import { houseLabel } from '../features/house';
import { codeWithPhrase } from '../features/codeWithPhrase';
import type { Policy } from '../features/policy';

interface CodeItem extends vscode.QuickPickItem {
  readonly code: number;
}

/** Lets the user find a code by its digits or by words: "rate limit" finds 429. */
export function pickCode(policy: Policy, first: number | null): Promise<number | undefined> {
  const pick = vscode.window.createQuickPick<CodeItem>();
  pick.placeholder = vscode.l10n.t('A code, or words: 429, rate limit');
  const show = (words: string) => {
    pick.items = codesFor(words).map((code) => item(code, policy));
    if (words === '') pick.activeItems = pick.items.filter(({ code }) => code === first);
  };
  show('');
  pick.onDidChangeValue(show);
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.code);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** What the registry finds, and any three digits themselves: 419 is worth an explanation too. */
function codesFor(words: string): number[] {
  const found = registry.search(words).map(({ code }) => code);
  const typed = /^\s*(\d{3})\s*$/.exec(words)?.[1];
  return typed === undefined ? found : [...new Set([Number(typed), ...found])];
}

function item(code: number, policy: Policy): CodeItem {
  return {
    code,
    label: codeWithPhrase(code),
    description: houseLabel(code, policy) ?? '',
    detail: registry.get(code)?.summary ?? '',
    alwaysShow: true,
  };
}
