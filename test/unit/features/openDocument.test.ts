import assert from 'node:assert/strict';
import { OpenDocument } from '../../../src/features/openDocument';
import { StreamDocument } from '../../../src/occurrences/documents/streamDocument';
import { readAtOnce } from '../../../src/occurrences/documents/slices';
import { TokenReader } from '../../../src/occurrences/tokens/reader';
import { tokenSyntaxes } from '../../../src/occurrences/tokens/syntaxes';
import { languageOf } from '../../../src/syntax/languages';
import { policy } from '../engine';

/** A document of Lua whose text is read with patterns. */
function documentOf(text: string, patterns: readonly string[]) {
  const { lua } = tokenSyntaxes;
  assert.ok(lua);
  return readAtOnce(new StreamDocument(new TokenReader(lua, [], [], patterns), text));
}

describe('an open document', () => {
  it('stays as it was when it cannot be read with new patterns, and is read when asked next', () => {
    const language = languageOf('lua');
    assert.ok(language);
    const text = 'statusCode = 404\nfail(410)\n';
    let failures = 1;
    const document = new OpenDocument(language, 1, documentOf(text, []), (present, patternsOf) => {
      failures -= 1;
      if (failures >= 0) throw new Error('It cannot be read.');
      return documentOf(present, patternsOf(language.id));
    });
    const codes = () => document.occurrences().map(({ code }) => code);
    const taught = { ...policy, patterns: { lua: ['fail($STATUS'] } };
    assert.throws(() => {
      document.teach(taught);
    }, /cannot be read/);
    assert.deepEqual(codes(), [404]);
    document.teach(taught);
    assert.deepEqual(codes(), [404, 410]);
  });
});
