import * as vscode from 'vscode';
import { explainCode } from '../features/explain';
import { explanationMarkdown } from '../features/explanationMarkdown';
import { codeWithPhrase } from '../features/codeWithPhrase';
import type { Policies } from './policies';

/** The scheme of the pages that the extension writes itself. */
export const pageScheme = 'http-status';

/** The page that explains a code under the policy of `scope`. */
export function codePage(code: number, scope: vscode.Uri | undefined): vscode.Uri {
  const path = `/codes/${codeWithPhrase(code).replace(/[^\w ]/g, '')}.md`;
  return vscode.Uri.from({ scheme: pageScheme, path, query: scope?.toString() ?? '' });
}

/**
 * The page of a rule as it is packaged. It is a document of ours, so that it opens as a preview by
 * the editor's association, from a web address too, and its bad examples are no problems.
 */
export function rulePage(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: pageScheme, path: `/docs/rules/${rule}.md` });
}

/** Writes the pages: explanations of codes, and rules as they are packaged. */
export function registerPages(extensionUri: vscode.Uri, policies: Policies): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(pageScheme, {
    async provideTextDocumentContent({ path, query }) {
      if (isRulePage(path)) return read(vscode.Uri.joinPath(extensionUri, path));
      const code = /^\/codes\/(\d+)/.exec(path)?.[1];
      if (code === undefined) return null;
      const scope = query === '' ? undefined : vscode.Uri.parse(query);
      const { catalog, locale } = await policies.of(scope);
      return `${explanationMarkdown(explainCode(Number(code), catalog, locale), locale)}\n`;
    },
  });
}

/** No other file is shown through this scheme. */
function isRulePage(path: string): boolean {
  return /^\/docs\/rules\/[\w-]+\.md$/.test(path);
}

async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
