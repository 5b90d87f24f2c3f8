import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import type { Example, Framework } from '../../../src/frameworks/framework';
import { frameworks } from '../../../src/frameworks/definitions';
import { ContractReader } from '../../../src/occurrences/contracts/reader';
import { LineReader } from '../../../src/occurrences/lines/reader';
import { TokenReader } from '../../../src/occurrences/tokens/reader';
import { Matcher } from '../../../src/occurrences/match';
import { drawFixture, fixturePaths } from '../fixtures';

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

/* eslint-disable @typescript-eslint/unbound-method -- put back as they were */
const { find } = Matcher.prototype;
const { occurrence } = ContractReader.prototype;
const { occurrences } = LineReader.prototype;
const { proven } = TokenReader.prototype;
/* eslint-enable @typescript-eslint/unbound-method */

/** What a code was recognised by. */
interface Recognised {
  readonly example: string;
  readonly framework: Framework | null;
}

/** Reads a fixture and tells which examples of a framework were matched in it. */
async function examplesSeen(path: string, framework: string): Promise<Set<string>> {
  const seen = new Set<string>();
  const note = (pattern: Recognised) => {
    if (pattern.framework?.id === framework) seen.add(pattern.example);
  };
  Matcher.prototype.find = function (this: Matcher, ...args) {
    const match = find.apply(this, args);
    if (match) note(match.pattern);
    return match;
  };
  ContractReader.prototype.occurrence = function (this: ContractReader, sighting, ...rest) {
    note(sighting.pattern);
    return occurrence.apply(this, [sighting, ...rest]);
  };
  LineReader.prototype.occurrences = function (this: LineReader, found, ...rest) {
    for (const { pattern } of found) note(pattern);
    return occurrences.apply(this, [found, ...rest]);
  };
  TokenReader.prototype.proven = function (this: TokenReader, ...args) {
    const found = proven.apply(this, args);
    for (const { pattern } of found) note(pattern);
    return found;
  };
  try {
    await drawFixture(path, false);
  } finally {
    Matcher.prototype.find = find;
    ContractReader.prototype.occurrence = occurrence;
    LineReader.prototype.occurrences = occurrences;
    TokenReader.prototype.proven = proven;
  }
  return seen;
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
