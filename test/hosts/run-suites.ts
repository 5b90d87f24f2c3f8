import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { within } from './command.js';
import { cache } from './paths.js';
import { gutter, parseTally, type Tally } from './tally.js';
import type { Sandbox } from './workspace.js';

const limit = 5 * 60_000;

/** What a host needs to run the suites. */
export interface SuiteRun {
  browser: Browser;
  sandbox: Sandbox;
  /** The path of the bundled suites. */
  tests: string;
}

/** What came out of an extension host. */
interface Report {
  tally?: Tally;
  /** VS Code's own messages: most of them harmless, so they go to a file. */
  messages: string[];
}

/**
 * Opens a VS Code whose address carries `extensionTestsPath`, prints what mocha says, and returns
 * the tally. Rejects with VS Code's last messages if the suites did not come to an end.
 *
 * @param name of the host; VS Code's own messages are kept in `.vscode-test/NAME.log`
 */
export async function runSuitesAt(name: string, address: string, browser: Browser): Promise<Tally> {
  const page = await browser.newPage();
  const report: Report = { messages: [] };
  try {
    const exit = listen(page, report);
    await page.goto(address, { timeout: 60_000 });
    await within(limit, 'The end of the test suites', exit);
    if (report.tally) return report.tally;
    throw new Error(`VS Code ended before the test suites did:\n${lastLines(report)}`);
  } finally {
    await page.close();
    await mkdir(cache, { recursive: true });
    await writeFile(join(cache, `${name}.log`), report.messages.join('\n'));
  }
}

/** Binds the two functions by which VS Code's workbench reports test runs; resolves at the exit. */
function listen(page: Page, report: Report): Promise<void> {
  return new Promise((resolve, reject) => {
    const log = (_type: string, args: readonly unknown[]) => {
      read(format(...args), report);
    };
    page.once('crash', () => {
      reject(new Error('The page crashed.'));
    });
    page.exposeFunction('codeAutomationLog', log).catch(reject);
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
}

function read(message: string, report: Report): void {
  if (!message.startsWith(gutter)) {
    report.messages.push(message);
    return;
  }
  const line = message.slice(gutter.length);
  const tally = parseTally(line);
  if (tally) report.tally = tally;
  else console.log(line);
}

function lastLines({ messages }: Report): string {
  return messages.join('\n').split('\n').slice(-15).join('\n');
}
