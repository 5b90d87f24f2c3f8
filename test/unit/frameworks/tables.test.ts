import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { constants } from 'node:http2';
import { join } from 'node:path';
import { constantsIndex } from '../../../scripts/generate/indexes';
import { errorMethods } from '../../../src/frameworks/errorNames';
import { constantTables } from '../../../src/frameworks/tables';
import { nodeHttp2 } from '../../../src/frameworks/tables/node-http2';

const root = join(__dirname, '..', '..', '..');

describe('tables of constants', () => {
  it('have an index that lists all of them', async () => {
    const { path, text } = await constantsIndex();
    assert.equal(readFileSync(join(root, path), 'utf8'), text);
  });

  it('have ids of their own', () => {
    const ids = constantTables.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  for (const table of constantTables) {
    const { id, dialects, names, forms, modules, deprecated = [] } = table;
    const { importStatement, requireStatement } = table;

    it(`${id} names codes between 100 and 599`, () => {
      for (const [name, code] of Object.entries(names)) {
        assert.ok(code >= 100 && code <= 599, `${name} is ${code}`);
      }
    });

    it(`${id} imports what its first form begins with`, () => {
      for (const form of forms) assert.match(form, /\$NAME\b/);
      if (importStatement === null || !dialects.includes('ecmascript')) return;
      const [container = ''] = forms[0]?.split('.') ?? [];
      for (const statement of [importStatement, requireStatement ?? importStatement]) {
        assert.match(statement, new RegExp(`\\b${container}\\b`));
        assert.ok(modules.some((module) => statement.includes(`'${module}'`)));
      }
    });

    it(`${id} offers no deprecated name where there is another`, () => {
      for (const name of deprecated) {
        const code = names[name];
        assert.notEqual(code, undefined, `${name} is no name`);
        const alike = Object.keys(names).filter((other) => names[other] === code);
        const first = alike.find((other) => !deprecated.includes(other)) ?? name;
        assert.equal(alike[0], first);
      }
    });
  }

  it('has the values that Node.js itself has', () => {
    for (const [name, code] of Object.entries(nodeHttp2.names)) {
      assert.equal(constants[name as keyof typeof constants], code);
    }
  });

  it('writes the names of error classes as methods', () => {
    const { notFound, uriTooLong, httpVersionNotSupported, imATeapot } = errorMethods;
    assert.deepEqual(
      [notFound, uriTooLong, httpVersionNotSupported, imATeapot],
      [404, 414, 505, 418],
    );
  });
});
