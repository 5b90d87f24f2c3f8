import assert from 'node:assert/strict';

import { builtinCatalogs } from '../../../src/catalog/builtin';
import { CatalogError } from '../../../src/catalog/catalogError';
import { loadCatalog, maxCatalogLength } from '../../../src/catalog/load';
import { localized } from '../../../src/catalog/localized';
import { isCatalogFile, resolveReference } from '../../../src/catalog/reference';

type Files = Readonly<Record<string, string>>;

const load = (reference: string, files: Files = {}) =>
  loadCatalog(reference, (path) => {
    const text = files[path];
    return text === undefined
      ? Promise.reject(new Error('ENOENT: no such file\n    at open'))
      : Promise.resolve(text);
  });

async function failure(reference: string, files: Files = {}): Promise<string> {
  const error: unknown = await load(reference, files).catch((reason: unknown) => reason);
  assert.ok(error instanceof CatalogError, 'a CatalogError was expected');
  return error.message;
}

const team = (rest: string) => `{ "id": "team", "title": "Team", ${rest} }`;

describe('loadCatalog', () => {
  it('gives built-in catalogs by id, each made once', async () => {
    assert.equal(await load('jpush'), await load(' jpush '));
    assert.equal(await load('jpush'), builtinCatalogs.get('jpush'));
  });

  it('fills in what a file leaves out', async () => {
    const files = { 'team.json': team('"codes": { "404": {}, "419": { "use": "forbid" } }') };
    const catalog = await load('team.json', files);
    assert.equal(catalog.unlisted, 'information');
    assert.equal(catalog.extends, null);
    const [notFound, expired] = [404, 419].map((code) => catalog.codes.get(code));
    assert.deepEqual(notFound, {
      code: 404,
      label: { en: 'Not Found' },
      meaning: {},
      use: 'use',
      replacement: null,
      methods: null,
      headers: {},
      origin: null,
      retry: null,
      differs: null,
      source: null,
      saidBy: 'team',
      inherited: {},
    });
    assert.deepEqual([expired?.use, expired?.label], ['forbid', { en: 'Page Expired' }]);
  });

  it('keeps texts in the language of the file', async () => {
    const text = team('"language": "fr", "codes": { "404": { "label": "Introuvable" } }');
    const catalog = await load('./a.jsonc', { 'a.jsonc': text });
    assert.deepEqual(catalog.codes.get(404)?.label, { fr: 'Introuvable' });
  });

  it('builds on a built-in catalog and keeps who says what', async () => {
    const text = team(
      '"extends": "jpush", "rules": { "success-in-catch": "error" },' +
        '"codes": { "404": { "use": "discourage" }, "409": { "label": "Clash" } }',
    );
    const catalog = await load('team.json', { 'team.json': text });
    const jpush = builtinCatalogs.get('jpush')!;
    const { label, use, saidBy, inherited } = catalog.codes.get(404)!;
    assert.deepEqual(
      { label, use, saidBy },
      { label: { en: 'Not Found' }, use: 'discourage', saidBy: 'team' },
    );
    assert.deepEqual([inherited?.meaning, inherited?.use], ['jpush', undefined]);
    assert.deepEqual(catalog.codes.get(200), jpush.codes.get(200));
    assert.deepEqual([...catalog.codes.keys()].slice(4, 8), [404, 405, 409, 410]);
    assert.deepEqual(catalog.rules, { ...jpush.rules, 'success-in-catch': 'error' });
    assert.equal(catalog.unlisted, 'information');
    assert.equal(catalog.errorBody, jpush.errorBody);
    assert.equal(catalog.source, null);
  });

  it('follows a chain of files, each relative to the one before', async () => {
    const files = {
      'apps/shop/codes.json': team(
        '"extends": "../../house.json", "patterns": { "go": ["a($STATUS)"] }',
      ),
      'house.json':
        '{ "id": "house", "title": "House", "extends": "./base/base.json", "patterns": { "go": ["b($STATUS)"] } }',
      'base/base.json':
        '{ "id": "base", "title": "Base", "unlisted": "error", "codes": { "400": { "label": "Wrong" } } }',
    };
    const catalog = await load('apps/shop/codes.json', files);
    assert.equal(catalog.unlisted, 'error');
    assert.equal(catalog.extends, 'house');
    assert.equal(catalog.codes.get(400)?.saidBy, 'base');
    assert.deepEqual(catalog.patterns, { go: ['a($STATUS)', 'b($STATUS)'] });
  });

  it('refuses a catalog that extends itself', async () => {
    const files = {
      'a.json': team('"extends": "./sub/../b.json"'),
      'b.json': team('"extends": "./a.json"'),
    };
    assert.equal(
      await failure('a.json', files),
      'A catalog extends itself: a.json extends b.json extends a.json',
    );
    assert.match(
      await failure('c.json', { 'c.json': team('"extends": "c.json"') }),
      /extends itself/,
    );
  });

  it('lists the built-in catalogs when an id is unknown', async () => {
    assert.match(
      await failure('jpsh'),
      /^Unknown catalog "jpsh"\. Did you mean "jpush"\? Built in are iana, .*jpush.*;/,
    );
    assert.match(await failure('constructor'), /^Unknown catalog "constructor"\. Built in are/);
    const files = { 'a.json': team('"extends": "nobody"') };
    assert.match(await failure('a.json', files), /^a\.json extends "nobody", an unknown catalog\./);
    assert.match(await failure('hauwei'), /Did you mean "huawei-cloud"\?/);
  });

  it('says why a file cannot be read, in one line', async () => {
    assert.equal(
      await failure('no/such.json'),
      'Cannot read the catalog no/such.json: ENOENT: no such file',
    );
    const thrown: unknown = await loadCatalog('a.json', () => {
      throw new Error('not a promise');
    }).catch((reason: unknown) => reason);
    assert.ok(thrown instanceof CatalogError);
  });

  it('refuses large files', async () => {
    const files = { 'a.json': ' '.repeat(maxCatalogLength + 1) };
    assert.equal(await failure('a.json', files), 'The catalog a.json is larger than 1 MB.');
  });

  it('gives the first problem in its message and the number of the others', async () => {
    const message = await failure('a.json', { 'a.json': '{ "ID": 1 }' });
    assert.equal(message, 'a.json:1:1: "id" is missing (and 2 more)');
  });
});

describe('references to catalogs', () => {
  it('are files when they hold a slash or end in .json', () => {
    const files = ['a.json', 'a.jsonc', './a', 'C:\\a', 'file:///a'];
    assert.ok(files.every(isCatalogFile));
    assert.ok(!['jpush', 'a.yaml', 'json'].some(isCatalogFile));
  });

  it('are resolved against the file that refers', () => {
    const cases = [
      [null, './a.json', 'a.json'],
      ['x/y.json', 'a.json', 'x/a.json'],
      ['x/y.json', '../../a.json', '../a.json'],
      ['x\\y.json', '..\\a.json', 'a.json'],
      ['/x/y.json', '/a.json', '/a.json'],
      ['C:\\x\\y.json', 'a.json', 'C:\\x/a.json'],
      ['x/y.json', 'C:\\a.json', 'C:\\a.json'],
      ['file:///x/y.json', '../a.json', 'file:///a.json'],
      ['vscode-vfs://github/o/r/y.json', './a.json', 'vscode-vfs://github/o/r/a.json'],
      ['x/y.json', 'https://example.com/a.json', 'https://example.com/a.json'],
    ] as const;
    for (const [from, reference, expected] of cases) {
      assert.equal(resolveReference(from, reference), expected);
    }
  });
});

describe('localized', () => {
  it("prefers the reader's language, then its base, English and whatever there is", () => {
    const text = { en: 'en', fr: 'fr', 'zh-cn': 'zh-cn' };
    assert.deepEqual(
      ['zh-CN', 'fr-CA', 'de'].map((locale) => localized(text, locale)),
      ['zh-cn', 'fr', 'en'],
    );
    assert.equal(localized({ fr: 'seul' }, 'de'), 'seul');
    assert.equal(localized({}, 'en'), '');
  });
});
