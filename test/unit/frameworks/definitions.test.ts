import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameworkIndex } from '../../../scripts/generate/indexes';
import { frameworks } from '../../../src/frameworks/definitions';
import type { DetailedExample, Example, Framework } from '../../../src/frameworks/framework';
import { constantTables } from '../../../src/frameworks/tables';

const root = join(__dirname, '..', '..', '..');
const javascript = frameworks.filter(({ dialects }) => dialects.includes('ecmascript'));
const statusLists = ['emit', 'raise', 'declare', 'mock', 'assert', 'consume', 'config'] as const;

describe('frameworks', () => {
  it('have an index that lists all of them', async () => {
    const { path, text } = await frameworkIndex();
    assert.equal(readFileSync(join(root, path), 'utf8'), text);
  });

  it('are called as their files are', () => {
    const files = readdirSync(join(root, 'src/frameworks/definitions'))
      .filter((file) => file !== 'index.ts')
      .map((file) => file.replace(/\.ts$/, ''));
    assert.deepEqual(frameworks.map(({ id }) => id).sort(), files.sort());
  });

  it('of JavaScript do not leave it to their order who owns an example', () => {
    const owners = new Map<string, string>();
    for (const framework of javascript) {
      for (const { code, needs } of statusExamples(framework)) {
        if (needs === 'import' || needs === 'both') continue;
        if (needs !== 'none' && !hasReceiver(code, framework)) continue;
        const owner = owners.get(code);
        assert.equal(owner, undefined, `${code} is both ${owner ?? ''}'s and ${framework.id}'s`);
        owners.set(code, framework.id);
      }
    }
  });

  it('of JavaScript say what a beginning with _ needs, as it has no receiver to know', () => {
    for (const framework of javascript) {
      for (const { code, needs } of statusExamples(framework)) {
        if (/^_\W/.test(code)) {
          assert.ok(needs === 'none' || needs === 'import', `${framework.id}: ${code}`);
        }
      }
    }
  });

  it('can be proven by an import where an example asks for one', () => {
    for (const framework of frameworks) {
      const asks = statusExamples(framework).some(({ needs }) => needs !== 'none');
      if (asks) assert.notEqual(framework.evidence.length, 0, framework.id);
    }
  });

  it('name codes between 100 and 599', () => {
    for (const { id, named = [] } of frameworks) {
      for (const { names } of named) {
        for (const [name, code] of Object.entries(names)) {
          assert.ok(code >= 100 && code <= 599, `${id}: ${name} is ${code}`);
        }
      }
    }
  });

  it('take strings for a status only from tables that exist', () => {
    const known = ['phrase', 'constants', ...constantTables.map(({ id }) => id)];
    for (const framework of frameworks) {
      for (const { code, values } of statusExamples(framework)) {
        if (values !== undefined) assert.ok(known.includes(values), `${framework.id}: ${code}`);
      }
    }
  });

  it('put a status into every example of one, and a name into every header', () => {
    for (const framework of frameworks) {
      for (const { code } of statusExamples(framework)) assert.match(code, /\$STATUS(?:\b|_)/);
      for (const { code } of framework.named ?? []) assert.match(code, /\$NAME\b/);
      for (const code of framework.header ?? []) assert.match(code, /\$NAME\b.*\$VALUE\b/);
    }
  });
});

function statusExamples(framework: Framework): DetailedExample[] {
  return statusLists.flatMap((list) => framework[list] ?? []).map(detailed);
}

function detailed(example: Example): DetailedExample {
  return typeof example === 'string' ? { code: example } : example;
}

function hasReceiver(code: string, { receivers = [] }: Framework): boolean {
  return receivers.includes(/^[\w$]+/.exec(code)?.[0] ?? '');
}
