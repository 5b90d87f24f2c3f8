import assert from 'node:assert/strict';
import { join } from 'node:path';
import { colour } from '../hosts/page.js';
import { useEditor } from '../hosts/ui.js';

describe('a person who wants codes in the colours of their classes', () => {
  const editor = useEditor(join(__dirname, 'colours'));

  it('sees them so, and other numbers as ever', async () => {
    await editor().openFile('app.js');
    const colourOf = (text: string, within: string): Promise<string> =>
      editor()
        .page.locator('.view-line', { hasText: within })
        .locator('span span', { hasText: new RegExp(`^${text}$`) })
        .first()
        .evaluate(colour);
    await editor()
      .page.locator('.view-line', { hasText: 'missing' })
      .locator('span span', { hasText: /^404$/ })
      .waitFor();
    await editor().screenshot('colours');
    assert.equal(await colourOf('404', 'missing'), 'rgb(251, 140, 0)');
    assert.equal(await colourOf('503', 'broken'), 'rgb(229, 57, 53)');
    assert.equal(await colourOf('201', 'fine'), 'rgb(76, 175, 80)');
    assert.notEqual(await colourOf('404', 'fine'), 'rgb(251, 140, 0)');
  });
});
