import assert from 'node:assert/strict';
import { findings, fixTexts, verdicts } from './assertions';
import { catalog, context, iana, occurrence, within } from './occurrence-builder';

const jpushCodes = [200, 400, 401, 403, 404, 405, 410, 429, 500, 502, 503, 504];
const descriptive = catalog({ id: 'jpush', unlisted: 'information' }, jpushCodes);
const guideline = catalog(
  { id: 'rest-api-guideline', unlisted: 'warning' },
  [200, 201, 303, 304, 400, 404, 409, 422, 500, 502, 503, 504],
);
const closed = catalog({ id: 'paypal', unlisted: 'error' }, [200, 400, 422, 500]);

describe('invalid-code', () => {
  for (const code of [0, 99, 600, 799, 9999]) {
    it(`reports ${code}`, () => {
      assert.deepEqual(verdicts(occurrence(code)), ['invalid-code error']);
    });
  }

  for (const code of [100, 599]) {
    it(`takes ${code} for a code`, () => {
      assert.ok(!verdicts(occurrence(code)).includes('invalid-code error'));
    });
  }

  it('looks at what is emitted, declared, mocked and configured', () => {
    const roles = ['emit', 'declare', 'mock', 'config', 'consume', 'assert', 'text'] as const;
    const reported = roles.filter((role) => verdicts(occurrence(999, { role })).length > 0);
    assert.deepEqual(reported, ['emit', 'declare', 'mock', 'config']);
  });

  it('proposes what the number is used for, or the code one slip away', () => {
    assert.deepEqual(fixTexts(occurrence(999)), ['403', '429']);
    assert.deepEqual(fixTexts(occurrence(604)), ['504']);
  });

  it('proposes nothing that the catalog does not list', () => {
    assert.deepEqual(fixTexts(occurrence(604), closed), []);
  });
});

describe('unregistered-code', () => {
  it('names the owner of the code and what to use', () => {
    const [finding] = findings(occurrence(420));
    assert.equal(finding?.severity, 'warning');
    assert.match(finding.message, /Enhance Your Calm.*Twitter.*RFC 9205 §4\.6.*429/);
  });

  it('proposes the general code for a number that nobody uses', () => {
    assert.deepEqual(fixTexts(occurrence(435)), ['400']);
  });

  it('leaves a code alone that the house lists as its own', () => {
    assert.deepEqual(verdicts(occurrence(529), catalog({ id: 'anthropic' }, [529])), []);
  });

  it('only hints at mocks and is silent in configuration', () => {
    assert.deepEqual(verdicts(occurrence(520, { role: 'mock' })), ['unregistered-code hint']);
    assert.deepEqual(verdicts(occurrence(444, { role: 'config' })), []);
  });
});

describe('deprecated-code and unused-code', () => {
  it('report the five codes that nobody should send, each in its own way', () => {
    const found = [102, 305, 306, 418, 510].flatMap((code) => verdicts(occurrence(code)));
    assert.deepEqual(found, [
      'deprecated-code warning',
      'deprecated-code warning',
      'unused-code information',
      'unused-code hint',
      'deprecated-code warning',
    ]);
  });

  it('draw the deprecated ones struck through', () => {
    assert.equal(findings(occurrence(305))[0]?.tag, 'deprecated');
    assert.equal(findings(occurrence(418))[0]?.tag, null);
  });

  it('propose replacements', () => {
    assert.deepEqual(fixTexts(occurrence(102)), ['202']);
    assert.deepEqual(fixTexts(occurrence(418)), ['403', '400']);
  });

  it('leave temporary and current codes alone', () => {
    assert.deepEqual(
      [104, 103, 200, 307, 421, 451].flatMap((code) => verdicts(occurrence(code))),
      ['gateway-only-code hint'],
    );
  });
});

describe('unlisted-code', () => {
  it('speaks with the word of the catalog', () => {
    const found = [descriptive, guideline, closed].flatMap((house) =>
      verdicts(occurrence(307), house),
    );
    assert.deepEqual(found, [
      'unlisted-code information',
      'unlisted-code warning',
      'unlisted-code error',
    ]);
  });

  it('never calls a registered code invalid', () => {
    for (const house of [descriptive, guideline, closed]) {
      const message = findings(occurrence(307), house)[0]?.message ?? '';
      assert.match(message, new RegExp(`The ${house.id} catalog .*307 Temporary Redirect`));
      assert.doesNotMatch(message, /invalid/i);
    }
  });

  it('says of a descriptive catalog that it does not list the code', () => {
    assert.match(findings(occurrence(422), descriptive)[0]?.message ?? '', /does not list/);
  });

  it('proposes listed codes of the same class, nearest in meaning first', () => {
    assert.deepEqual(fixTexts(occurrence(409), closed), ['422', '400']);
    assert.deepEqual(fixTexts(occurrence(307), guideline), ['303']);
    assert.deepEqual(fixTexts(occurrence(422), descriptive), ['400']);
    assert.deepEqual(fixTexts(occurrence(201), descriptive), ['200']);
    assert.deepEqual(fixTexts(occurrence(302), descriptive), []);
  });

  it('writes the code in the notation of the occurrence', () => {
    const spell = (code: number) => (code === 422 ? 'HttpStatus.UNPROCESSABLE_ENTITY' : null);
    const constant = occurrence(409, { notation: 'constant', spell });
    assert.deepEqual(fixTexts(constant, closed), ['HttpStatus.UNPROCESSABLE_ENTITY']);
  });

  it('never runs where the catalog leaves other codes open, whatever the settings', () => {
    const settings = { 'unlisted-code': 'error' } as const;
    assert.deepEqual(verdicts(occurrence(422), iana, settings), []);
    assert.deepEqual(verdicts(occurrence(422), catalog({ id: 'open' }, [400]), settings), []);
  });

  it('leaves mocks, tests and clients alone', () => {
    for (const role of ['mock', 'assert', 'consume', 'text', 'config'] as const) {
      assert.deepEqual(verdicts(occurrence(307, { role, context: null }), closed), []);
    }
  });
});

describe('discouraged-code', () => {
  const zalando = catalog({ id: 'zalando', unlisted: 'warning' }, [
    400,
    409,
    { code: 422, use: 'discourage', replacement: 400 },
    { code: 423, use: 'forbid' },
    { code: 305, use: 'discourage' },
  ]);

  it('warns of what the catalog advises against and proposes its replacement', () => {
    assert.deepEqual(verdicts(occurrence(422), zalando), ['discouraged-code warning']);
    assert.deepEqual(fixTexts(occurrence(422), zalando), ['400']);
    assert.match(findings(occurrence(422), zalando)[0]?.message ?? '', /zalando.*advises against/);
  });

  it('takes what the catalog forbids for an error and proposes the nearest code', () => {
    assert.deepEqual(verdicts(occurrence(423), zalando), ['discouraged-code error']);
    assert.deepEqual(fixTexts(occurrence(423), zalando), ['409', '400']);
  });

  it("names the parent where it is the parent's word", () => {
    const child = catalog({ id: 'team' }, [
      400,
      { code: 422, use: 'discourage', inherited: { use: 'zalando' } },
    ]);
    assert.match(findings(occurrence(422), child)[0]?.message ?? '', /The zalando catalog/);
  });

  it('is heard instead of the standard where both object', () => {
    assert.deepEqual(verdicts(occurrence(305), zalando), ['discouraged-code warning']);
  });
});

describe('gateway-only-code', () => {
  it('hints at 407, 421, 502 and 504, and warns of 511', () => {
    const found = [407, 421, 502, 503, 504, 511].flatMap((code) =>
      findings(occurrence(code, { context: context({ via: 'exception' }) })).map(
        ({ severity }) => `${code} ${severity}`,
      ),
    );
    assert.deepEqual(found, ['407 hint', '421 hint', '502 hint', '504 hint', '511 warning']);
  });

  it('leaves a handler alone that calls another server, except for the codes of others', () => {
    const found = [407, 421, 502, 504, 511].filter(
      (code) => findings(within(code, { callsUpstream: true })).length > 0,
    );
    assert.deepEqual(found, [407, 421, 511]);
  });

  it('counts 503 in where the catalog leaves it to gateways', () => {
    const rules = { 'gateway-only-code': { 503: 'warning', 504: 'warning' } } as const;
    const house = catalog({ id: 'rest-api-guideline', rules }, [
      500,
      502,
      { code: 503, origin: 'gateway' },
      { code: 504, origin: 'gateway' },
    ]);
    const found = [502, 503, 504].flatMap((code) =>
      verdicts(occurrence(code, { context: null }), house),
    );
    assert.deepEqual(found, [
      'gateway-only-code hint',
      'gateway-only-code warning',
      'gateway-only-code warning',
    ]);
    assert.deepEqual(fixTexts(occurrence(504), house), ['500']);
    assert.match(findings(occurrence(504), house)[0]?.message ?? '', /rest-api-guideline catalog/);
  });

  it('leaves declarations alone: a contract also speaks for the gateway', () => {
    assert.deepEqual(verdicts(occurrence(502, { role: 'declare' })), []);
  });
});
