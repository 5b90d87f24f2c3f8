import assert from 'node:assert/strict';
import { suppressions } from '../../../src/rules/suppression';

/** The lines on which the rule is silent. */
function silentLines(text: string, rule = 'invalid-code'): number[] {
  const suppressed = suppressions(text, () => false);
  return text.split('\n').flatMap((_, line) => (suppressed(rule, line) ? [line] : []));
}

describe('suppression comments', () => {
  it('silence their own line, the next line or the file', () => {
    assert.deepEqual(silentLines('a\nb // http-status-disable-line invalid-code\nc'), [1]);
    assert.deepEqual(silentLines('// http-status-disable-next-line invalid-code\na\nb'), [1]);
    assert.deepEqual(silentLines('a\n/* http-status-disable-file invalid-code */\nc'), [0, 1, 2]);
  });

  const openers = ['//', '///', '/*', '/**', ' *', '#', '<!--', '--', ';', '%', '{/*'];
  for (const opener of openers) {
    it(`are read after ${opener}`, () => {
      assert.deepEqual(silentLines(`  ${opener} http-status-disable-line invalid-code\n`), [0]);
    });
  }

  it('name several rules, and none for all of them', () => {
    const two = '// http-status-disable-line unlisted-code, invalid-code';
    assert.deepEqual(silentLines(two), [0]);
    assert.deepEqual(silentLines(two, 'unlisted-code'), [0]);
    assert.deepEqual(silentLines(two, 'unused-code'), []);
    assert.deepEqual(silentLines('// http-status-disable-line'), [0]);
  });

  it('may give a reason behind two hyphens', () => {
    const reason = '// http-status-disable-line unlisted-code -- see invalid-code';
    assert.deepEqual(silentLines(reason, 'unlisted-code'), [0]);
    assert.deepEqual(silentLines(reason), []);
    assert.deepEqual(silentLines('// http-status-disable-line -- legacy'), [0]);
  });

  const closers = ['/* $ */', '{/* $ */}', '<!-- $ -->', '/* $*/', '<%# $ %>', '# $ ?>'];
  for (const comment of closers) {
    it(`end where the comment does: ${comment}`, () => {
      const text = comment.replace('$', 'http-status-disable-line invalid-code');
      assert.deepEqual(silentLines(`${text} res.status(600)`), [0]);
      const all = comment.replace('$', 'http-status-disable-line');
      assert.deepEqual(silentLines(`${all} res.status(600)`), [0]);
    });
  }

  it('for the next line may be stacked', () => {
    const text = [
      '// http-status-disable-next-line invalid-code',
      '// http-status-disable-next-line unlisted-code',
      'res.status(600);',
      'res.status(600);',
    ].join('\n');
    assert.deepEqual(silentLines(text), [2]);
    assert.deepEqual(silentLines(text, 'unlisted-code'), [2]);
  });

  it('tolerate rules that are not there', () => {
    assert.deepEqual(silentLines('// http-status-disable-line no-such-rule, invalid-code'), [0]);
  });

  it('are no prose, code or other words', () => {
    const others = [
      "log('http-status-disable-line')",
      '// write http-status-disable-line after it',
      '// http-status-disable-lines',
      '// http-status-disable-line-next',
      '// http-status-disable',
    ];
    for (const text of others) assert.deepEqual(silentLines(text), [], text);
  });

  it('count lines whatever ends them', () => {
    const suppressed = suppressions('a\r\nb\r// http-status-disable-line\r\nc', () => false);
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => suppressed('x', line)),
      [false, false, true, false],
    );
  });
});
