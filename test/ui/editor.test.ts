import assert from 'node:assert/strict';
import { useEditor } from '../hosts/ui.js';

describe('a person in the editor', () => {
  const editor = useEditor();

  it('opens a file and sees its code', async () => {
    await editor().openFile('app.js');
    assert.match(await editor().text(), /res\.status\(404\)/);
    await editor().screenshot('editor');
  });
});
