import * as vscode from 'vscode';
import { equal, eventually, includes, ok } from '../assert.js';
import { open, set, type Sample } from './samples.js';

async function complete(
  { document, position }: Sample,
  trigger?: string,
): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
    trigger,
  );
  return list.items.filter(({ documentation }) => isOurs(documentation));
}

function isOurs(documentation: vscode.CompletionItem['documentation']): boolean {
  return typeof documentation === 'object' && /rfc-editor|^```js/.test(documentation.value);
}

async function offered(sample: Sample): Promise<readonly vscode.CompletionItem[]> {
  return eventually('completions', async () => {
    const items = await complete(sample);
    return items.length > 0 ? items : null;
  });
}

async function offeredIn(content: string): Promise<readonly vscode.CompletionItem[]> {
  return offered(await open(content));
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

function find(items: readonly vscode.CompletionItem[], label: string): vscode.CompletionItem {
  const item = items.find((each) => labelOf(each) === label);
  ok(item, `${label} is not among ${items.map(labelOf).join(', ')}`);
  return item;
}

/** What the document would read after the item is taken, over the word behind the cursor or not. */
function accept(
  { document }: Sample,
  item: vscode.CompletionItem,
  mode: 'inserting' | 'replacing' = 'replacing',
): string {
  const { range: ranges, insertText } = item;
  ok(ranges && typeof insertText === 'string', 'the item has no range or text');
  const range = 'replacing' in ranges ? ranges[mode] : ranges;
  const text = document.getText();
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return text.slice(0, start) + insertText + text.slice(end);
}

describe('completion', () => {
  const places: readonly (readonly [string, string])[] = [
    ['res.status(|', 'res.status(404'],
    ['res.status(|)', 'res.status(404)'],
    ['res.status(4|)', 'res.status(404)'],
    ['res.status(40|0)', 'res.status(404)'],
    ['res.status(not fou|)', 'res.status(404)'],
    ['res.status(notf|).end();', 'res.status(404).end();'],
    ['new Response(null, { status: | })', 'new Response(null, { status: 404 })'],
    ['new Response(null, { status: |', 'new Response(null, { status: 404'],
    ['reply.code(|', 'reply.code(404'],
    ['function f(req, res) {\n  res.status(|\n}', 'function f(req, res) {\n  res.status(404\n}'],
  ];

  for (const [before, after] of places) {
    it(`offers codes in ${JSON.stringify(before)}`, async () => {
      const sample = await open(before);
      const item = find(await offered(sample), '404 Not Found');
      equal(accept(sample, item), after);
      const isByName = before.includes('not');
      equal(item.filterText, isByName ? 'Not Found 404' : '404 Not Found');
    });
  }

  it('keeps a word behind the cursor as the editor does, but no digits and no closing quote', async () => {
    const cases: readonly (readonly [string, string])[] = [
      ['res.status(40|0)', 'res.status(404)'],
      ['res.status(4|x)', 'res.status(404x)'],
    ];
    for (const [content, expected] of cases) {
      const sample = await open(content);
      const item = find(await offered(sample), '404 Not Found');
      equal(accept(sample, item, 'inserting'), expected);
    }
    const openapi = 'openapi: 3.1.0\npaths:\n  /a:\n    get:\n      responses:\n        "4"';
    const document = await vscode.workspace.openTextDocument({
      language: 'yaml',
      content: openapi,
    });
    const sample = { document, position: document.positionAt(openapi.length - 1) };
    const item = find(await offered(sample), '404 Not Found');
    includes(accept(sample, item, 'inserting'), /"404":\n +description: Not Found$/);
  });

  it('brings in the constant that it offers where no number can stand', async () => {
    const content = `import org.springframework.http.ResponseEntity;

class Carts {
  Object find() { return new ResponseEntity<>(null, ); }
}`;
    const document = await vscode.workspace.openTextDocument({ language: 'java', content });
    const sample = { document, position: document.positionAt(content.indexOf(');')) };
    const item = find(await offered(sample), 'HttpStatus.NOT_FOUND');
    const [added] = item.additionalTextEdits ?? [];
    equal(added?.newText, 'import org.springframework.http.HttpStatus;\n');
  });

  it('offers names behind a container of constants', async () => {
    const items = await offeredIn(
      `import { StatusCodes } from 'http-status-codes';\nres.status(StatusCodes.|`,
    );
    equal(find(items, 'NOT_FOUND').insertText, 'NOT_FOUND');
  });

  it('writes constants where the file does', async () => {
    const items = await offeredIn(
      `import { StatusCodes } from 'http-status-codes';
       res.status(StatusCodes.OK).end();
       res.status(StatusCodes.CREATED).end();
       res.status(|)`,
    );
    equal(find(items, 'StatusCodes.NOT_FOUND').insertText, 'StatusCodes.NOT_FOUND');
  });

  it("puts the catalog's codes first and strikes through what it advises against", async () => {
    await set('catalog', 'rest-api-guideline');
    const items = await offeredIn('res.status(|)');
    const sorted = [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(labelOf);
    equal(sorted[0], '200 OK');
    ok(sorted.indexOf('504 Gateway Timeout') < sorted.indexOf('418 I\u0027m a teapot'));
    equal(find(items, '305 Use Proxy').tags, [vscode.CompletionItemTag.Deprecated]);
  });

  it("offers the catalog's own error body", async () => {
    await set('catalog', 'jpush');
    const sample = await open('res.status(404).json(|)');
    const [body, ...others] = await offered(sample);
    equal(others.length, 0);
    equal(
      accept(sample, body!),
      "res.status(404).json({ error: { code: 404, message: 'Not Found' } })",
    );
  });

  const silent: readonly (readonly [string, string | undefined])[] = [
    ['setTimeout(run, |', ' '],
    ['setTimeout(|', '('],
    ['function f() { return |', ' '],
    ['const port = |', ' '],
    ['const x = 4|', '4'],
    ['listen(|', '('],
    ['const s = "|"', '"'],
    ['call({ width: |', ' '],
    ['// res.status(|', '('],
    ['', undefined],
  ];

  for (const [content, trigger] of silent) {
    it(`offers nothing in ${JSON.stringify(content)}`, async () => {
      const known = await open(`res.status(404);\n${content}`);
      const inCode = { ...known, position: new vscode.Position(0, 13) };
      await eventually('the engine', async () => (await complete(inCode)).length > 0);
      equal((await complete(known, trigger)).map(labelOf), []);
    });
  }
});
