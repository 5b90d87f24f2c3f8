import assert from 'node:assert/strict';
import { tokenSyntaxes } from '../../../src/occurrences/tokens/syntaxes';
import { isToken, piecesIn, tokenPattern } from '../../../src/occurrences/tokens/tokens';
import { Trial } from '../../../src/occurrences/tokens/trial';

const { cpp } = tokenSyntaxes;
assert.ok(cpp);
const pattern = tokenPattern(cpp);

/** A tokenizer of C++ that counts how much it has read. */
function counting() {
  const tokenizer = {
    read: 0,
    tokens: (text: string) => {
      tokenizer.read += text.length;
      return [...piecesIn(text, pattern, 0)].filter(isToken);
    },
    key: (text: string) => text,
  };
  return tokenizer;
}

describe('the trial of ways to write a code', () => {
  it('takes the passage apart once, however many are tried', () => {
    const text = `${'f(1);\n'.repeat(2_000)}g(`;
    const tokenizer = counting();
    const trial = Trial.at(text, { start: text.length, end: text.length }, 0, tokenizer);
    assert.ok(trial);
    for (let way = 0; way < 100; way += 1) trial.with(`k${way}`, ')');
    assert.ok(tokenizer.read < 2 * text.length, String(tokenizer.read));
  });

  it('has the tokens that the text with a way in it has', () => {
    for (const drawn of ['f(‸);', 'a\n  f("‸", b) // c', 'g(x.‸', '‸ f(b)', 'x-‸ = 2;\nelse']) {
      const at = drawn.indexOf('‸');
      const [before = '', after = ''] = drawn.split('‸');
      for (const written of ['404', 'k404NotFound', 'http::ok']) {
        const tokenizer = counting();
        const trial = Trial.at(before + after, { start: at, end: at }, 0, tokenizer);
        const [line = ''] = after.split('\n');
        const expected = tokenizer.tokens(before + written + line);
        assert.deepEqual(trial?.with(written, ''), expected, drawn);
        assert.equal(expected[trial.index]?.text.includes(written.slice(0, 3)), true);
      }
    }
  });

  it('is none in a comment', () => {
    assert.equal(Trial.at('// f()', { start: 5, end: 5 }, 0, counting()), null);
  });
});
