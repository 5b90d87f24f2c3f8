import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Example, Framework } from '../../../src/frameworks/framework';
import { frameworks } from '../../../src/frameworks/definitions';
import type { Occurrence } from '../../../src/occurrences/occurrence';
import { languageOfPath } from '../../../src/syntax/languages';
import type { Range } from '../../../src/syntax/range';
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

/** A fixture without its drawings, and the codes that are seen in it. */
interface SeenFixture {
  readonly code: string;
  readonly occurrences: readonly Occurrence[];
}

async function seenIn(path: string): Promise<SeenFixture> {
  const code = codeOfFixture(readFileSync(path, 'utf8'));
  const { service, uri } = await openDocument(languageOfPath(path) ?? '', code, basename(path));
  const occurrences = service.occurrences(uri, policy);
  service.close(uri);
  return { code, occurrences };
}

/** The examples of a framework that codes in a fixture were recognised by. */
function examplesSeen({ occurrences }: SeenFixture, { id, shared }: Framework): string[] {
  return occurrences
    .filter(({ framework }) => framework === id || (framework === null && shared))
    .flatMap(({ example }) => example ?? []);
}

/** The lines of a fixture that say something. */
function linesOf({ code }: SeenFixture): string[] {
  return code.split('\n').filter((line) => line.trim() !== '');
}

/** The numbers of a fixture that could be status codes, and are something else. */
function trapsIn({ code, occurrences }: SeenFixture): string[] {
  return [...code.matchAll(/(?<!\d)[1-5]\d\d(?!\d)/g)]
    .filter(({ index }) => !occurrences.some(({ range }) => holds(range, index)))
    .map(([text]) => text);
}

function holds({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset < end;
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

/** A handler as its users write it, with what it needs, is no shorter. */
const fewestLines = 20;

describe('every framework', () => {
  const paths = fixturePaths('frameworks');
  const fixturesOf = (framework: Framework): Promise<SeenFixture[]> =>
    Promise.all(paths.filter((path) => isNamed(path, framework)).map(seenIn));

  for (const framework of frameworks) {
    it(`${framework.id} has a fixture in which every example of it is seen`, async () => {
      const own = await fixturesOf(framework);
      assert.notEqual(own.length, 0, `There is no test/fixtures/frameworks/${framework.id}.*`);
      const seen = new Set(own.flatMap((fixture) => examplesSeen(fixture, framework)));
      const written = [
        ...lists.flatMap((list) => (framework[list] ?? []).map(codeOf)),
        ...(framework.named ?? []).map(({ code }) => code),
      ];
      const shown = new Set([...seen].map(family));
      const missing = written.filter((code) => !shown.has(family(code)));
      assert.equal(missing.join('\n'), '', 'not seen in the fixture');
    });

    it(`${framework.id} is shown in code of some length, with numbers that are no codes`, async () => {
      const own = await fixturesOf(framework);
      const lines = own.flatMap(linesOf);
      assert.ok(lines.length >= fewestLines, `${String(lines.length)} lines`);
      assert.notEqual(own.flatMap(trapsIn).length, 0, 'no number in it is something else');
    });
  }
});
