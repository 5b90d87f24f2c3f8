import assert from 'node:assert/strict';
import type { BodyMember } from '../../../src/occurrences/occurrence';
import { findings, fixTexts, safety, verdicts } from './assertions';
import { catalog, edits, json, noBody, occurrence, text, within } from './occurrence-builder';

const jpush = catalog(
  {
    id: 'jpush',
    unlisted: 'information',
    rules: {
      'success-in-catch': 'warning',
      'success-with-error-body': 'warning',
      'missing-error-body': 'warning',
      'error-body-not-json': 'warning',
    },
    errorBody: {
      mediaType: 'application/json',
      example: { error: { code: '$CODE', message: '$MESSAGE' }, about: '$CODE: $LABEL' },
    },
  },
  [200, 400, { code: 404, label: { en: 'Not there' } }, 500],
);

describe('unexpected-body', () => {
  const body = json({ deleted: 'true' });

  it('reports content with 1xx, 204, 205 and 304', () => {
    const found = [100, 103, 204, 205, 304].flatMap((code) => verdicts(within(code, { body })));
    assert.deepEqual(found, Array(5).fill('unexpected-body warning'));
  });

  it('takes no content, null, an empty string and the unseen for no content', () => {
    const empty = { ...text('undefined'), kind: 'null' } as const;
    for (const nothing of [noBody, empty, text("''"), null]) {
      assert.deepEqual(verdicts(within(204, { body: nothing })), []);
    }
  });

  it('leaves codes with content and thrown exceptions alone', () => {
    assert.deepEqual(verdicts(within(200, { body })), []);
    assert.deepEqual(verdicts(within(204, { body, via: 'exception' })), []);
  });

  it('proposes to drop the body or to answer 200', () => {
    assert.deepEqual(fixTexts(within(204, { body })), ['.end()', '200']);
  });

  it('drops it without asking where the framework drops it anyway', () => {
    assert.deepEqual(safety(within(204, { body })), [true, false]);
    assert.deepEqual(safety(within(204, { body, forbiddenContent: null })), [false, false]);
    assert.deepEqual(safety(within(205, { body })), [false, false]);
  });

  it('asks where the body stands in another statement', () => {
    const nearby = { ...body, isNearby: true };
    assert.deepEqual(safety(within(204, { body: nearby })), [false, false]);
  });

  it('takes content in another statement for that of the response behind an interim one', () => {
    const nearby = { ...body, isNearby: true };
    assert.deepEqual(verdicts(within(103, { body: nearby })), []);
    assert.deepEqual(verdicts(within(101, { body: nearby })), ['unexpected-body warning']);
  });

  it('asks where the body does something', () => {
    const effects = { ...body, text: '{ deleted: await remove(id) }' };
    assert.deepEqual(safety(within(204, { body: effects })), [false, false]);
  });
});

describe('null-body-status', () => {
  const forbiddenContent = 'refused';

  it('is heard instead of unexpected-body', () => {
    for (const code of [204, 205, 304]) {
      const subject = within(code, { body: json({ a: '1' }), forbiddenContent });
      assert.deepEqual(verdicts(subject), ['null-body-status error']);
      assert.deepEqual(safety(subject), [true]);
    }
  });

  it('counts an empty string as a body', () => {
    const subject = within(204, { body: text("''"), forbiddenContent });
    assert.deepEqual(verdicts(subject), ['null-body-status error']);
  });

  it('lets null pass', () => {
    const body = { ...noBody, kind: 'null', text: 'null' } as const;
    assert.deepEqual(verdicts(within(204, { body, forbiddenContent })), []);
  });

  it('and unexpected-body let pass what may be null', () => {
    const body = { ...text('found ? item : null'), kind: 'unknown' } as const;
    assert.deepEqual(verdicts(within(204, { body, forbiddenContent })), []);
    const variable = { ...body, text: 'item' };
    assert.deepEqual(verdicts(within(204, { body: variable, conditional: true })), []);
    assert.equal(verdicts(within(204, { body: variable })).length, 1);
    assert.equal(verdicts(within(204, { body: json({ a: '1' }), conditional: true })).length, 1);
  });

  it('leaves responses alone that are no web Response', () => {
    const subject = within(204, { body: json({ a: '1' }), forbiddenContent: 'dropped' });
    assert.deepEqual(verdicts(subject), ['unexpected-body warning']);
  });

  it('leaves unexpected-body to speak when it is switched off', () => {
    const settings = { 'null-body-status': 'off' } as const;
    const found = verdicts(
      within(204, { body: json({ a: '1' }), forbiddenContent }),
      undefined,
      settings,
    );
    assert.deepEqual(found, ['unexpected-body warning']);
  });
});

describe('success-in-catch', () => {
  it('hints at any written 2xx in a catch block', () => {
    const found = [200, 201, 204].flatMap((code) => verdicts(within(code, { inCatch: true })));
    assert.deepEqual(found, Array(3).fill('success-in-catch hint'));
  });

  it('leaves DELETE, GraphQL, exceptions, implicit codes and errors alone', () => {
    const quiet = [
      within(200, { inCatch: false }),
      within(204, { inCatch: true, method: 'DELETE' }),
      within(200, { inCatch: true, protocol: 'graphql' }),
      within(200, { inCatch: true, via: 'exception' }),
      within(200, { inCatch: true }, { notation: 'implicit' }),
      within(500, { inCatch: true }),
    ];
    assert.deepEqual(
      quiet.flatMap((subject) => verdicts(subject)),
      [],
    );
  });

  it('is a warning where the catalog says so, which the message names', () => {
    const [finding] = findings(within(200, { inCatch: true }), jpush);
    assert.equal(finding?.severity, 'warning');
    assert.match(finding.message, /the jpush catalog/);
  });
});

describe('success-with-error-body', () => {
  const signs = [
    { error: "'no name'" },
    { errors: 'problems' },
    { err: 'err.message' },
    { exception: "'boom'" },
    { success: 'false' },
    { ok: 'false', reason: 'why' },
    { status: "'error'" },
    { status: "'fail'" },
    { data: 'null', error: "'no name'" },
  ];
  for (const members of signs) {
    it(`hints at ${JSON.stringify(members)}`, () => {
      const subject = within(200, { body: json(members) });
      assert.deepEqual(verdicts(subject), ['success-with-error-body hint']);
      assert.deepEqual(fixTexts(subject), ['400', '404', '500']);
    });
  }

  const innocent = [
    { error: 'null' },
    { error: 'undefined' },
    { errors: '[]' },
    { error: 'failed ? reason : null' },
    { data: 'data', error: 'error' },
    { success: 'true', errors: 'warnings' },
    { ok: 'true' },
    { status: "'ok'" },
    { success: 'done' },
    { message: "'hello'" },
  ];
  for (const members of innocent) {
    it(`is silent about ${JSON.stringify(members)}`, () => {
      assert.deepEqual(verdicts(within(200, { body: json(members) })), []);
    });
  }

  it('warns in a catch block, where the caught error counts too', () => {
    const bodies = [
      json({ error: "'x'" }),
      json({ message: 'err.message' }),
      text('err.message'),
      { ...json({}), kind: 'unknown', text: 'e' } as const,
    ];
    const found = bodies.flatMap((body) => verdicts(within(200, { body, inCatch: true })));
    assert.deepEqual(found, Array(4).fill('success-with-error-body warning'));
  });

  it('does not take any e for the caught error', () => {
    const body = json({ ids: 'list.map((e) => e.id)' });
    const subject = within(200, { body, inCatch: true }, { notation: 'implicit' });
    assert.deepEqual(verdicts(subject), []);
  });

  it('writes the status that an implicit 200 lacks', () => {
    const body = json({ error: 'err.message' });
    const implicit = { notation: 'implicit', spell: () => null } as const;
    const subject = within(200, { body, inCatch: true }, implicit);
    assert.deepEqual(verdicts(subject), ['success-with-error-body warning']);
    assert.deepEqual(fixTexts(subject), ['status(500).', 'status(400).']);
  });

  it('proposes nothing for an implicit 200 that the framework gives no status', () => {
    const around = { body: json({ error: 'err' }), edits: edits({ setStatus: null }) };
    const subject = within(200, around, { notation: 'implicit' });
    assert.deepEqual(fixTexts(subject), []);
  });

  it('leaves GraphQL, JSON-RPC, 207 and mocks alone', () => {
    const body = json({ errors: 'problems' });
    const quiet = [
      within(200, { body, protocol: 'graphql' }),
      within(200, { body, protocol: 'json-rpc' }),
      within(207, { body }),
      within(200, { body }, { role: 'mock' }),
    ];
    assert.deepEqual(
      quiet.flatMap((subject) => verdicts(subject)),
      [],
    );
  });

  it('does not trip over members named like those of every object', () => {
    const members: BodyMember[] = [{ name: 'constructor', value: 'x' }];
    assert.deepEqual(verdicts(within(200, { body: { ...json({}), members } })), []);
  });
});

describe('missing-error-body', () => {
  it('is off unless the catalog or the settings turn it on', () => {
    const subject = within(404, { body: noBody });
    assert.deepEqual(verdicts(subject), []);
    assert.deepEqual(verdicts(subject, jpush), ['missing-error-body warning']);
    const settings = { 'missing-error-body': 'information' } as const;
    assert.deepEqual(verdicts(subject, undefined, settings), ['missing-error-body information']);
  });

  it("proposes the catalog's own shape", () => {
    assert.deepEqual(fixTexts(within(404, { body: noBody }), jpush), [
      ".status(404).json({ error: { code: 404, message: 'Not Found' }, about: '404: Not there' })",
    ]);
  });

  it('leaves HEAD, GraphQL, exceptions, the unseen and successes alone', () => {
    const quiet = [
      within(404, { body: noBody, method: 'HEAD' }),
      within(400, { body: noBody, protocol: 'graphql' }),
      within(404, { body: noBody, via: 'exception' }),
      within(404, { body: null }),
      within(404, { body: json({ error: "'x'" }) }),
      within(200, { body: noBody }),
    ];
    assert.deepEqual(
      quiet.flatMap((subject) => verdicts(subject, jpush)),
      [],
    );
  });
});

describe('error-body-not-json', () => {
  it('is off unless the catalog turns it on', () => {
    const subject = within(400, { body: text("'name is missing'") });
    assert.deepEqual(verdicts(subject), []);
    assert.deepEqual(verdicts(subject, jpush), ['error-body-not-json warning']);
  });

  it('puts the text into the shape of the catalog', () => {
    assert.deepEqual(fixTexts(within(400, { body: text("'no name'") }), jpush), [
      ".status(400).json({ error: { code: 400, message: 'no name' }, about: '400: Bad Request' })",
    ]);
  });

  it('leaves JSON in a string, unknown bodies, HEAD and GraphQL alone', () => {
    const body = text("'no name'");
    const quiet = [
      within(400, { body: text(`'{"error":"no name"}'`) }),
      within(400, { body: { ...body, kind: 'unknown' } }),
      within(400, { body, method: 'HEAD' }),
      within(400, { body, protocol: 'json-rpc' }),
      within(200, { body }),
    ];
    assert.deepEqual(
      quiet.flatMap((subject) => verdicts(subject, jpush)),
      [],
    );
  });
});

describe('express-status-argument', () => {
  const fix = [{ range: { start: 0, end: 13 }, text: 'res.sendStatus($STATUS)' }];
  const misuse = { rule: 'express-status-argument', fix };

  it('is an error with a safe fix', () => {
    const subject = occurrence(404, { misuse });
    assert.deepEqual(verdicts(subject), ['express-status-argument error']);
    assert.deepEqual(fixTexts(subject), ['res.sendStatus(404)']);
    assert.deepEqual(safety(subject), [true]);
  });

  it('asks before it makes a status of a number that is none', () => {
    const [found, other] = findings(occurrence(150, { misuse }));
    assert.deepEqual([found?.rule, found?.fixes[0]?.safe], ['express-status-argument', false]);
    assert.equal(other?.rule, 'unregistered-code');
  });

  it('is heard instead of what follows from the mistake', () => {
    const subject = within(429, { body: noBody }, { misuse });
    assert.deepEqual(verdicts(subject, jpush), [
      'express-status-argument error',
      'unlisted-code information',
    ]);
  });

  it('stays silent about mistakes that another rule reports', () => {
    const other = { rule: 'express-redirect-order', fix: null };
    assert.deepEqual(verdicts(occurrence(301, { misuse: other })), []);
  });
});
