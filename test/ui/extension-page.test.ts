import assert from 'node:assert/strict';
import { pictureWidths } from '../hosts/page.js';
import { useEditor } from '../hosts/ui.js';

describe('a person who reads the page of the extension', () => {
  const editor = useEditor();

  it('sees its pictures', async () => {
    const { page } = editor();
    await editor().press('ControlOrMeta+Shift+X');
    await page.locator('.extension-list-item', { hasText: 'HTTP Status' }).first().click();
    const text = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    const pictures = text.locator('img');
    await pictures.first().waitFor();
    await editor().screenshot('extension-page');
    const widths = await pictures.evaluateAll(pictureWidths);
    assert.deepEqual([widths.length, Math.min(...widths) > 0], [3, true]);
  });
});
