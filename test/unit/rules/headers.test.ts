import assert from 'node:assert/strict';
import { findings, fixTexts, verdicts } from './assertions';
import { catalog, edits, occurrence, within } from './occurrence-builder';

describe('missing-retry-after', () => {
  it('informs of 429 and hints at 503', () => {
    assert.deepEqual(
      [429, 503, 413].flatMap((code) => verdicts(occurrence(code))),
      ['missing-retry-after information', 'missing-retry-after hint'],
    );
  });

  it('is content with Retry-After, and after 429 with a rate limit field', () => {
    const found = ['retry-after', 'ratelimit', 'ratelimit-policy', 'x-ratelimit-reset'].flatMap(
      (name) =>
        [429, 503].flatMap((code) =>
          verdicts(within(code, { headers: { names: ['vary', name], open: false } })).map(
            () => `${name} ${code}`,
          ),
        ),
    );
    assert.deepEqual(found, ['ratelimit 503', 'ratelimit-policy 503', 'x-ratelimit-reset 503']);
  });

  it('is silent where headers may be set out of sight', () => {
    assert.deepEqual(verdicts(within(429, { headers: { names: [], open: true } })), []);
    assert.deepEqual(verdicts(within(429, { via: 'exception' })), []);
    assert.deepEqual(verdicts(occurrence(429, { context: null })), []);
  });

  it('names the catalog and its word', () => {
    const house = catalog({ id: 'guide', rules: { 'missing-retry-after': { 429: 'warning' } } }, [
      { code: 429, headers: { 'Retry-After': 'SHOULD' } },
      503,
    ]);
    const [finding] = findings(occurrence(429), house);
    assert.equal(finding?.severity, 'warning');
    assert.match(finding.message, /the guide catalog SHOULD; RFC 6585 §4 MAY/);
    assert.deepEqual(verdicts(occurrence(503), house), ['missing-retry-after hint']);
  });

  it("is as loud as the catalog's word for the header, unless its rules say otherwise", () => {
    const words = ['MUST', 'SHOULD', 'MAY', 'typical', 'MUST NOT'] as const;
    const found = words.map((word) => {
      const house = catalog({ id: 'guide' }, [{ code: 503, headers: { 'retry-after': word } }]);
      const [finding] = findings(occurrence(503), house);
      return finding ? `${finding.severity} ${/\((.*?);/.exec(finding.message)?.[1]}` : null;
    });
    assert.deepEqual(found, [
      'error the guide catalog MUST',
      'warning the guide catalog SHOULD',
      'hint the guide catalog MAY',
      'hint the guide catalog',
      null,
    ]);
  });

  it("adds the header in the framework's own way, as a suggestion", () => {
    assert.deepEqual(fixTexts(occurrence(429)), [".set('Retry-After', '60')"]);
    assert.equal(findings(occurrence(429))[0]?.fixes[0]?.safe, false);
  });

  it('proposes nothing where the way is unknown', () => {
    assert.deepEqual(fixTexts(within(429, { edits: edits({ addHeader: null }) })), []);
  });
});
