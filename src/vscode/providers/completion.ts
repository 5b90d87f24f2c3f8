import * as vscode from 'vscode';
import type { Completion } from '../../features/completion';
import { toMarkdown, toRange } from '../convert';
import type { Ask } from '../ask';

/**
 * What may stand right before a status code: the engine decides whether one belongs there. Digits
 * are among them since the editor never asks on its own while a number is typed.
 */
export const triggerCharacters = '( : = . , [ " \' ` 1 2 3 4 5'.split(' ').concat(' ');

const kinds: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  code: vscode.CompletionItemKind.Value,
  constant: vscode.CompletionItemKind.EnumMember,
  body: vscode.CompletionItemKind.Struct,
};

/**
 * Offers status codes where one belongs, and the catalog's error body. As long as nothing is typed
 * the list is called incomplete: it is asked for anew when a number or a name is begun.
 */
export function completionProvider(ask: Ask): vscode.CompletionItemProvider {
  return {
    async provideCompletionItems(document, position, token) {
      const offset = document.offsetAt(position);
      const completions = await ask(
        'completion',
        document,
        async (service, uri, policy) => {
          await service.prepare(uri);
          return service.completions(uri, offset, policy);
        },
        token,
      );
      if (!completions) return undefined;
      const items = completions.map((completion) => toItem(document, position, completion));
      return new vscode.CompletionList(
        items,
        completions.some(({ edit }) => edit.range.start === offset),
      );
    },
  };
}

function toItem(
  document: vscode.TextDocument,
  position: vscode.Position,
  completion: Completion,
): vscode.CompletionItem {
  const label = { label: completion.label, description: completion.detail };
  const item = new vscode.CompletionItem(label, kinds[completion.kind]);
  const replacing = toRange(document, completion.edit.range);
  item.insertText = completion.edit.text;
  item.keepWhitespace = completion.kind === 'code';
  item.range = { inserting: insertedOver(document, position, replacing), replacing };
  item.additionalTextEdits = completion.imports.map(({ range, text }) =>
    vscode.TextEdit.replace(toRange(document, range), text),
  );
  item.filterText = completion.filterText;
  item.sortText = completion.sortText;
  item.documentation = toMarkdown(completion.markdown);
  if (completion.deprecated) item.tags = [vscode.CompletionItemTag.Deprecated];
  return item;
}

/**
 * What is replaced where the user has words behind the cursor kept, as by default: the other digits
 * of a code and its closing quote are part of it all the same.
 */
function insertedOver(
  document: vscode.TextDocument,
  position: vscode.Position,
  replacing: vscode.Range,
): vscode.Range {
  const behind = document.getText(replacing.with({ start: position }));
  return /^\d*\W?$/.test(behind) ? replacing : replacing.with({ end: position });
}
