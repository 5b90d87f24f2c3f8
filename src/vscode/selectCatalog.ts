import * as vscode from 'vscode';
import { builtinCatalogs } from '../catalog/builtin';
import { localized } from '../catalog/localized';
import { section } from './settings';
import type { Policies } from './policies';

interface CatalogItem extends vscode.QuickPickItem {
  /** `null`: a file that is chosen next. */
  readonly reference: string | null;
}

/** How many catalogs of the workspace are offered; more would hide the built-in ones. */
const mostFiles = 20;

/** Lets the user choose a built-in catalog or a file, and writes it into the settings. */
export async function selectCatalog(policies: Policies): Promise<void> {
  const scope = vscode.window.activeTextEditor?.document.uri;
  const { catalog } = await policies.of(scope);
  const placeHolder = vscode.l10n.t('Now in force: {0}', catalog.title);
  const item = await vscode.window.showQuickPick(items(scope), {
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!item) return;
  const reference = item.reference ?? (await chooseFile(scope));
  if (reference === undefined) return;
  await vscode.workspace
    .getConfiguration(section, scope)
    .update('catalog', reference, target(scope));
}

/** The catalogs of the workspace, the built-in ones, and the way to any other file. */
async function items(scope: vscode.Uri | undefined): Promise<CatalogItem[]> {
  const own = (await catalogFiles()).map((file) => ({
    reference: referenceTo(file, scope),
    label: vscode.workspace.asRelativePath(file),
  }));
  const builtin = builtinCatalogs.ids.map((id): CatalogItem => {
    const catalog = builtinCatalogs.get(id);
    const detail = localized(catalog?.description ?? {}, vscode.env.language);
    return { reference: id, label: catalog?.title ?? id, description: id, detail };
  });
  const file = { reference: null, label: vscode.l10n.t('Choose a file…'), alwaysShow: true };
  return [...own, ...builtin, file];
}

/** The files of the workspace that are catalogs by their names. */
async function catalogFiles(): Promise<vscode.Uri[]> {
  const files = await vscode.workspace.findFiles(
    '**/{http-status.catalog.json,*.http-status.json}',
    '**/node_modules/**',
    mostFiles,
  );
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function chooseFile(scope: vscode.Uri | undefined): Promise<string | undefined> {
  const filters = { [vscode.l10n.t('Catalog')]: ['json', 'jsonc'] };
  const [file] = (await vscode.window.showOpenDialog({ filters })) ?? [];
  return file && referenceTo(file, scope);
}

/** A path relative to the folder where the file is inside of it, else a URI. */
function referenceTo(file: vscode.Uri, scope: vscode.Uri | undefined): string {
  const folder = vscode.workspace.getWorkspaceFolder(file);
  // What belongs to no folder, as an output does, is judged like the only one.
  const [only, another] = vscode.workspace.workspaceFolders ?? [];
  const own = (scope && vscode.workspace.getWorkspaceFolder(scope)) ?? (another ? undefined : only);
  const isOwn = folder !== undefined && folder === own;
  return isOwn ? `./${vscode.workspace.asRelativePath(file, false)}` : file.toString();
}

/** The narrowest place that a project shares: its folder, its workspace, or the user's settings. */
function target(scope: vscode.Uri | undefined): vscode.ConfigurationTarget {
  const folders = vscode.workspace.workspaceFolders?.length ?? 0;
  if (folders === 0) return vscode.ConfigurationTarget.Global;
  const isOfFolder = scope !== undefined && vscode.workspace.getWorkspaceFolder(scope);
  return folders > 1 && isOfFolder
    ? vscode.ConfigurationTarget.WorkspaceFolder
    : vscode.ConfigurationTarget.Workspace;
}
