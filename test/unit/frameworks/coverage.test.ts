import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Example, Framework } from '../../../src/frameworks/framework';
import { frameworks } from '../../../src/frameworks/definitions';
import { languageOfPath } from '../../../src/syntax/languages';
import { openDocument, policy } from '../engine';
import { fixturePaths } from '../fixtures';
import { codeOf as codeOfFixture } from '../markers';

const fixtures = join(__dirname, '../../fixtures/frameworks');

/** The lists whose examples must be seen; bodies and headers show in the rules' own examples. */
const lists = [
  'emit',
  'raise',
  'declare',
  'mock',
  'assert',
  'consume',
  'config',
  'implicit',
] as const;

/** The examples of a framework that codes in a fixture were recognised by. */
async function examplesSeen(path: string, { id, shared }: Framework): Promise<string[]> {
  const code = codeOfFixture(readFileSync(path, 'utf8'));
  const { service, uri } = await openDocument(languageOfPath(path) ?? '', code, basename(path));
  const occurrences = service.occurrences(uri, policy);
  service.close(uri);
  return occurrences
    .filter(({ framework }) => framework === id || (framework === null && shared))
    .flatMap(({ example }) => example ?? []);
}

/** Examples that differ only in how the status is called, `statusCode` or `HTTPStatus`, are one. */
function family(code: string): string {
  return code.replace(/(?<!\$)\b(?:http_?)?(?:status_?code|status|code)\b/gi, 'status');
}

/** Fixtures are called as their framework is, or in a folder that is where the file's name tells. */
function isNamed(path: string, { id }: Framework): boolean {
  return relative(fixtures, path)
    .split(/[\\/.]/)
    .includes(id);
}

function codeOf(example: Example): string {
  return typeof example === 'string' ? example : example.code;
}

describe('every framework', () => {
  const paths = fixturePaths('frameworks');
  for (const framework of frameworks) {
    it(`${framework.id} has a fixture in which every example of it is seen`, async () => {
      const own = paths.filter((path) => isNamed(path, framework));
      assert.notEqual(own.length, 0, `There is no test/fixtures/frameworks/${framework.id}.*`);
      const seen = new Set<string>();
      for (const path of own) {
        for (const example of await examplesSeen(path, framework)) seen.add(example);
      }
      const written = [
        ...lists.flatMap((list) => (framework[list] ?? []).map(codeOf)),
        ...(framework.named ?? []).map(({ code }) => code),
      ];
      const shown = new Set([...seen].map(family));
      const missing = written.filter((code) => !shown.has(family(code)));
      assert.equal(missing.join('\n'), '', 'not seen in the fixture');
    });
  }
});
