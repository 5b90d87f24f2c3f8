import * as vscode from 'vscode';
import { equal, eventually, ok } from '../assert.js';
import { open, reported, set, settled, write } from './samples.js';

const lines = (count: number): string =>
  Array.from({ length: count }, (_, line) => `res.status(${200 + (line % 100)}).end();`).join('\n');

/** A small generator of numbers that are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * sides);
  };
}

/** What a document with the same text reports when it is read from the start. */
async function freshReport(text: string): Promise<readonly string[]> {
  const { document } = await open(text);
  return eventually('a fresh report', () => {
    const report = reported(document);
    return report.length > 0 ? report : null;
  });
}

async function replace(
  document: vscode.TextDocument,
  edits: readonly (readonly [vscode.Range, string])[],
): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  for (const [range, text] of edits) change.replace(document.uri, range, text);
  ok(await vscode.workspace.applyEdit(change), 'the edit was not applied');
}

describe('documents', () => {
  it('stay in step through many edits', async () => {
    const roll = dice(7);
    const { document } = await open(lines(60));
    const texts = ['420', '404', '\n', ')', 'res.status(999);\n', '', ' // x', '"'];
    for (let round = 0; round < 60; round += 1) {
      const line = roll(document.lineCount);
      const start = new vscode.Position(line, roll(document.lineAt(line).text.length + 1));
      const end = document.validatePosition(start.translate(roll(2), roll(4)));
      await replace(document, [[new vscode.Range(start, end), texts[roll(texts.length)]!]]);
    }
    await replace(document, [
      [new vscode.Range(document.lineCount, 0, document.lineCount, 0), '\n"`*/\nres.status(998);'],
    ]);
    const expected = await freshReport(document.getText());
    await settled(document, expected);
  });

  it('stay in step through several edits at once, undo and redo', async () => {
    const { document } = await open(lines(20));
    await settled(document, reportedBy(document));
    const edits = Array.from({ length: 10 }, (_, line) => {
      const code = new vscode.Range(line * 2, 11, line * 2, 14);
      return [code, line % 2 === 0 ? '999' : '4200 / 10 + 0'] as const;
    });
    await replace(document, edits);
    const changed = reportedBy(document);
    ok(changed.includes('invalid-code: 999'));
    await settled(document, changed);
    await vscode.commands.executeCommand('undo');
    await settled(document, reportedBy(document));
    await vscode.commands.executeCommand('redo');
    await settled(document, changed);
  });

  it('stay in step when line ends change', async () => {
    const { document } = await open('\n\n\nres.status(420).end();\n');
    await settled(document, ['unregistered-code: 420']);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((builder) => {
      builder.setEndOfLine(vscode.EndOfLine.CRLF);
    });
    await editor.edit((builder) => {
      builder.insert(new vscode.Position(0, 0), 'res.status(999);');
    });
    await settled(document, ['invalid-code: 999', 'unregistered-code: 420']);
  });

  it('are left alone when they are too large, and the editor goes on', async () => {
    await set('maxFileSize', 0.001);
    const { document } = await open(`${'// long\n'.repeat(200)}res.status(420).end();`);
    const small = await open('res.status(420).end();');
    await settled(small.document, ['unregistered-code: 420']);
    equal(reported(document), []);
    await set('maxFileSize', undefined);
    await settled(document, ['unregistered-code: 420']);
  });

  it('of forty megabytes are left alone, and the editor goes on', async function () {
    this.timeout(60_000);
    const line = `res.status(420).end(); ${'x'.repeat(77)}\n`;
    const file = await write('large.ts', line.repeat((40 * 1024 * 1024) / line.length));
    const document = await vscode.workspace.openTextDocument(file);
    const small = await open('res.status(420).end();');
    await settled(small.document, ['unregistered-code: 420']);
    equal(reported(document), []);
    await vscode.workspace.fs.delete(file);
  });

  it('are read again after a restart', async () => {
    const { document } = await open('res.status(420).end();');
    await settled(document, ['unregistered-code: 420']);
    await vscode.commands.executeCommand('httpStatus.restart');
    await replace(document, [[new vscode.Range(0, 11, 0, 14), '999']]);
    await settled(document, ['invalid-code: 999']);
  });

  it('are not read where the extension is switched off', async () => {
    const { document } = await open('res.status(420).end();');
    await settled(document, ['unregistered-code: 420']);
    await set('enable', false);
    await settled(document, []);
    await set('enable', undefined);
    await settled(document, ['unregistered-code: 420']);
  });
});

/** The unassigned codes of lines that are as `lines` writes them. */
function reportedBy(document: vscode.TextDocument): string[] {
  const codes = [...document.getText().matchAll(/status\((\d{3})\)/g)].map((match) => match[1]!);
  return codes.flatMap((code) => {
    if (code === '999') return [`invalid-code: ${code}`];
    const isRegistered = Number(code) <= 208 || code === '226' || code === '404';
    return isRegistered ? [] : [`unregistered-code: ${code}`];
  });
}
