import assert from 'node:assert/strict';
import { inlayHints } from '../../../src/features/inlayHints';
import type { Occurrence } from '../../../src/occurrences/occurrence';
import { occurrence } from './samples';

const everything = { start: 0, end: 1000 };

function hints(
  occurrences: readonly Occurrence[],
  wanted: 'off' | 'uncommon' | 'all' = 'all',
  text = '',
) {
  return inlayHints(occurrences, everything, { inlayHints: wanted }, text);
}

/** A text with the place of the hint of its first code. */
function stringHint(text: string): string {
  const string = occurrence(404, text.indexOf('404'), { notation: 'string' });
  const [hint] = hints([string], 'all', text);
  assert.ok(hint);
  return `${text.slice(0, hint.offset)}|${text.slice(hint.offset)}`;
}

describe('inlay hints', () => {
  it('show the phrase behind a number', () => {
    assert.deepEqual(hints([occurrence(422, 11)]), [
      { offset: 14, label: 'Unprocessable Content' },
    ]);
  });

  it('stand behind the closing quote of a string', () => {
    assert.equal(stringHint("status = '404'"), "status = '404'|");
    assert.equal(stringHint('status = """404"""'), 'status = """404"""|');
  });

  it('stand behind the number itself where the string says more', () => {
    assert.equal(stringHint('Redirect "[R=404,L]"'), 'Redirect "[R=404|,L]"');
    assert.equal(stringHint('error_page 404 /404.html;'), 'error_page 404| /404.html;');
  });

  it('leave the codes alone that everybody knows', () => {
    for (const code of [200, 201, 204, 301, 302, 400, 401, 403, 404, 500]) {
      assert.deepEqual(hints([occurrence(code)], 'uncommon'), []);
      assert.equal(hints([occurrence(code)], 'all').length, 1);
    }
    assert.equal(hints([occurrence(409)], 'uncommon').length, 1);
  });

  it('are off when they are off', () => {
    assert.deepEqual(hints([occurrence(422)], 'off'), []);
  });

  it('say nothing behind what is said already, and of what is not registered', () => {
    const constant = occurrence(404, 0, { notation: 'constant', text: 'HttpStatus.NOT_FOUND' });
    const name = occurrence(404, 0, { notation: 'string', text: 'NOT_FOUND' });
    const implicit = occurrence(200, 0, { notation: 'implicit', text: 'json' });
    const range = occurrence('4XX', 0, { notation: 'range' });
    assert.deepEqual(
      hints([constant, name, implicit, range, occurrence(299), occurrence(420)]),
      [],
    );
  });

  it('keep to the range that is seen', () => {
    const seen = inlayHints(
      [occurrence(409, 0), occurrence(410, 50)],
      { start: 40, end: 60 },
      { inlayHints: 'all' },
      '',
    );
    assert.deepEqual(seen, [{ offset: 53, label: 'Gone' }]);
  });
});
