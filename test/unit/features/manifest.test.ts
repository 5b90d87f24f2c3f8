import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../src/syntax/languages';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: {
      readonly properties: Readonly<
        Record<
          string,
          { readonly scope?: string; readonly propertyNames?: { readonly enum: readonly string[] } }
        >
      >;
    };
    readonly jsonValidation: readonly { readonly url: string }[];
  };
}

const root = join(__dirname, '../../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

describe('package.json', () => {
  it('activates the extension for every language that is read', () => {
    const events = languages.map(({ id }) => `onLanguage:${id}`);
    assert.deepEqual([...manifest.activationEvents].sort(), events.sort());
  });

  it('has settings that each folder may have of its own', () => {
    const settings = Object.entries(manifest.contributes.configuration.properties);
    assert.ok(settings.length >= 6);
    for (const [name, { scope }] of settings) {
      assert.match(name, /^httpStatus\./);
      assert.equal(scope, 'resource', name);
    }
  });

  it('names the languages that helpers can be taught in', () => {
    const { propertyNames } =
      manifest.contributes.configuration.properties['httpStatus.patterns'] ?? {};
    assert.deepEqual(
      propertyNames?.enum,
      languages.map(({ id }) => id),
    );
  });

  it('has the commands that the extension registers', () => {
    const source = readFileSync(join(root, 'src/vscode/commands.ts'), 'utf8');
    const registered = /> = \{\n([^]*?)\n {2}\};/.exec(source)?.[1] ?? '';
    const names = [...registered.matchAll(/^ {4}(\w+): /gm)].map(
      ([, name]) => `httpStatus.${name!}`,
    );
    const contributed = manifest.contributes.commands.map(({ command }) => command);
    assert.deepEqual(contributed.sort(), names.sort());
  });

  it('points to a schema that is there', () => {
    for (const { url } of manifest.contributes.jsonValidation) {
      assert.ok(existsSync(join(root, url)), url);
    }
  });
});
