import assert from 'node:assert/strict';
import { frameworks } from '../../../src/frameworks/definitions';
import { statusExamplesOf } from '../../../src/occurrences/matching/statusExamples';
import { tokenSyntaxes } from '../../../src/occurrences/tokens/syntaxes';
import { patternProblem } from '../../../src/service';
import { languages } from '../../../src/syntax/languages';
import { openDocument, policy } from '../engine';

describe('what is wrong with a pattern', () => {
  const bad: readonly (readonly [language: string, code: string, expected: RegExp])[] = [
    ['typescript', 'fail(_)', /\$STATUS/],
    ['typescript', 'fail(_, $STATUS', /closes/],
    ['python', 'fail(_, $STATUS])', /closes/],
    ['swift', '_($STATUS)', /begins with a word/],
    ['lua', '... $STATUS', /begins with a word/],
    ['perl', '"a $STATUS"', /begins with a word/],
    ['yaml', '$STATUS', /path/],
  ];
  for (const [language, code, expected] of bad) {
    it(`is told of ${code} in ${language}, and stops no other pattern`, async () => {
      assert.match(patternProblem(language, code) ?? '', expected);
      const { service, uri } = await openDocument(language, 'fail(404)\n');
      const patterns = { [language]: [code, 'fail($STATUS)'] };
      const found = service.occurrences(uri, { ...policy, patterns });
      assert.equal(found.length, language === 'yaml' ? 0 : 1);
      service.close(uri);
    });
  }

  it('is nothing where it is as it should be', () => {
    for (const [language, code] of [
      ['typescript', "fail(_, $STATUS, ')')"],
      ['typescript', '_.fail({ status: $STATUS })'],
      ['swift', 'fail($STATUS'],
      ['swift', 'switch _ { case $STATUS }'],
      ['yaml', '**.statusCode: $STATUS'],
      ['nginx', 'fail $STATUS'],
    ] as const) {
      assert.equal(patternProblem(language, code), null, code);
    }
  });

  it('is nothing in the examples of frameworks', () => {
    for (const { id, dialect } of languages.filter((each) => each.dialect in tokenSyntaxes)) {
      for (const framework of frameworks.filter(({ dialects }) => dialects.includes(dialect))) {
        for (const { detail, names } of statusExamplesOf(framework)) {
          if (names !== null || (detail.dialects && !detail.dialects.includes(dialect))) continue;
          assert.equal(patternProblem(id, detail.code), null, detail.code);
        }
      }
    }
  });
});
