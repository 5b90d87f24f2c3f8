import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type Node } from 'yaml';
import { parsePath } from '../../../src/occurrences/contracts/path';
import { PathTable } from '../../../src/occurrences/contracts/pathTable';
import { Walker } from '../../../src/occurrences/contracts/walker';
import { readYaml } from '../../../src/occurrences/contracts/yaml';

const table = new PathTable([
  {
    example: '**',
    segments: [{ is: 'deep' }],
    value: /(?!)/dg,
    isProse: false,
    names: null,
    framework: null,
    role: 'declare',
    needs: 'none',
    holds: null,
    isPhrased: false,
    evidence: [],
    isDefinition: false,
    language: null,
  },
]);

/** A walker that writes down the keys it is told of, each with its offset and its depth. */
class Scribe extends Walker {
  readonly seen: string[] = [];

  override key(name: string, range: { start: number; end: number }, quote: string): void {
    super.key(name, range, quote);
    let depth = 0;
    for (let at = this.frame.parent; at; at = at.parent) depth += 1;
    this.seen.push(`${range.start - quote.length} ${name} ${depth}`);
  }
}

function ours(text: string): string[] {
  const { frame, pending } = Walker.begin(table.start);
  const scribe = new Scribe(table.start, frame, pending);
  readYaml(text, 0, scribe, Infinity);
  return scribe.seen;
}

/** The same as the `yaml` package sees it. */
function theirs(text: string): string[] {
  const seen: string[] = [];
  const visit = (node: unknown, depth: number): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const own = key as Node;
        const name = isScalar(own) ? (own.source ?? '') : '?';
        if (own.range && !isAlias(own)) seen.push(`${own.range[0]} ${name} ${depth}`);
        visit(value, depth + 1);
      }
    } else if (isSeq(node)) {
      for (const each of node.items) visit(each, depth + 1);
    }
  };
  const documents = parseAllDocuments(text, { lineCounter: new LineCounter(), strict: false });
  for (const document of documents as { contents: unknown }[]) visit(document.contents, 1);
  return seen;
}

const samples: Record<string, string> = {
  'nested maps and lists': 'a:\n  b: 1\n  c:\n    - d: 2\n      e: 3\n    - - f: 4\n      - g\n',
  'a list at the column of its key': 'a:\n- b: 1\n- c: 2\n  d: 3\ne:\n  - f\n',
  'quoted keys': '"a b": 1\n\'c: d\':\n  "e": 2\n',
  'block scalars': 'a: |\n  b: 1\n\n  c: 2\nd: >-\n    e: 3\nf: |2\n   g: 4\nh: 5\n',
  'a block scalar in a list': '- |\n  a: 1\n- b: |\n    c: 1\n  d: 2\n',
  'plain scalars over several lines': 'a: one\n  two\n  three\nb: 1\n',
  'quoted scalars over several lines': 'a: "one\n  b: two"\nc: \'three\n\n  d: four\'\ne: 1\n',
  flows: 'a: { b: 1, "c": [d, { e: 2 }], f: {} }\ng: [\n  { h: 1 },\n  i\n]\nj: 1\n',
  'a flow over several lines': 'a: {\n  b: 1,\n  c: { d: 2 }\n}\ne: 1\n',
  comments: '# a: 1\nb: 1 # c: 2\n  # d: 3\ne: # f\n  g: 1\n',
  'anchors and tags':
    'a: &x\n  b: 1\nc: !t\n  d: 2\ne: &y 1\n? f\n: g\n? l\n: m: 1\n  n: 2\n&k h: i\nj: *x\n',
  'several documents': 'a: 1\n---\nb: 2\n...\n---\nc:\n  d: 3\n',
  'colons in plain text': 'a: http://x:80/y\nb: x:y\n/c/{d}:\n  e: 1\n',
  'windows line ends': 'a:\r\n  b: 1\r\n  c: |\r\n    d: 2\r\ne: 3\r\n',
  'JSON in YAML': '{\n  "a": { "b": 1 },\n  "c": [1, { "d": 2 }]\n}\n',
  'keys with odd signs': '-a: 1\n?b: 2\na-b.c/d: 3\n"": 4\n$ref: 5\n<<: 6\n',
};

describe('reading YAML', () => {
  it('teaches paths as YAML has them', () => {
    assert.equal(parsePath('a.b'), null);
    assert.equal(parsePath('paths.$STATUS: $STATUS'), null);
  });

  for (const [name, text] of Object.entries(samples)) {
    it(`sees the keys of ${name} as the yaml package does`, () => {
      assert.deepEqual(ours(text), theirs(text));
    });
  }

  it('sees the keys of any document as the yaml package does', () => {
    fc.assert(
      fc.property(documents, (text) => {
        fc.pre(parseAllDocuments(text, { strict: false }).every(isSound));
        assert.deepEqual(ours(text), theirs(text), text);
      }),
      { numRuns: 300, seed: 404 },
    );
  });
});

function isSound({ errors }: { readonly errors: readonly unknown[] }): boolean {
  return errors.length === 0;
}

/** Lines of YAML as a value below a key or dash, at a column; the first one follows on its line. */
type Writer = (column: number) => string;

const plain = fc.constantFrom(
  'x',
  'a b',
  '404',
  "it's",
  'a: b'.replace(': ', ':'),
  'http://x:80',
  '-1',
);
const names = fc.constantFrom(
  'a',
  '404',
  "'200'",
  '"4XX"',
  'x-y',
  '/a/{b}',
  '$ref',
  'a b',
  '<<',
  '?x',
  "'a: b'",
  '"a # b"',
  'a ',
  '&k a',
  '!!str 404',
  'x#y',
  'a:b',
  '-a',
  'é😀',
);
const gap = fc.constantFrom('', '', '', '\n', '# a: 1\n', '   # b\n', '\t\n');
const tail = fc.constantFrom('', '', '', ' ', ' # c: 1', '\t# d', ' - x', '\n\n');
const property = fc.constantFrom('', '', '', '', '&a ', '!t ', '!!map ', '&b !t ');

const scalar: fc.Arbitrary<Writer> = fc.oneof(
  fc.tuple(plain, tail).map(
    ([text, end]) =>
      () =>
        ` ${text}${end}\n`,
  ),
  fc
    .constantFrom("'a: 1'", '"b: 2 # c"', "''", '""', '"\\""', "'it''s: x'")
    .map((text) => () => ` ${text}\n`),
  fc.constantFrom('', ' ', ' # none').map((text) => () => `${text}\n`),
  fc
    .tuple(
      fc.constantFrom('|', '>', '|-', '>+', '| # c', '&a |', '!t >-'),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([sign, step]): Writer => (column) => {
      const indent = ' '.repeat(column + step);
      return ` ${sign}\n${indent}a: 1\n\n${indent}- b: 2\n${indent}  # c\n`;
    }),
  plain.map(
    (text): Writer =>
      (column) =>
        ` ${text}\n${' '.repeat(column + 1)}more ${text}\n`,
  ),
  fc.constantFrom('"', "'").map(
    (quote): Writer =>
      (column) =>
        ` ${quote}a\n\n${' '.repeat(column + 2)}b: 1\n${' '.repeat(column + 1)}- c${quote}\n`,
  ),
);

/** What stands between the members of a flow: the next ones may be on a line of their own. */
const between = fc.constantFrom(', ', ',', ',\n            ', ' , # x: 1\n            ');

const flow: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('1', 'x', "'a: 1'", '"{b: 2}"', 'a b', ''),
    fc
      .tuple(fc.array(fc.tuple(names, tie('value')), { maxLength: 3 }), between)
      .map(
        ([members, comma]) =>
          `{ ${members.map(([name, value]) => `${name}: ${value}`).join(comma)} }`,
      ),
    fc
      .array(tie('value'), { maxLength: 3 })
      .map((items) => `[${items.filter((item) => item !== '').join(', ')}]`),
  ),
})).value;

const node: fc.Arbitrary<Writer> = fc.letrec<{ value: Writer; map: Writer; list: Writer }>(
  (tie) => ({
    value: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      scalar,
      flow.map((text) => () => ` ${text}\n`),
      fc.tuple(fc.integer({ min: 1, max: 4 }), property, tie('map')).map(
        ([step, own, map]): Writer =>
          (column) =>
            `${own === '' ? '' : ` ${own.trim()}`}\n${map(column + step)}`,
      ),
      fc.tuple(fc.integer({ min: 0, max: 3 }), property, tie('list')).map(
        ([step, own, list]): Writer =>
          (column) =>
            `${own === '' ? '' : ` ${own.trim()}`}\n${list(column + step)}`,
      ),
    ),
    map: fc
      .array(fc.tuple(gap, names, tie('value'), fc.boolean()), { minLength: 1, maxLength: 4 })
      .map(
        (members): Writer =>
          (column) =>
            members
              .map(([before, name, value, isExplicit]) => {
                const indent = ' '.repeat(column);
                return isExplicit && name !== '?x'
                  ? `${before}${indent}? ${name}\n${indent}:${value(column)}`
                  : `${before}${indent}${name}:${value(column)}`;
              })
              .join(''),
      ),
    list: fc
      .array(fc.tuple(gap, fc.oneof(tie('value'), tie('map'), tie('list')), fc.nat(2)), {
        minLength: 1,
        maxLength: 3,
      })
      .map(
        (items): Writer =>
          (column) =>
            items
              .map(([before, value, kind]) => {
                const lines = value(column + 2);
                const isOwn =
                  lines.startsWith(' '.repeat(column + 2)) && /^ *[^ \n#|>]/.test(lines);
                const inline = isOwn && kind > 0 ? ` ${lines.slice(column + 2)}` : lines;
                const start = /^[ \n]/.test(inline) ? inline : ` ${inline}`;
                return `${before}${' '.repeat(column)}-${start}`;
              })
              .join(''),
      ),
  }),
).map;

const documents = fc
  .tuple(
    fc.array(node, { minLength: 1, maxLength: 3 }),
    fc.boolean(),
    fc.constantFrom('---\n', '...\n---\n', '--- # x\n'),
  )
  .map(([maps, isWindows, between]) => {
    const text = maps.map((map) => map(0)).join(between);
    return isWindows ? text.replaceAll('\n', '\r\n') : text;
  });
