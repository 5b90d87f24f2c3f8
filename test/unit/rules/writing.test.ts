import assert from 'node:assert/strict';
import { spellErrorBody } from '../../../src/rules/errorBody';
import { singleQuoted } from '../../../src/sites/literals';
import { isInert, stringContent } from '../../../src/rules/expression';
import type { Subject } from '../../../src/rules/rule';
import { fillTemplate } from '../../../src/rules/template';
import { catalog, iana, javascript, occurrence } from './occurrence-builder';

describe('fillTemplate', () => {
  const range = { start: 1, end: 2 };

  it('puts the values in place', () => {
    const filled = fillTemplate([{ range, text: '.set($NAME, $VALUE)' }], {
      NAME: "'Allow'",
      VALUE: "'$& GET'",
    });
    assert.deepEqual(filled, [{ range, text: ".set('Allow', '$& GET')" }]);
  });

  it('gives nothing where a value is missing', () => {
    assert.equal(fillTemplate([{ range, text: '.set($NAME, $VALUE)' }], { NAME: 'x' }), null);
  });

  it('leaves other dollars alone', () => {
    const edits = [{ range, text: '$NAMES $other `${a}`' }];
    assert.deepEqual(fillTemplate(edits, {}), edits);
  });
});

describe('isInert', () => {
  for (const source of [
    'x',
    "'a'",
    '{ a: 1, b: user.name }',
    'JSON.stringify({ a })',
    'a === b',
    'a >= b || a <= c',
    '`a`',
  ]) {
    it(`holds for ${source}`, () => {
      assert.equal(isInert(source), true);
    });
  }

  for (const source of [
    'save()',
    '{ a: await b }',
    'i++',
    '(a = b)',
    'a = b',
    'a >>= b',
    'a >>>= b',
    'a <<= b',
    'new X',
    'sql`a`',
  ]) {
    it(`does not hold for ${source}`, () => {
      assert.equal(isInert(source), false);
    });
  }
});

describe('stringContent', () => {
  it('reads plain literals only', () => {
    const sources = ["''", '"a b"', '`c`', '`${d}`', "'a' + 'b'", 'e'];
    assert.deepEqual(sources.map(stringContent), ['', 'a b', 'c', null, null, null]);
  });
});

describe('spellErrorBody', () => {
  const subject = occurrence(404) as Subject;

  it('has a neutral shape of its own', () => {
    const expected = "{ error: { code: 404, message: 'Not Found' } }";
    assert.equal(spellErrorBody(subject, iana, javascript), expected);
  });

  it("fills the catalog's shape", () => {
    const example = {
      type: 'about:blank',
      title: '$PHRASE',
      status: '$CODE',
      'error-text': '$CODE $LABEL',
      detail: '$MESSAGE',
      trace: null,
      items: [{ ok: false }, {}],
    };
    const house = catalog({ errorBody: { mediaType: 'application/problem+json', example } }, [
      { code: 404, label: { en: "Isn't there" } },
    ]);
    assert.equal(
      spellErrorBody(subject, house, javascript, 'err.message'),
      "{ type: 'about:blank', title: 'Not Found', status: 404, 'error-text': '404 Isn\\'t there', " +
        'detail: err.message, trace: null, items: [{ ok: false }, {}] }',
    );
  });

  it('has a message for codes without a phrase', () => {
    const unknown = occurrence(435) as Subject;
    assert.match(spellErrorBody(unknown, iana, javascript), /message: 'Status 435'/);
  });

  it('escapes strings', () => {
    assert.equal(singleQuoted('a "b" \'c\' \\ \n'), `'a "b" \\'c\\' \\\\ \\n'`);
  });
});
