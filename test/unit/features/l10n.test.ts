import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localized } from '../../../src/catalog/localized';
import { labels } from '../../../src/features/l10n/labels';

const root = join(__dirname, '../../..');

function json(file: string): Record<string, string> {
  return JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, string>;
}

/** The texts that the extension asks the editor to translate. */
function textsToTranslate(): string[] {
  const files = readdirSync(join(root, 'src/vscode'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, 'src/vscode', file), 'utf8'))
    .flatMap((source) => [...source.matchAll(/l10n\.t\(\s*'([^']+)'/g)])
    .map((match) => match[1]!)
    .sort();
}

describe('translations', () => {
  it('are in English for a language that is called as something objects have', () => {
    for (const tag of ['constructor', 'toString-fr', 'tlh'])
      assert.equal(labels(tag), labels('en'));
    assert.equal(localized({ en: 'Gone', fr: 'Disparu' }, 'valueOf'), 'Gone');
  });

  const languages = ['fr', 'zh-cn'];

  for (const language of languages) {
    it(`of the extension are complete in ${language}`, () => {
      const bundle = json(`l10n/bundle.l10n.${language}.json`);
      assert.deepEqual(Object.keys(bundle).sort(), [...new Set(textsToTranslate())]);
    });

    it(`of package.json are complete in ${language}`, () => {
      const english = Object.keys(json('package.nls.json'));
      assert.deepEqual(Object.keys(json(`package.nls.${language}.json`)), english);
    });
  }

  it('of package.json are there for every placeholder, and no more', () => {
    const manifest = readFileSync(join(root, 'package.json'), 'utf8');
    const used = [...manifest.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]!);
    assert.deepEqual(Object.keys(json('package.nls.json')).sort(), [...new Set(used)].sort());
  });

  it('fall back from a region to its language, and to English', () => {
    assert.equal(labels('fr-CA'), labels('fr'));
    assert.equal(labels('zh-Hans-CN'), labels('zh-cn'));
    assert.equal(labels('de'), labels('en'));
  });
});
