import * as vscode from 'vscode';
import { toMarkdown, toRange } from '../convert';
import type { Ask } from '../ask';

/** Explains the status code under the pointer. */
export function hoverProvider(ask: Ask): vscode.HoverProvider {
  return {
    async provideHover(document, position, token) {
      const offset = document.offsetAt(position);
      const hover = await ask(
        'hover',
        document,
        (service, uri, policy) => service.hover(uri, offset, policy),
        token,
      );
      return hover && new vscode.Hover(toMarkdown(hover.markdown), toRange(document, hover.range));
    },
  };
}
