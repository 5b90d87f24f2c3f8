import assert from 'node:assert/strict';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type Node } from 'yaml';
import { PathTable, parsePath } from '../../../src/occurrences/contracts/path';
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
    isDefinition: false,
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
});
