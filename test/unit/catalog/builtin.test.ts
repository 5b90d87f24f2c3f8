import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';

import { builtinCatalogs } from '../../../src/catalog/builtin';
import type { Catalog } from '../../../src/catalog/catalog';
import { registry } from '../../../src/catalog/registry';

function catalog(id: string): Catalog {
  const found = builtinCatalogs.get(id);
  assert.ok(found, `${id} is built in`);
  return found;
}

/** Code to label in a language, as the vendor's own document has them. */
function labels(id: string, language: string): Record<number, string | undefined> {
  const { codes } = catalog(id);
  return Object.fromEntries([...codes].map(([code, { label }]) => [code, label[language]]));
}

const pushRules = {
  'success-with-error-body': 'warning',
  'success-in-catch': 'warning',
  'missing-error-body': 'warning',
  'error-body-not-json': 'warning',
  'message-mismatch': 'hint',
  'validation-as-5xx': 'hint',
  'generic-500': 'hint',
};

describe('built-in catalogs', () => {
  it('are each a file of that name, the default first', () => {
    const { ids } = builtinCatalogs;
    const files = readdirSync('catalogs').map((file) => file.replace(/\.json$/, ''));
    assert.deepEqual([...ids].sort(), files.sort());
    assert.equal(ids[0], 'iana');
    assert.deepEqual(
      ids.map((id) => catalog(id).id),
      ids,
    );
    assert.equal(builtinCatalogs.get('toString'), null);
  });

  it('explain every code that they list and say it themselves', () => {
    for (const id of builtinCatalogs.ids) {
      const { codes, language } = catalog(id);
      for (const { code, meaning, saidBy, use } of codes.values()) {
        assert.ok(registry.isRegistered(code));
        assert.match(meaning[language] ?? '', /\.$/, `${id} ${code}`);
        assert.deepEqual([saidBy, use], [id, 'use']);
      }
    }
  });

  it('hold no text that was decoded wrongly', () => {
    for (const id of builtinCatalogs.ids) {
      const { codes, ...rest } = catalog(id);
      assert.doesNotMatch(JSON.stringify([[...codes], rest]), /â€|Ã.|�/);
    }
  });
});

describe('iana', () => {
  it('is no house: it lists nothing and nothing is missing from it', () => {
    const { codes, unlisted, rules, errorBody } = builtinCatalogs.iana;
    assert.deepEqual([codes.size, unlisted, rules, errorBody], [0, 'off', {}, null]);
  });
});

describe('jpush', () => {
  it('has the codes and labels of JPush', () => {
    assert.deepEqual(labels('jpush', 'en'), {
      200: 'OK',
      400: 'Wrong Request',
      401: 'Unverified',
      403: 'Rejected',
      404: 'Not Found',
      405: 'Unsuitable request method',
      410: 'Has been offline',
      429: 'Excessive requests',
      500: 'Internal service error',
      502: 'Invalid proxy',
      503: 'Temporary service failure',
      504: 'Agent timeout',
    });
  });

  it('has its rules, describes only, and wants JSON errors', () => {
    const { rules, unlisted, errorBody } = catalog('jpush');
    assert.deepEqual([rules, unlisted], [pushRules, 'information']);
    assert.deepEqual(errorBody?.example, { error: { code: '$CODE', message: '$MESSAGE' } });
  });

  it('shows where it departs from the standard', () => {
    const departing = [...catalog('jpush').codes.values()].filter(({ differs }) => differs);
    assert.deepEqual(
      departing.map(({ code }) => code),
      [404, 410, 502, 504],
    );
  });
});

describe('mtpush', () => {
  it('has the codes and labels of MTPush, in French', () => {
    assert.equal(catalog('mtpush').language, 'fr');
    const { 200: ok, ...french } = labels('mtpush', 'fr');
    assert.equal(ok, 'OK');
    assert.deepEqual(french, {
      400: 'Requête incorrecte',
      401: 'Non vérifié',
      403: 'Rejeté',
      404: 'Introuvable',
      405: 'Méthode de requête inappropriée',
      410: 'Hors ligne',
      429: 'Trop de requêtes',
      500: 'Erreur interne du service',
      502: 'Proxy invalide',
      503: 'Échec temporaire du service',
      504: "Délai d'attente de l'agent",
    });
  });

  it('has its rules and explains each code in English too', () => {
    const { rules, unlisted, codes, errorBody } = catalog('mtpush');
    assert.deepEqual([rules, unlisted], [pushRules, 'information']);
    const texts = [...codes.values()].flatMap(({ meaning, retry, differs }) =>
      [meaning, retry, differs].filter((text) => text !== null),
    );
    assert.equal(texts.length, 20);
    for (const text of texts) assert.deepEqual(Object.keys(text), ['fr', 'en']);
    assert.equal(errorBody?.mediaType, 'application/json');
  });
});

describe('huawei-cloud', () => {
  it('has the codes and labels of Huawei Cloud', () => {
    const { 429: tooMany, ...others } = labels('huawei-cloud', 'en');
    assert.equal(tooMany, 'Too Many Request');
    const codes = [
      200, 201, 202, 204, 400, 401, 403, 404, 405, 406, 407, 408, 409, 410, 500, 501, 502, 503, 504,
    ];
    assert.deepEqual(
      others,
      Object.fromEntries(codes.map((code) => [code, registry.phrase(code)])),
    );
  });

  it('has its rules and describes only', () => {
    const { rules, unlisted } = catalog('huawei-cloud');
    assert.deepEqual(rules, {
      'proxy-only-code': 'warning',
      'missing-retry-after': { 429: 'warning' },
    });
    assert.equal(unlisted, 'information');
  });

  it('has the advice for clients, and marks what contradicts the standard', () => {
    const { codes } = catalog('huawei-cloud');
    const advised = [...codes.values()].filter(({ retry }) => retry).map(({ code }) => code);
    assert.deepEqual(advised, [400, 403, 404, 405, 408, 429, 503]);
    assert.match(codes.get(503)?.differs?.en ?? '', /RFC 9110 §15\.6\.4/);
    assert.match(codes.get(504)?.meaning.en ?? '', /timeout parameter/);
  });
});

describe('rest-api-guideline', () => {
  it('has the codes and labels of the guideline', () => {
    const { 422: unprocessable, ...others } = labels('rest-api-guideline', 'en');
    assert.equal(unprocessable, 'Unprocessable Entity');
    const codes = [
      200, 201, 202, 204, 207, 303, 304, 400, 401, 403, 404, 405, 406, 409, 410, 412, 415, 429, 500,
      502, 503, 504,
    ];
    assert.deepEqual(
      others,
      Object.fromEntries(codes.map((code) => [code, registry.phrase(code)])),
    );
  });

  it('has its rules, and SHOULD NOT for codes not listed', () => {
    const { rules, unlisted } = catalog('rest-api-guideline');
    assert.deepEqual(rules, {
      'missing-retry-after': { 429: 'warning' },
      'gateway-only-code': { 503: 'warning', 504: 'warning' },
      'missing-condition': { 412: 'hint' },
      'method-mismatch': { 412: 'information' },
    });
    assert.equal(unlisted, 'warning');
  });

  it('has what it says of single codes', () => {
    const { codes } = catalog('rest-api-guideline');
    assert.deepEqual(codes.get(429)?.headers, { 'Retry-After': 'SHOULD' });
    assert.deepEqual(
      [502, 503, 504].map((code) => codes.get(code)?.origin),
      [null, 'gateway', 'gateway'],
    );
    assert.ok(!codes.get(412)?.methods?.includes('GET'));
    assert.match(codes.get(412)?.differs?.en ?? '', /If-Match/);
  });
});
