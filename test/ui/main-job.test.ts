import assert from 'node:assert/strict';
import { join } from 'node:path';
import { useEditor } from '../hosts/ui.js';

/** The example workspace, which has a house catalog of its own. */
const examples = join(__dirname, '..', '..', 'examples');

describe('a developer with the house catalog of the examples', () => {
  const editor = useEditor(examples);

  before(async () => {
    await editor().openFile('express.js');
  });

  it('points at 422 and reads what the house and the standard say', async () => {
    const hover = await editor().hover('(422', 'The standard says');
    await editor().screenshot('hover');
    assert.match(hover, /422 Unprocessable Content/);
    assert.match(hover, /Bookshop API handbook/);
    assert.match(hover, /RFC 9110/);
  });

  it('sees a warning on 429 and mends it with one key', async () => {
    const problems = await editor().problems();
    await editor().clickAt('(429');
    const fixes = await editor().quickFixes();
    await editor().screenshot('quick-fix');
    assert.ok(
      fixes.some((fix) => fix.includes('Retry-After')),
      fixes.join('\n'),
    );
    await editor().chooseQuickFix('Retry-After');
    await editor().page.locator('.view-line', { hasText: "'Retry-After'" }).waitFor();
    await editor().seeProblems(problems - 1);
    await editor().screenshot('quick-fix-applied');
    assert.match(await editor().text(), /set\('Retry-After', '60'\)/);
  });

  it('types a half response and gets the codes of the house first', async () => {
    await editor().press('ControlOrMeta+End');
    await editor().type("app.get('/late', (req, res) => {\nres.status(");
    await editor().press('Escape');
    const suggestions = await editor().suggest();
    await editor().screenshot('completion');
    assert.match(suggestions[0] ?? '', /^200 OK/);
    await editor().type('not f');
    await editor()
      .page.locator('.suggest-widget.visible .monaco-list-row.focused', {
        hasText: '404 Not Found',
      })
      .waitFor();
    await editor().screenshot('completion-by-name');
    await editor().press('Enter');
    await editor().page.locator('.view-line', { hasText: 'res.status(404)' }).waitFor();
  });
});
