import assert from 'node:assert/strict';
import { lint, lintOccurrence } from '../../../src/rules/lint';
import { rules } from '../../../src/rules/definitions';
import type { RuleSettings } from '../../../src/rules/rule';
import { findings, verdicts } from './assertions';
import { catalog, iana, json, occurrence, within } from './occurrence-builder';

describe('severity', () => {
  const subject = occurrence(429);
  const perCode = { 'missing-retry-after': { 429: 'warning' } } as const;

  it("comes from the settings first, then the catalog, then the rule's word on the case", () => {
    const house = catalog({ rules: perCode });
    assert.deepEqual(verdicts(subject, house, { 'missing-retry-after': 'error' }), [
      'missing-retry-after error',
    ]);
    assert.deepEqual(verdicts(subject, house), ['missing-retry-after warning']);
    assert.deepEqual(verdicts(subject), ['missing-retry-after information']);
  });

  it('set for one code leaves the others as they are', () => {
    const settings = { 'missing-retry-after': { 503: 'error' } } as const;
    assert.deepEqual(verdicts(subject, iana, settings), ['missing-retry-after information']);
    assert.deepEqual(verdicts(occurrence(503), iana, settings), ['missing-retry-after error']);
  });

  it('off silences, in the settings and in the catalog', () => {
    assert.deepEqual(verdicts(subject, iana, { 'missing-retry-after': 'off' }), []);
    assert.deepEqual(verdicts(subject, catalog({ rules: { 'missing-retry-after': 'off' } })), []);
  });

  it('that is none is ignored', () => {
    for (const level of ['loud', 5, null, ['error'], { 429: 'loud' }]) {
      const settings = { 'missing-retry-after': level } as unknown as RuleSettings;
      assert.deepEqual(verdicts(subject, iana, settings), ['missing-retry-after information']);
    }
  });

  it('for rules that are not there is ignored', () => {
    const settings = { 'method-mismatch': 'error', constructor: 'error' } as const;
    assert.deepEqual(verdicts(occurrence(200), catalog({ rules: settings }), settings), []);
  });
});

describe('precedence', () => {
  const closed = catalog({ id: 'closed', unlisted: 'error' }, [200]);
  const loose = catalog({ id: 'loose', unlisted: 'information' }, [200]);

  it('lets the more telling rule speak where both are as loud', () => {
    assert.deepEqual(verdicts(occurrence(600), closed), ['invalid-code error']);
    assert.deepEqual(verdicts(occurrence(420), loose), ['unregistered-code warning']);
    assert.deepEqual(verdicts(occurrence(305), loose), ['deprecated-code warning']);
  });

  it('lets the louder rule speak, so that no error is lost', () => {
    assert.deepEqual(verdicts(occurrence(420), closed), ['unlisted-code error']);
    assert.deepEqual(verdicts(occurrence(418), loose), ['unlisted-code information']);
  });

  it('lets a rule speak whose better is switched off', () => {
    assert.deepEqual(verdicts(occurrence(420), loose, { 'unregistered-code': 'off' }), [
      'unlisted-code information',
    ]);
  });

  it('keeps different problems of one place apart', () => {
    assert.deepEqual(verdicts(occurrence(429), closed), [
      'unlisted-code error',
      'missing-retry-after information',
    ]);
  });

  it('says of a success in a catch block only the more certain thing', () => {
    const subject = within(200, { inCatch: true, body: json({ error: "'x'" }) });
    assert.deepEqual(verdicts(subject), ['success-with-error-body warning']);
  });

  it('only ever yields to rules that are there', () => {
    const ids = new Set(rules.map(({ id }) => id));
    const unknown = rules.flatMap(({ yieldsTo = [] }) => yieldsTo).filter((id) => !ids.has(id));
    assert.deepEqual(unknown, []);
  });
});

describe('lint', () => {
  const at = (start: number) => occurrence(600, { range: { start, end: start + 3 } });

  it('returns the findings in the order of the text', () => {
    const found = lint([at(50), at(7)], iana, {});
    assert.deepEqual(
      found.map(({ range }) => range.start),
      [7, 50],
    );
  });

  it('judges an occurrence without its neighbours', () => {
    const together = lint([at(7), at(50)], iana, {});
    const alone = [at(7), at(50)].flatMap((each) => lintOccurrence(each, { catalog: iana }, {}));
    assert.deepEqual(alone, together);
  });

  it('leaves ranges such as 4XX alone', () => {
    assert.deepEqual(findings({ ...occurrence(600), code: '4XX', notation: 'range' }), []);
  });
});
