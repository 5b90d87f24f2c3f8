import * as vscode from 'vscode';
import { eventually } from '../assert.js';
import { open, set } from './samples.js';

async function hints(document: vscode.TextDocument): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
  );
  return found.map(({ label, position }) => `${position.character} ${label as string}`);
}

async function shown(document: vscode.TextDocument, expected: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(expected);
  await eventually(`hints ${wanted}`, async () => JSON.stringify(await hints(document)) === wanted);
}

describe('inlay hints', () => {
  it('follow the setting', async () => {
    const { document } = await open('res.status(404); res.status(422);');
    await shown(document, ['31 Unprocessable Content']);
    await set('inlayHints', 'all');
    await shown(document, ['14 Not Found', '31 Unprocessable Content']);
    await set('inlayHints', 'off');
    await shown(document, []);
  });
});
