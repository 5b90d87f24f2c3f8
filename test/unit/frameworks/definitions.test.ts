import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameworkIndex } from '../../../scripts/generate/indexes';
import { frameworks } from '../../../src/frameworks/definitions';
import {
  statusLists,
  type DetailedExample,
  type Example,
  type Framework,
} from '../../../src/frameworks/framework';
import { tokenSyntaxes } from '../../../src/occurrences/tokens/syntaxes';
import { constantTables } from '../../../src/frameworks/tables';

const root = join(__dirname, '..', '..', '..');
const javascript = frameworks.filter(({ dialects }) => dialects.includes('ecmascript'));

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
      const asks = statusExamples(framework).some(
        ({ needs }) => needs !== 'none' && needs !== 'http',
      );
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
    const known = ['phrase', 'constants', 'line', ...constantTables.map(({ id }) => id)];
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

  it('of languages that are read word by word say nothing that is not heard there', () => {
    for (const framework of frameworks) {
      if (framework.dialects.every((dialect) => dialect in tokenSyntaxes)) {
        assert.deepEqual(unheard(framework), [], framework.id);
      }
    }
  });

  it('would be told of what is not heard in such languages', () => {
    const unheardOf = (said: Partial<Framework>) =>
      unheard({ id: 'a', title: 'A', dialects: ['lua'], evidence: ['a'], ...said });
    assert.deepEqual(unheardOf({ emit: ['a($STATUS'], raise: ['b($STATUS'] }), []);
    assert.deepEqual(unheardOf({ implicit: ['a(_)'] }), ['implicit']);
    assert.deepEqual(unheardOf({ emit: [{ code: 'a($STATUS', needs: 'receiver' }] }), [
      'a($STATUS needs receiver',
    ]);
    assert.deepEqual(unheardOf({ emit: [{ code: 'a($STATUS', sendsHead: true }] }), [
      'a($STATUS says sendsHead',
    ]);
    const named = { role: 'emit', code: '$NAME(', names: { gone: 410 }, unlessSet: true } as const;
    assert.deepEqual(unheardOf({ named: [named] }), ['$NAME( says unlessSet']);
  });
});

/** What a framework may say of an example that is read word by word: evidence is asked for, or nothing is. */
const heard = new Set(['code', 'needs', 'accepts', 'role', 'names']);

/** What a framework says that means nothing where it is read word by word. */
function unheard(framework: Framework): string[] {
  const { named = [] } = framework;
  const lists = (
    ['implicit', 'body', 'header', 'answers', 'catches', 'synonyms', 'ambient'] as const
  ).filter((list) => framework[list] !== undefined);
  const examples = [...statusExamples(framework), ...named].flatMap((example) => {
    const { code, needs } = example;
    const isNeed = needs === undefined || needs === 'none' || needs === 'import';
    const others = Object.keys(example).filter((word) => !heard.has(word));
    const says = others.map((word) => `${code} says ${word}`);
    return isNeed ? says : [...says, `${code} needs ${needs}`];
  });
  return [...lists, ...examples];
}

function statusExamples(framework: Framework): DetailedExample[] {
  return statusLists.flatMap(([list]) => framework[list] ?? []).map(detailed);
}

function detailed(example: Example): DetailedExample {
  return typeof example === 'string' ? { code: example } : example;
}

function hasReceiver(code: string, { receivers = [] }: Framework): boolean {
  return receivers.includes(/^[\w$]+/.exec(code)?.[0] ?? '');
}
