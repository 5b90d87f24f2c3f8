import * as vscode from 'vscode';
import { builtinCatalogs } from '../catalog/builtin';
import type { Catalog } from '../catalog/catalog';
import { CatalogError, type CatalogProblem } from '../catalog/catalogError';
import { loadCatalog } from '../catalog/load';
import { patternProblem } from '../service';
import { catalogReader, type CatalogReader } from './catalogReader';

/** What a folder's setting refers to, and the watchers of the files that were read for it. */
interface InForce {
  readonly reference: string;
  readonly catalog: Promise<Catalog>;
  readonly watchers: vscode.Disposable[];
}

/**
 * The catalogs that documents are judged against, read from the editor's file systems and watched.
 * Where one cannot be had, the last good one of the same folder stays in force, or `iana`.
 */
export class Catalogs implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** The three maps go by folder; what belongs to none has the empty name. */
  private readonly inForce = new Map<string, InForce>();
  private readonly lastGood = new Map<string, Catalog>();
  private readonly complaints = new Map<string, string>();

  /** A catalog file was changed. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** The catalog that a setting refers to, for documents at `uri`. Never fails. */
  get(reference: string, uri: vscode.Uri | undefined): Promise<Catalog> {
    const own = uri && vscode.workspace.getWorkspaceFolder(uri)?.uri;
    const place = own?.toString() ?? '';
    const known = this.inForce.get(place);
    if (known?.reference === reference) return known.catalog;
    this.forget(place);
    const reader = catalogReader(own ?? vscode.workspace.workspaceFolders?.[0]?.uri);
    const watchers: vscode.Disposable[] = [];
    const catalog = this.load(reference, place, reader).finally(() => {
      const isStillAsked = this.inForce.get(place)?.watchers === watchers;
      if (isStillAsked) watchers.push(...reader.files().map((file) => this.watch(file, place)));
    });
    this.inForce.set(place, { reference, catalog, watchers });
    return catalog;
  }

  dispose(): void {
    for (const place of [...this.inForce.keys()]) this.forget(place);
    this.changed.dispose();
  }

  private async load(reference: string, place: string, reader: CatalogReader): Promise<Catalog> {
    try {
      const catalog = await loadCatalog(reference, reader.read, patternProblem);
      this.lastGood.set(place, catalog);
      this.complaints.delete(place);
      return catalog;
    } catch (error) {
      const stays = this.lastGood.get(place) ?? builtinCatalogs.iana;
      this.complain(place, error, stays, reader);
      return stays;
    }
  }

  /** Once, as long as the reason stays the same; other folders may have the same one. */
  private complain(place: string, error: unknown, inForce: Catalog, reader: CatalogReader): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.log.warn(`${reason} In force: ${inForce.id}.`);
    const isKnown = [...this.complaints.values()].includes(reason);
    this.complaints.set(place, reason);
    if (isKnown) return;
    const stays = vscode.l10n.t('The catalog {0} stays in force.', inForce.title);
    const problem = error instanceof CatalogError ? error.problem : null;
    void warn(`${reason.replace(/\.?$/, '.')} ${stays}`, problem, reader);
  }

  private watch(file: vscode.Uri, place: string): vscode.Disposable {
    const folder = vscode.Uri.joinPath(file, '..');
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, '*'),
    );
    const reload = (changed: vscode.Uri) => {
      if (changed.path !== file.path) return;
      this.forget(place);
      this.changed.fire();
    };
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange(reload),
      watcher.onDidCreate(reload),
      watcher.onDidDelete(reload),
    );
  }

  private forget(place: string): void {
    const known = this.inForce.get(place);
    if (known) vscode.Disposable.from(...known.watchers).dispose();
    this.inForce.delete(place);
  }
}

/** Says what is wrong, and leads to it: to the line of the file, or to the other catalogs. */
async function warn(
  message: string,
  problem: CatalogProblem | null,
  reader: CatalogReader,
): Promise<void> {
  const way = problem ? vscode.l10n.t('Open File') : vscode.l10n.t('Select Catalog');
  const answer = await vscode.window.showWarningMessage(message, way);
  if (answer === undefined) return;
  if (!problem) {
    await vscode.commands.executeCommand('httpStatus.selectCatalog');
    return;
  }
  const start = new vscode.Position(problem.line - 1, problem.column - 1);
  const selection = new vscode.Range(start, start);
  await vscode.window.showTextDocument(reader.locate(problem.file), { selection });
}
