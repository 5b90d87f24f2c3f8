import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const source = join(__dirname, '..', '..', 'src');

/** The sentence that the folders spell: a folder imports from itself and from those before it. */
const sentence = [
  ['catalog'],
  ['syntax'],
  ['sites'],
  ['frameworks'],
  ['occurrences'],
  ['rules'],
  ['features'],
  ['service.ts'],
  ['vscode', 'cli'],
];

const place = (path: string): number => {
  const [top = ''] = relative(source, path).split(/[\\/]/);
  return sentence.findIndex((words) => words.includes(top) || words.includes(`${top}.ts`));
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(source, name));

describe('the folders of src', () => {
  for (const file of files) {
    const own = relative(source, file);
    const imports = ts
      .preProcessFile(readFileSync(file, 'utf8'))
      .importedFiles.map(({ fileName }) => fileName);

    it(`${own} imports from the left only`, () => {
      assert.notEqual(place(file), -1, `${own} is in no folder of the sentence`);
      const right = imports
        .filter((name) => name.startsWith('.'))
        .filter((name) => place(join(file, '..', name)) > place(file));
      assert.deepEqual(right, []);
    });

    if (place(file) < sentence.length - 1) {
      it(`${own} knows no host`, () => {
        const hosts = imports.filter((name) => /^(?:vscode|fs|path|os|node:.*)$/.test(name));
        assert.deepEqual(hosts, []);
      });
    }
  }
});
