import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.js';
import { type CodeServer, installExtension, startCodeServer } from './code-server.js';
import { Editor } from './editor.js';
import { fixtureWorkspace } from './paths.js';
import { packageExtension } from './vsix.js';
import { createSandbox, type Sandbox } from './workspace.js';

/** What runs behind an {@link Editor}. */
interface Session {
  sandbox: Sandbox;
  server: CodeServer;
  browser: Browser;
  editor: Editor;
}

/**
 * For a mocha suite: opens a copy of `workspace` in a VS Code in which the packaged extension is
 * installed, and closes it after the last test. A test that fails leaves a screenshot.
 *
 * @returns gives the editor, from the first `before` or `it` on
 */
export function useEditor(workspace = fixtureWorkspace): () => Editor {
  let session: Session | undefined;
  before(async function () {
    this.timeout(180_000);
    session = await open(workspace);
  });
  afterEach(async function () {
    const test = this.currentTest;
    if (test?.state === 'failed') {
      await session?.editor.screenshot(`failed ${test.fullTitle().replace(/\W+/g, ' ').trim()}`);
    }
  });
  after(async () => {
    if (session) await close(session);
  });
  return () => {
    if (!session) throw new Error('The editor is open only while tests run.');
    return session.editor;
  };
}

async function open(workspace: string): Promise<Session> {
  const sandbox = await createSandbox(workspace);
  await installExtension(sandbox.data, await packageExtension());
  const server = await startCodeServer(sandbox.data);
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(server.address(sandbox.workspace), { timeout: 60_000 });
  const explorer = page.locator('.explorer-viewlet .monaco-list-row').first();
  await explorer.waitFor({ timeout: 60_000 });
  return { sandbox, server, browser, editor: new Editor(page) };
}

async function close({ sandbox, server, browser }: Session): Promise<void> {
  await browser.close();
  await server.close();
  await sandbox.remove();
}
