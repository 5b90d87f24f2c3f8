import assert from 'node:assert/strict';
import { basename, extname } from 'node:path';
import type { Example, Framework } from '../../../src/frameworks/framework';
import { frameworks } from '../../../src/frameworks/definitions';
import { Matcher } from '../../../src/occurrences/match';
import { dialects } from '../../../src/sites/dialects';
import { drawFixture, fixturePaths } from '../fixtures';

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

// eslint-disable-next-line @typescript-eslint/unbound-method -- put back as it was
const find = Matcher.prototype.find;

/** Reads a fixture and tells which examples of a framework were matched in it. */
async function examplesSeen(path: string, framework: string): Promise<Set<string>> {
  const seen = new Set<string>();
  Matcher.prototype.find = function (this: Matcher, ...args) {
    const match = find.apply(this, args);
    if (match?.pattern.framework?.id === framework) seen.add(match.pattern.example);
    return match;
  };
  try {
    await drawFixture(path, false);
  } finally {
    Matcher.prototype.find = find;
  }
  return seen;
}

/** Examples that differ only in how the status is called, `statusCode` or `HTTPStatus`, are one. */
function family(code: string): string {
  return code.replace(/(?<!\$)\b(?:http_?)?(?:status_?code|status|code)\b/gi, 'status');
}

/** Contracts and configuration are read without sites; their fixtures are held by tests of their own. */
function isCode({ dialects: own }: Framework): boolean {
  return own.some((dialect) => dialects.has(dialect));
}

function codeOf(example: Example): string {
  return typeof example === 'string' ? example : example.code;
}

describe('every framework', () => {
  const paths = fixturePaths('frameworks');
  for (const framework of frameworks.filter(isCode)) {
    it(`${framework.id} has a fixture in which every example of it is seen`, async () => {
      const own = paths.filter((path) => basename(path, extname(path)) === framework.id);
      assert.notEqual(own.length, 0, `There is no test/fixtures/frameworks/${framework.id}.*`);
      const seen = new Set<string>();
      for (const path of own) {
        for (const example of await examplesSeen(path, framework.id)) seen.add(example);
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
