import assert from 'node:assert/strict';

import { readCatalogDocument } from '../../../src/catalog/readDocument';

/** What is wrong with the text, one line each, without the file's name. */
function problems(text: string): string[] {
  const result = readCatalogDocument(text, 'team.json');
  assert.ok('problems' in result, 'the text was expected to be refused');
  return result.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);
}

const withEntry = (entry: string) =>
  `{ "id": "team", "title": "Team",\n  "codes": { "404": ${entry} } }`;

describe('readCatalogDocument', () => {
  it('reads JSON with comments, trailing commas and a byte order mark', () => {
    const text = '\uFEFF// ours\n{ "id": "team", "title": "Team", /* all */ "unlisted": "error", }';
    assert.deepEqual(readCatalogDocument(text, 'team.json'), {
      document: { id: 'team', title: 'Team', unlisted: 'error' },
    });
  });

  it('takes texts in one language or several', () => {
    const text = withEntry('{ "label": "Absent", "meaning": { "fr": "Absent", "zh-cn": "无" } }');
    assert.ok('document' in readCatalogDocument(text, 'team.json'));
  });

  it('says where a value is wrong, what was expected and what was found', () => {
    assert.deepEqual(problems(withEntry('{ "use": "allow" }')), [
      '2:30: codes/404/use: expected use, discourage or forbid, found "allow"',
    ]);
  });

  it('reports all problems at once', () => {
    const text = withEntry('{ "use": 1, "methods": ["get"], "headers": { "Allow": "must" } }');
    assert.deepEqual(
      problems(text).map((line) => /codes\/\S+/.exec(line)?.[0]),
      ['codes/404/use:', 'codes/404/methods/0:', 'codes/404/headers/Allow:'],
    );
  });

  it('points at unknown keys and guesses what was meant', () => {
    assert.match(
      problems('{ "id": "team", "title": "Team",\n "codez": {} }')[0] ?? '',
      /^2:2: unknown key "codez" \(did you mean "codes"\?\); the keys are \$schema, id, /,
    );
    assert.match(
      problems(withEntry('{ "zebra": 1, "lable": 2, "use": 3 }'))[1] ?? '',
      /codes\/404: unknown keys "zebra", "lable" \(did you mean "label"\?\); the keys are label, /,
    );
  });

  it('reports missing keys at the object', () => {
    assert.deepEqual(problems('{ "id": "team" }'), ['1:1: "title" is missing']);
  });

  it('refuses keys that are no status codes, and codes out of range', () => {
    assert.deepEqual(problems('{ "id": "t", "title": "T", "codes": { "4o4": {} } }'), [
      '1:39: codes/4o4: expected a status code from "100" to "599", found "4o4"',
    ]);
    assert.match(
      problems(withEntry('{ "replacement": 799 }'))[0] ?? '',
      /replacement: expected a status code from 100 to 599, found 799$/,
    );
  });

  it('knows the rules that exist and those to come, and no others', () => {
    const rules = (text: string) => `{ "id": "t", "title": "T", "rules": ${text} }`;
    const known = rules(
      '{ "unlisted-code": "off", "missing-allow": "hint", "missing-retry-after": { "429": "error" } }',
    );
    assert.ok('document' in readCatalogDocument(known, 'team.json'));
    assert.deepEqual(problems(rules('{ "unlisted-codes": "off" }')), [
      '1:39: rules: unknown key "unlisted-codes" (did you mean "unlisted-code"?)',
    ]);
    assert.deepEqual(problems(rules('{ "entirely-different": "off" }')), [
      '1:39: rules: unknown key "entirely-different"',
    ]);
    assert.match(
      problems(rules('{ "unlisted-code": { "429": "loud" } }'))[0] ?? '',
      /rules\/unlisted-code: expected off, .* by status code, found \{"429":"loud"\}$/,
    );
  });

  it('does not take a list for an object', () => {
    assert.deepEqual(problems('[]'), ['1:1: expected an object, found []']);
    assert.deepEqual(problems('{ "id": "t", "title": "T", "codes": [] }'), [
      '1:37: codes: expected an object, found []',
    ]);
  });

  it('asks patterns to hold $STATUS', () => {
    const text = '{ "id": "t", "title": "T", "patterns": { "typescript": ["fail(_)"] } }';
    assert.match(
      problems(text)[0] ?? '',
      /patterns\/typescript\/0: expected a pattern with \$STATUS/,
    );
  });

  it('says where a pattern cannot be read, as its language has it', () => {
    const text =
      '{ "id": "t", "title": "T",\n  "patterns": {\n    "lua": ["a($STATUS", "b($STATUS"] } }';
    const result = readCatalogDocument(text, 'team.json', (language, code) =>
      code.startsWith('b') ? `expected a pattern of ${language}` : null,
    );
    assert.deepEqual(result, {
      problems: [
        {
          file: 'team.json',
          line: 3,
          column: 26,
          message: 'patterns/lua/1: expected a pattern of lua, found "b($STATUS"',
        },
      ],
    });
  });

  it('explains mistakes in the JSON itself', () => {
    assert.deepEqual(problems('{ "id": "t"\n "title": "T" }'), [
      '2:2: not valid JSON: expected a comma',
    ]);
    assert.deepEqual(problems(''), ['1:1: not valid JSON: expected a value']);
    assert.match(problems('{ "id": "t')[0] ?? '', /closing quote/);
    assert.match(problems('<html>')[0] ?? '', /not valid JSON/);
    assert.ok(problems('['.repeat(200_000)).length > 0);
  });

  it('reports no more than twenty problems, and soon, however large the file', () => {
    const many = (item: (index: number) => string) =>
      Array.from({ length: 5_000 }, (_, index) => item(index)).join(', ');
    const document = (rest: string) => `{ "id": "t", "title": "T", ${rest} }`;
    const rules = many((index) => `"missing-${index}": 1`);
    assert.match(problems(document(`"rules": { ${rules} }`))[0] ?? '', / and 4980 more$/);
    const patterns = many((index) => `"language-${index}": 1`);
    assert.equal(problems(document(`"patterns": { ${patterns} }`)).length, 20);
    assert.equal(problems(`[${'1 '.repeat(5_000)}`).length, 20);
  });

  it('shortens what it found', () => {
    const [line = ''] = problems(withEntry(`{ "use": "${'x'.repeat(500)}" }`));
    assert.ok(line.length < 120, line);
  });
});
