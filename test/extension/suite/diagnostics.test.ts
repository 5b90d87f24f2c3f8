import * as vscode from 'vscode';
import { endless } from '../../unit/endless.js';
import { equal, eventually, includes, ok } from '../assert.js';
import { actionsAt, closeAll, open, ownDiagnostics, reported, set, settled } from './samples.js';

/** Applies an action the way the editor does when it is chosen. */
async function apply({ edit, title }: vscode.CodeAction): Promise<void> {
  ok(edit, `${title} has no edit`);
  ok(await vscode.workspace.applyEdit(edit), `${title} was not applied`);
}

function find(actions: readonly vscode.CodeAction[], title: RegExp): vscode.CodeAction {
  const action = actions.find((each) => title.test(each.title));
  ok(action, `no ${String(title)} among ${actions.map((each) => each.title).join(', ')}`);
  return action;
}

function wholeOf(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(0, 0, document.lineCount, 0);
}

describe('diagnostics', () => {
  it('name the rule, link its page and have the severity of the rule', async () => {
    const { document } = await open('res.status(420).end();');
    await settled(document, ['unregistered-code: 420']);
    const [diagnostic] = ownDiagnostics(document);
    const { code } = diagnostic!;
    ok(typeof code === 'object');
    includes(code.target.path, /\/docs\/rules\/unregistered-code\.md$/);
  });

  it('link to a page that is there', async () => {
    const { document } = await open('res.status(999).end();');
    await settled(document, ['invalid-code: 999']);
    const { code } = ownDiagnostics(document)[0]!;
    ok(typeof code === 'object');
    const page = await vscode.workspace.openTextDocument(code.target);
    includes(page.getText(), 'invalid-code');
  });

  it('open that page as a preview, and find nothing wrong in its examples', async () => {
    const { document } = await open('res.status(420).end();');
    await settled(document, ['unregistered-code: 420']);
    const [diagnostic] = ownDiagnostics(document);
    ok(typeof diagnostic?.code === 'object');
    const page = diagnostic.code.target;
    await vscode.commands.executeCommand('vscode.open', page);
    const tab = await eventually('the page is shown', () => {
      const { activeTab } = vscode.window.tabGroups.activeTabGroup;
      return activeTab?.label.includes('unregistered-code') ? activeTab : null;
    });
    ok(tab.input instanceof vscode.TabInputCustom, 'it is no preview');
    await vscode.workspace.openTextDocument(page);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    equal(vscode.languages.getDiagnostics(page), []);
  });

  it('go away when the code is mended by a quick fix', async () => {
    const { document } = await open("res.status(404).end('Not found');\nres.status(420).end();");
    await settled(document, ['unregistered-code: 420']);
    const { range } = ownDiagnostics(document)[0]!;
    const fix = find(await actionsAt(document, range, 'quickfix'), /429/);
    await apply(fix);
    includes(document.getText(), 'res.status(429)');
    const isThere = () => reported(document).some((each) => each.startsWith('unregistered-code'));
    await eventually('the finding is gone', () => !isThere());
  });

  it('have the severity that the settings ask for', async () => {
    await set('rules', { 'unregistered-code': 'error' });
    const { document } = await open('res.status(420).end();');
    await eventually('an error', () =>
      ownDiagnostics(document).some(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
    );
    await set('rules', { 'unregistered-code': 'off' });
    await settled(document, []);
  });

  it('are silent on a line with a suppression, which an action inserts', async () => {
    const { document } = await open('function f(res) {\n    res.status(420).end();\n}\n');
    await settled(document, ['unregistered-code: 420']);
    const { range } = ownDiagnostics(document)[0]!;
    await apply(find(await actionsAt(document, range, 'quickfix'), /^Disable unregistered-code/));
    equal(
      document.lineAt(1).text,
      '    // http-status-disable-next-line unregistered-code -- reason',
    );
    await settled(document, []);
  });

  it('are all mended by source.fixAll.httpStatus as far as it is safe', async () => {
    const { document } = await open(
      "import express from 'express';\napp.get('/', (req, res) => { res.send(404); });\n" +
        'app.get("/", (req, res) => { res.status(204).json({}); });\n',
    );
    await eventually('findings', () => reported(document).length > 0);
    const before = reported(document);
    const [action, ...others] = await actionsAt(
      document,
      wholeOf(document),
      'source.fixAll.httpStatus',
    );
    ok(action, `nothing is safe to fix in ${before.join(', ')}`);
    equal(others.length, 0);
    await apply(action);
    await eventually('fewer findings', () => reported(document).length < before.length);
  });

  it('offer fix-all only where it is asked for', async () => {
    const { document } = await open('app.get("/", (req, res) => { res.status(204).json({}); });\n');
    await eventually('findings', () => reported(document).length > 0);
    const actions = await actionsAt(document, wholeOf(document));
    ok(!actions.some(({ kind }) => kind?.value.startsWith('source.fixAll.httpStatus')));
  });

  it('offer refactorings where nothing is wrong', async () => {
    const { document } = await open("res.status(404).json({ error: 'x' });");
    const range = new vscode.Range(0, 12, 0, 12);
    const action = await eventually('a refactoring', async () => {
      const actions = await actionsAt(document, range, 'refactor.rewrite');
      return actions.find(({ title }) => title === 'Change to 410 Gone');
    });
    await apply(action);
    includes(document.getText(), 'res.status(410)');
  });

  it('end with the document', async () => {
    const { document } = await open('res.status(420).end();');
    await settled(document, ['unregistered-code: 420']);
    await closeAll();
    await settled(document, []);
  });

  it('end where the text cannot be read any more, and come back with it', async () => {
    const content = `import io.ktor.http.*
fun Route.orders() {
  get("/") { call.respond(HttpStatusCode.fromValue(420)) }
}
`;
    const document = await vscode.workspace.openTextDocument({ language: 'kotlin', content });
    await settled(document, ['unregistered-code: 420']);
    const replace = async (text: string): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, wholeOf(document), text);
      ok(await vscode.workspace.applyEdit(edit));
    };
    await replace(`${content}${endless}`);
    await settled(document, []);
    await replace(content);
    await settled(document, ['unregistered-code: 420']);
  });
});
