import * as vscode from 'vscode';
import { equal, eventually, includes, ok } from '../assert.js';
import { folder, open, set, settled, write } from './samples.js';

const strict = (codes: readonly number[], unlisted = 'error'): string =>
  JSON.stringify({
    id: 'team',
    title: 'Team',
    unlisted,
    codes: Object.fromEntries(codes.map((code) => [code, {}])),
  });

/** The warnings that the extension shows while `run` is running, each answered with a button. */
async function warningsDuring(run: () => Promise<void>, button?: string): Promise<string[]> {
  const shown: string[] = [];
  const original = vscode.window.showWarningMessage;
  const record = (message: string, ...buttons: string[]) => {
    shown.push(message);
    return Promise.resolve(buttons.find((each) => each === button));
  };
  Object.defineProperty(vscode.window, 'showWarningMessage', { value: record, configurable: true });
  try {
    await run();
    return shown;
  } finally {
    Object.defineProperty(vscode.window, 'showWarningMessage', {
      value: original,
      configurable: true,
    });
  }
}

describe('catalogs', () => {
  it('judge documents at once when the setting changes', async () => {
    const { document } = await open("res.status(409).json({ error: 'x' });");
    await settled(document, []);
    await set('catalog', 'rest-api-guideline');
    await settled(document, []);
    await set('catalog', 'jpush');
    await settled(document, ['unlisted-code: 409']);
    await set('catalog', undefined);
    await settled(document, []);
  });

  it('are read from a file of the workspace, and again when it changes', async () => {
    await write('team.http-status.json', strict([200]));
    await set('catalog', './team.http-status.json');
    const { document } = await open("res.status(409).json({ error: 'x' });");
    await settled(document, ['unlisted-code: 409']);
    await write('team.http-status.json', strict([200, 409]));
    await settled(document, []);
  });

  it('are read from a URI', async () => {
    const uri = await write('by-uri.json', strict([200]));
    await set('catalog', uri.toString());
    const { document } = await open("res.status(409).json({ error: 'x' });");
    await settled(document, ['unlisted-code: 409']);
  });

  it('stay in force when their file breaks, and come back when it is mended', async () => {
    await write('fragile.json', strict([200]));
    await set('catalog', './fragile.json');
    const { document } = await open("res.status(409).json({ error: 'x' });");
    await settled(document, ['unlisted-code: 409']);
    const warnings = await warningsDuring(async () => {
      await write('fragile.json', '{ "id": ');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await settled(document, ['unlisted-code: 409']);
    });
    equal(warnings.length, 1);
    includes(warnings[0]!, /fragile\.json:1:\d+: not valid JSON/);
    await write('fragile.json', strict([200, 409]));
    await settled(document, []);
  });

  it('show the line of their file that is wrong', async () => {
    const file = await write('wrong.json', '{\n  "id": "team",\n  "title": 4\n}');
    await open("res.status(409).json({ error: 'x' });");
    await warningsDuring(async () => {
      await set('catalog', './wrong.json');
      await eventually('the file is shown', () => {
        const editor = vscode.window.activeTextEditor;
        return editor?.document.uri.path === file.path && editor.selection.active.line === 2;
      });
    }, 'Open File');
  });

  const broken: readonly (readonly [string, RegExp])[] = [
    ['no-such-catalog', /Unknown catalog "no-such-catalog"/],
    ['./missing.json', /missing\.json.*no such file/],
  ];

  for (const [reference, complaint] of broken) {
    it(`that cannot be had leave the one before in force: ${reference}`, async () => {
      const { document } = await open("res.status(409).json({ error: 'x' });");
      await set('catalog', 'jpush');
      await settled(document, ['unlisted-code: 409']);
      const warnings = await warningsDuring(async () => {
        await set('catalog', reference);
        await new Promise((resolve) => setTimeout(resolve, 1000));
        await open('res.status(404).end();');
        await settled(document, ['unlisted-code: 409']);
      });
      equal(warnings.length, 1);
      includes(warnings[0]!, complaint);
    });
  }

  it('follow the folder of the document', async () => {
    const settings = vscode.workspace.getConfiguration('httpStatus', folder());
    const inspected = settings.inspect('catalog');
    ok(inspected, 'the setting is not known');
    await settings.update('catalog', 'jpush', vscode.ConfigurationTarget.WorkspaceFolder);
    const file = await write('scoped.ts', "res.status(409).json({ error: 'x' });\n");
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    await settled(document, ['unlisted-code: 409']);
    await settings.update('catalog', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await settled(document, []);
    await eventually('the file is gone', async () => {
      await vscode.workspace.fs.delete(file);
      return true;
    });
  });
});
