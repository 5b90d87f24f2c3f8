import * as vscode from 'vscode';
import { toOffsets } from '../convert';
import type { Policies } from '../policies';
import type { Ask } from '../ask';

/** Shows the phrase behind a number. */
export function inlayHintsProvider(ask: Ask, policies: Policies): vscode.InlayHintsProvider {
  return {
    onDidChangeInlayHints: policies.onDidChange,
    async provideInlayHints(document, range, token) {
      const offsets = toOffsets(document, range);
      const hints = await ask(
        'inlay hints',
        document,
        (service, uri, policy) => service.inlayHints(uri, offsets, policy),
        token,
      );
      return hints?.map(({ offset, label }) => {
        const hint = new vscode.InlayHint(document.positionAt(offset), label);
        hint.paddingLeft = true;
        return hint;
      });
    },
  };
}
