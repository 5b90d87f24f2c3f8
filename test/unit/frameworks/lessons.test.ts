import assert from 'node:assert/strict';
import { readGrammar } from '../../../src/cli/grammars';
import { frameworks } from '../../../src/frameworks/definitions';
import { learnTable } from '../../../src/frameworks/table';
import { dialects } from '../../../src/sites/dialects';
import { languageOf, teachingLanguage, type Language } from '../../../src/syntax/languages';
import { nested } from '../../../src/syntax/nestedNode';
import { createRuntime } from '../../../src/syntax/runtime';

/** The examples that a language's grammar cannot read. */
async function unreadable(language: Language): Promise<string[]> {
  const dialect = dialects.get(language.dialect);
  assert.ok(dialect);
  const runtime = createRuntime(readGrammar);
  await runtime.load(language);
  const rejected: string[] = [];
  const parse = (text: string) => nested(runtime.parse(language, text).rootNode, dialect.flat);
  learnTable(frameworks, [], dialect, parse, new Map(), (example) => rejected.push(example));
  runtime.dispose();
  return rejected;
}

describe('examples of frameworks', () => {
  for (const id of dialects.keys()) {
    it(`of ${id} are all read by the first language of the dialect`, async () => {
      const language = teachingLanguage(id);
      assert.ok(language);
      assert.deepEqual(await unreadable(language), []);
    });
  }

  it('are left out where another grammar of the dialect cannot read them', async () => {
    const javascript = languageOf('javascript');
    assert.ok(javascript);
    const rejected = await unreadable(javascript);
    assert.ok(rejected.every((example) => /<.*>|^type |: \$STATUS$/.test(example)));
  });
});
