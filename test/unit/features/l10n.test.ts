import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localized } from '../../../src/catalog/localized';
import { labels } from '../../../src/features/l10n/labels';
import { fr } from '../../../src/rules/l10n/fr';
import { zhCn } from '../../../src/rules/l10n/zh-cn';

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

/** The sentences that rules say, as translations are found by. */
function sentencesOfRules(): string[] {
  const files = readdirSync(join(root, 'src/rules'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, 'src/rules', file), 'utf8').replace(/\/\*.*?\*\//gs, ''))
    .flatMap((source) => [...source.matchAll(/\bsay`((?:\$\{[^}]*\}|[^`])*)`/g)])
    .map(([, words = '']) => {
      let gaps = 0;
      return words.replace(/\$\{[^}]*\}/g, () => `{${gaps++}}`);
    });
}

function gapsOf(text: string): string[] {
  return (text.match(/\{\d\}/g) ?? []).sort();
}

describe('translations', () => {
  it('are in English for a language that is called as something objects have', () => {
    for (const tag of ['constructor', 'toString-fr', 'tlh'])
      assert.equal(labels(tag), labels('en'));
    assert.equal(localized({ en: 'Gone', fr: 'Disparu' }, 'valueOf'), 'Gone');
  });

  for (const [language, translation] of Object.entries({ fr, 'zh-cn': zhCn })) {
    it(`of what rules say are complete in ${language}, and no more`, () => {
      const said = new Set(sentencesOfRules());
      const wordy = [...said].filter((sentence) => /[a-z]/i.test(sentence));
      assert.deepEqual(
        wordy.filter((sentence) => !(sentence in translation)),
        [],
      );
      assert.deepEqual(
        Object.keys(translation).filter((sentence) => !said.has(sentence)),
        [],
      );
      for (const [english, text] of Object.entries(translation)) {
        assert.deepEqual(gapsOf(text), gapsOf(english), english);
      }
    });
  }

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

  it('of a fix and of the refactoring to the same code are the same', () => {
    for (const [language, { 'Change to {0}': title }] of Object.entries({ fr, 'zh-cn': zhCn })) {
      assert.equal(title?.replace('{0}', '410 Gone'), labels(language).changeTo('410 Gone'));
    }
  });

  it('fall back from a region to its language, and to English', () => {
    assert.equal(labels('fr-CA'), labels('fr'));
    assert.equal(labels('zh-Hans-CN'), labels('zh-cn'));
    assert.equal(labels('de'), labels('en'));
  });
});
