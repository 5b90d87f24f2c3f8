import * as vscode from 'vscode';
import { distinct, type CodeAction } from '../../features/codeActions';
import type { Finding } from '../../rules/rule';
import { toOffsets, toRange, toWorkspaceEdit } from '../convert';
import { source } from '../diagnostics';
import type { Ask } from '../ask';

/** The kind under which all safe fixes are applied on save: `source.fixAll.httpStatus`. */
const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('httpStatus');

const kinds: Readonly<Record<CodeAction['kind'], vscode.CodeActionKind>> = {
  quickfix: vscode.CodeActionKind.QuickFix,
  'refactor.rewrite': vscode.CodeActionKind.RefactorRewrite,
};

/** The kinds that this provider may answer with. */
export const codeActionKinds = [...Object.values(kinds), fixAllKind];

/** Offers quick fixes, suppressions, refactorings, and all safe fixes at once. */
export function codeActionsProvider(ask: Ask): vscode.CodeActionProvider {
  return {
    async provideCodeActions(document, range, { only, diagnostics }, token) {
      const wanted = ({ kind }: CodeAction) => !only || only.contains(kinds[kind]);
      const offsets = toOffsets(document, range);
      const actions = await ask(
        'code actions',
        document,
        (service, uri, policy) => service.codeActions(uri, offsets, policy),
        token,
      );
      const offered = distinct((actions ?? []).filter(wanted));
      return [
        ...offered.map((action) => toCodeAction(document, action, diagnostics)),
        ...(only?.contains(fixAllKind) ? await fixAll(ask, document, token) : []),
      ];
    },
  };
}

async function fixAll(
  ask: Ask,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<vscode.CodeAction[]> {
  const edits = await ask(
    'fix all',
    document,
    (service, uri, policy) => service.fixAll(uri, policy),
    token,
  );
  if (!edits?.length) return [];
  const title = vscode.l10n.t('Fix all HTTP status problems that are safe to fix');
  const action = new vscode.CodeAction(title, fixAllKind);
  action.edit = toWorkspaceEdit(document, edits);
  return [action];
}

function toCodeAction(
  document: vscode.TextDocument,
  action: CodeAction,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction {
  const shown = new vscode.CodeAction(action.title, kinds[action.kind]);
  shown.edit = toWorkspaceEdit(document, action.edits);
  shown.isPreferred = action.preferred;
  if (action.findings.length > 0) {
    shown.diagnostics = diagnostics.filter((each) =>
      action.findings.some((finding) => isOf(document, finding, each)),
    );
  }
  return shown;
}

function isOf(
  document: vscode.TextDocument,
  finding: Finding,
  diagnostic: vscode.Diagnostic,
): boolean {
  return (
    diagnostic.source === source &&
    diagnostic.message === finding.message &&
    diagnostic.range.isEqual(toRange(document, finding.range))
  );
}
