import { join } from 'node:path';
import { useEditor } from '../hosts/ui.js';

/** A workspace whose settings give the classes colours. */
const workspace = join(__dirname, '../fixtures/workspaces/colours');

describe('a person who wants codes in the colours of their classes', () => {
  const editor = useEditor(workspace);

  it('sees them so, and other numbers as ever', async () => {
    await editor().openFile('app.js');
    await editor().seeColour('404', 'missing', 'rgb(251, 140, 0)');
    await editor().seeColour('503', 'broken', 'rgb(229, 57, 53)');
    await editor().seeColour('201', 'fine', 'rgb(76, 175, 80)');
    await editor().seeColour('404', 'fine', 'rgb(9, 134, 88)');
    await editor().screenshot('colours');
  });
});
