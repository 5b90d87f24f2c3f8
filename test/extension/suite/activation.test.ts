import * as vscode from 'vscode';
import { equal, ok } from '../assert.js';

describe('activation', () => {
  it('opens the fixture workspace', async () => {
    const files = await vscode.workspace.findFiles('**/*.js');
    equal(files.map(({ path }) => path.split('/').pop()).sort(), ['app.js']);
  });

  it('activates without an error', async () => {
    const extension = vscode.extensions.all.find(({ id }) =>
      id.endsWith('.http-status-intellisense'),
    );
    ok(extension, 'the extension is not installed');
    await extension.activate();
    equal(extension.isActive, true);
  });
});
