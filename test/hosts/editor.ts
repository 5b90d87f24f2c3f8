import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { colour, findText, type Point, visibleText } from './page.js';
import { screenshots } from './paths.js';

/** Milliseconds to wait for VS Code: on a busy machine a language server starts slowly. */
const patience = 30_000;

/** What a person does in a VS Code window: opens a file, points at a word, types, chooses. */
export class Editor {
  constructor(readonly page: Page) {
    page.setDefaultTimeout(patience);
  }

  /** Opens a file of the workspace through quick open. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+P');
    await this.page.locator('.quick-input-widget input').fill(name);
    await this.page
      .locator('.quick-input-list .monaco-list-row', { hasText: name })
      .first()
      .click();
    await this.page.locator('.tab.active', { hasText: name.split('/').pop() ?? name }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /**
   * Puts the cursor into the middle of `text`, which must be visible in the editor; what inlay
   * hints add between is part of the text.
   */
  async clickAt(text: string): Promise<void> {
    await this.dismissHover();
    const { x, y } = await this.locate(text);
    await this.page.mouse.click(x, y);
  }

  /**
   * Points at `text` and returns what the hover says, once the part that has `awaited` is there:
   * on a busy machine problems are shown long before explanations.
   */
  async hover(text: string, awaited: string): Promise<string> {
    await this.dismissHover();
    const { x, y } = await this.locate(text);
    await this.insist(this.hoverRows().filter({ hasText: awaited }), async () => {
      await this.page.mouse.move(0, 0);
      await this.page.mouse.move(x, y, { steps: 5 });
    });
    return (await texts(this.hoverRows())).join('\n');
  }

  /** Types at the cursor. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 20 });
  }

  /** Presses keys, such as `ControlOrMeta+Z`. */
  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  /** Asks for suggestions at the cursor and returns their labels. */
  async suggest(): Promise<string[]> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    return this.insist(rows, () => this.press('Control+Space'));
  }

  /** Opens the quick-fix menu at the cursor and returns its entries. */
  async quickFixes(): Promise<string[]> {
    return this.insist(this.quickFixRows(), () => this.press('ControlOrMeta+.'));
  }

  /** Chooses an entry of the open quick-fix menu with the keyboard; the first one has the focus. */
  async chooseQuickFix(label: string): Promise<void> {
    const entries = await texts(this.quickFixRows());
    const steps = entries.findIndex((entry) => entry.includes(label));
    if (steps < 0) throw new Error(`No quick fix reads ${label}.`);
    for (let step = 0; step < steps; step += 1) await this.press('ArrowDown');
    await this.press('Enter');
  }

  /** Waits until a word in the line that has another text is shown in a colour, `rgb(…)`. */
  async seeColour(word: string, within: string, wanted: string): Promise<void> {
    const line = this.page.locator('.view-line', { hasText: within });
    const token = line.locator('span span', { hasText: new RegExp(`^${word}$`) }).first();
    const end = Date.now() + patience;
    for (;;) {
      const seen = await token.evaluate(colour);
      if (seen === wanted) return;
      if (Date.now() > end) throw new Error(`${word} is shown in ${seen}, not in ${wanted}.`);
      await this.page.waitForTimeout(100);
    }
  }

  /** How many problems the status bar counts: errors, warnings and information. */
  async problems(): Promise<number> {
    const label = await this.page.locator('[id="status.problems"] a').getAttribute('aria-label');
    const counts = [...(label ?? '').matchAll(/\d+/g)].map(([count]) => Number(count));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** Waits until the status bar counts so many problems. */
  async seeProblems(wanted: number): Promise<void> {
    const end = Date.now() + patience;
    for (;;) {
      const seen = await this.problems();
      if (seen === wanted) return;
      if (Date.now() > end) throw new Error(`There are ${seen} problems, not ${wanted}.`);
      await this.page.waitForTimeout(100);
    }
  }

  /** The visible text of the editor. */
  text(): Promise<string> {
    return this.page.evaluate(visibleText);
  }

  /** Writes `test-results/NAME.png`. */
  async screenshot(name: string): Promise<void> {
    await mkdir(screenshots, { recursive: true });
    const path = join(screenshots, `${name}.png`);
    await this.page.screenshot({ path, animations: 'disabled' });
  }

  private quickFixRows(): Locator {
    return this.page.locator('.action-widget .monaco-list-row.action');
  }

  private hoverRows(): Locator {
    return this.page.locator('.monaco-editor .monaco-hover:not(.hidden) .hover-row');
  }

  private async dismissHover(): Promise<void> {
    await this.page.mouse.move(0, 0);
    await this.hoverRows().first().waitFor({ state: 'hidden' });
  }

  private async locate(text: string): Promise<Point> {
    const point = await this.page.waitForFunction(findText, text);
    return point.jsonValue() as Promise<Point>;
  }

  /** Asks until `rows` appear, as one does while a language server starts; returns their texts. */
  private async insist(rows: Locator, ask: () => Promise<void>): Promise<string[]> {
    const end = Date.now() + patience;
    await ask();
    while (!(await appears(rows))) {
      if (Date.now() > end) throw new Error('VS Code had nothing to show there.');
      await this.press('Escape');
      await ask();
    }
    return texts(rows);
  }
}

async function texts(rows: Locator): Promise<string[]> {
  return (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
}

async function appears(rows: Locator): Promise<boolean> {
  try {
    await rows.first().waitFor({ timeout: 3000 });
    return true;
  } catch {
    return false;
  }
}
