import * as vscode from 'vscode';
import { explainCode } from '../features/explain';
import { explanationMarkdown } from '../features/explanationMarkdown';
import { nameOf } from '../features/names';
import type { Policies } from './policies';

/** The scheme of the pages that the extension writes itself. */
const scheme = 'http-status';

/** The page that explains a code under the policy of `scope`. */
export function codePage(code: number, scope: vscode.Uri | undefined): vscode.Uri {
  const path = `/codes/${nameOf(code).replace(/[^\w ]/g, '')}.md`;
  return vscode.Uri.from({ scheme, path, query: scope?.toString() ?? '' });
}

/**
 * The page of a rule in the extension's folder. Where that is a web address the editor would leave
 * for the browser, so the page is shown as a document of ours there.
 */
export function rulePage(extensionUri: vscode.Uri, rule: string): vscode.Uri {
  const isWebAddress = /^https?$/.test(extensionUri.scheme);
  const path = `/docs/rules/${rule}.md`;
  return isWebAddress ? vscode.Uri.from({ scheme, path }) : vscode.Uri.joinPath(extensionUri, path);
}

/** Writes the pages: explanations of codes, and rules as they are packaged. */
export function registerPages(extensionUri: vscode.Uri, policies: Policies): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
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
