import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import fc from 'fast-check';
import { readGrammar } from '../../../src/cli/grammars';
import { changedRegion } from '../../../src/syntax/changedRegion';
import { languageOf, languageOfPath } from '../../../src/syntax/languages';
import type { Range } from '../../../src/syntax/range';
import { createRuntime, editTree, type Node, type Tree } from '../../../src/syntax/runtime';
import { SourceText } from '../../../src/syntax/sourceText';
import { fixturePaths } from '../fixtures';
import { codeOf } from '../markers';

/** What is typed: parts of tokens, whole ones, what opens and closes, keywords that may begin a statement. */
const typed = [
  ['', ' ', '  ', '\n', '\t', ';', ',', '.', ':', '#', '1', 'a', '"', "'", '`', '(', ')', '[', ']'],
  ['{', '}', '<', '>', '/*', '*/', '// ', '=>', '->', 'async ', 'return ', 'if ', 'end\n', '<<A\n'],
].flat();

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat(6),
    text: fc.constantFrom(...typed),
  }),
  { minLength: 1, maxLength: 3 },
);

/** The largest fixture of each kind of file that is parsed. */
const samples = new Map<string, string>();
for (const path of fixturePaths('frameworks').toSorted((a, b) => sizeOf(a) - sizeOf(b)))
  samples.set(extname(path), path);

function sizeOf(path: string): number {
  return statSync(path).size;
}

/** The tokens outside of a region with all that they are in. */
function outside(tree: Tree, region: Range): string[] {
  const tokens: string[] = [];
  const visit = (node: Node, around: string): void => {
    const { startIndex, endIndex, childCount, type, children } = node;
    const path = `${around}/${type}`;
    if (childCount > 0) for (const child of children) visit(child, path);
    else if (endIndex < region.start || startIndex > region.end)
      tokens.push(`${path} ${startIndex}-${endIndex}`);
  };
  visit(tree.rootNode, '');
  return tokens;
}

describe('changed region', () => {
  for (const [ending, path] of samples) {
    const language = languageOf(languageOfPath(path) ?? '');
    if (!language?.grammar) continue;
    it(`holds every change of a tree in ${ending} files`, async () => {
      const runtime = createRuntime(readGrammar);
      await runtime.load(language);
      const code = codeOf(readFileSync(path, 'utf8'));
      const parse = (text: string, previous?: Tree): Tree =>
        runtime.parse(language, text, previous);
      const whole = parse(code);
      fc.assert(
        fc.property(edits, (changes) => {
          const source = new SourceText(code);
          let before = whole.copy();
          for (const { at, removed, text } of changes) {
            const start = Math.floor(at * source.text.length);
            const edit = source.edit({ range: { start, end: start + removed }, text });
            editTree(before, edit);
            const after = parse(source.text, before);
            const region = changedRegion(before, after, { start, end: edit.newEndIndex });
            const trees = [before, after];
            const [was, is] = trees.some(({ rootNode }) => rootNode.hasError)
              ? []
              : trees.map((tree) => outside(tree, region));
            before.delete();
            before = after;
            assert.deepEqual(is, was);
          }
          before.delete();
        }),
        { numRuns: 150, seed: 20261126 },
      );
      runtime.dispose();
    });
  }
});
