import * as vscode from 'vscode';
import { equal, eventually, includes } from '../assert.js';
import { open, set, settled, write } from './samples.js';

/** Answers the next quick pick with the item that `choose` finds. */
async function picking(
  choose: (item: vscode.QuickPickItem) => boolean,
  run: () => Thenable<unknown>,
): Promise<void> {
  const original = vscode.window.showQuickPick;
  const value = async (items: Thenable<readonly vscode.QuickPickItem[]>) =>
    (await items).find(choose);
  Object.defineProperty(vscode.window, 'showQuickPick', { value, configurable: true });
  try {
    await run();
  } finally {
    Object.defineProperty(vscode.window, 'showQuickPick', { value: original, configurable: true });
  }
}

describe('commands', () => {
  it('are all there', async () => {
    const commands = await vscode.commands.getCommands(true);
    equal(commands.filter((name) => name.startsWith('httpStatus.')).sort(), [
      'httpStatus.explain',
      'httpStatus.fixAll',
      'httpStatus.restart',
      'httpStatus.selectCatalog',
      'httpStatus.showLog',
    ]);
  });

  it('explain a code on a page of its own', async () => {
    await vscode.commands.executeCommand('httpStatus.explain', 404);
    const { activeTabGroup } = vscode.window.tabGroups;
    const tab = await eventually('a page', () =>
      activeTabGroup.activeTab?.label.includes('404') ? activeTabGroup.activeTab : null,
    );
    includes(tab.label, '404 Not Found');
    const page = await vscode.workspace.openTextDocument(
      vscode.Uri.from({ scheme: 'http-status', path: '/codes/404 Not Found.md' }),
    );
    includes(page.getText(), 'The standard says');
  });

  it('fix all that is safe in the active file', async () => {
    const { document } = await open('app.get("/", (req, res) => { res.status(204).json({}); });\n');
    await eventually('a fix', async () => {
      await vscode.commands.executeCommand('httpStatus.fixAll');
      return document.isDirty && !document.getText().includes('json({})');
    });
  });

  it('select a catalog for the workspace', async () => {
    await set('catalog', undefined);
    const { document } = await open("res.status(409).json({ error: 'x' });");
    await settled(document, []);
    await picking(
      ({ description }) => description === 'jpush',
      () => vscode.commands.executeCommand('httpStatus.selectCatalog'),
    );
    await settled(document, ['unlisted-code: 409']);
    equal(vscode.workspace.getConfiguration('httpStatus').get('catalog'), 'jpush');
  });

  it('offer the catalogs of the workspace first, by their paths', async () => {
    await write('house/team.http-status.json', '{ "id": "team", "title": "Team", "codes": {} }');
    await open('res.status(409).end();');
    let first: vscode.QuickPickItem | undefined;
    await picking(
      (item) => {
        first ??= item;
        return item.label === 'house/team.http-status.json';
      },
      () => vscode.commands.executeCommand('httpStatus.selectCatalog'),
    );
    equal(first?.label, 'house/team.http-status.json');
    const catalog = vscode.workspace.getConfiguration('httpStatus').get('catalog');
    equal(catalog, './house/team.http-status.json');
    await set('catalog', undefined);
  });
});
