import assert from 'node:assert/strict';

import { snapshot } from '../../../src/catalog/iana/snapshot';
import { registry } from '../../../src/catalog/registry';
import type { HeaderRequirement, RegistryEntry } from '../../../src/catalog/registry';

function entry(code: number): RegistryEntry {
  const found = registry.get(code);
  assert.ok(found, `${code} is registered`);
  return found;
}

function header(code: number, name: string): HeaderRequirement {
  const found = entry(code).headers.find(({ names }) => names.includes(name));
  assert.ok(found, `${code} has ${name}`);
  return found;
}

const codesWhere = (test: (entry: RegistryEntry) => boolean) =>
  registry.entries.filter(test).map(({ code }) => code);

describe('the overlay against the registry snapshot', () => {
  it('has every assigned code, in order, and no other', () => {
    assert.equal(snapshot.assigned.length, 64);
    assert.deepEqual(
      registry.entries.map(({ code }) => code),
      snapshot.assigned.map(({ code }) => code),
    );
  });

  it('has the phrases of the registry, but for the two that it calls unused', () => {
    for (const { code, description } of snapshot.assigned) {
      if (description === '(Unused)') assert.equal(entry(code).standing, 'unused');
      else assert.equal(entry(code).phrase, description.replace(/ \(.*\)$/, ''));
    }
    assert.equal(entry(418).phrase, "I'm a teapot");
  });

  it('names the defining document that the registry refers to', () => {
    for (const { code, reference } of snapshot.assigned) {
      const { document, section } = entry(code).definition;
      const name = document.replace('RFC ', 'RFC');
      assert.ok(reference.includes(`[${name}`), `${code}: ${reference}`);
      if (reference.includes('Section')) assert.ok(reference.includes(`Section ${section}]`));
    }
  });

  it('covers 100 to 599 without a gap or an overlap', () => {
    const unassigned = registry.unassigned.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    const all = [...unassigned, ...snapshot.assigned.map(({ code }) => code)].sort((a, b) => a - b);
    assert.deepEqual(
      all,
      Array.from({ length: 500 }, (_, index) => 100 + index),
    );
    assert.deepEqual(registry.unassigned[0], [105, 199]);
    assert.deepEqual(registry.unassigned.at(-1), [512, 599]);
  });

  it('marks what the registry marks: temporary with its last day, obsoleted', () => {
    const remarks = new Map(snapshot.assigned.map((row) => [row.code, row.description]));
    assert.match(remarks.get(104) ?? '', /TEMPORARY.*expires 2026-11-13/);
    assert.deepEqual([entry(104).standing, entry(104).expires], ['temporary', '2026-11-13']);
    assert.match(remarks.get(510) ?? '', /OBSOLETED/);
    assert.deepEqual(
      codesWhere(({ standing }) => standing === 'obsolete'),
      [102, 510],
    );
    assert.deepEqual(
      codesWhere(({ standing }) => standing === 'deprecated'),
      [305],
    );
  });
});

describe('the overlay itself', () => {
  it('says something of every code, in sentences that fit a hover', () => {
    for (const { code, summary, confusedWith } of registry.entries) {
      assert.match(summary, /^[A-Z].{20,200}\.$/, `summary of ${code}`);
      for (const { why } of confusedWith) assert.match(why, /^\S.{10,150}\.$/, `why of ${code}`);
    }
  });

  it('uses only the words of its types', () => {
    const levels = ['MUST', 'MUST NOT', 'SHOULD', 'SHOULD NOT', 'MAY', 'typical'];
    for (const { code, headers, caching, origin } of registry.entries) {
      assert.ok(['heuristic', 'explicit', 'forbidden'].includes(caching), `${code}`);
      assert.ok(['any', 'server-stack', 'gateway', 'proxy'].includes(origin), `${code}`);
      assert.deepEqual(
        headers.filter(({ level }) => !levels.includes(level)),
        [],
      );
    }
  });

  it('refers to codes that are known', () => {
    const isKnown = (code: number) =>
      registry.isRegistered(code) || registry.unregistered(code).length > 0;
    for (const { confusedWith, replacements } of registry.entries) {
      assert.ok(confusedWith.every(({ code }) => isKnown(code)));
      assert.ok(replacements.every((code) => registry.isRegistered(code)));
    }
  });

  it('lists what may be cached unasked as RFC 9110 §15.1 does, and 451 by RFC 7725', () => {
    const listed = [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501];
    assert.deepEqual(
      codesWhere(({ caching }) => caching === 'heuristic'),
      listed,
    );
    assert.deepEqual(
      codesWhere(({ caching }) => caching === 'forbidden'),
      [428, 429, 431, 511],
    );
  });

  it('knows the levels that are often got wrong', () => {
    assert.equal(header(503, 'Retry-After').level, 'MAY');
    assert.equal(header(429, 'Retry-After').level, 'MAY');
    assert.equal(header(413, 'Retry-After').level, 'SHOULD');
    assert.equal(header(303, 'Location').level, 'typical');
    assert.equal(header(307, 'Location').level, 'SHOULD');
    assert.equal(header(401, 'WWW-Authenticate').level, 'MUST');
    assert.equal(header(405, 'Allow').level, 'MUST');
    assert.equal(header(204, 'Content-Length').level, 'MUST NOT');
    const { level, source } = header(201, 'Location');
    assert.deepEqual([level, source], ['SHOULD', 'RFC 9110 §9.3.3']);
    assert.match(header(415, 'Accept-Encoding').when ?? '', /MUST NOT be sent otherwise/);
  });

  it('knows which responses have no content', () => {
    assert.deepEqual(
      codesWhere(({ content }) => !content.allowed),
      [100, 101, 102, 103, 104, 204, 205, 304],
    );
  });

  it('links to the defining section and to MDN where it has a page', () => {
    assert.equal(
      entry(404).definition.url,
      'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5',
    );
    assert.deepEqual(
      codesWhere(({ mdn }) => mdn === null),
      [104, 305, 306],
    );
    assert.match(entry(404).mdn ?? '', /Status\/404$/);
  });
});

describe('registry', () => {
  it('knows the class of valid codes only', () => {
    assert.deepEqual(
      [100, 299, 304, 499, 500].map((code) => registry.statusClass(code)),
      ['informational', 'successful', 'redirection', 'clientError', 'serverError'],
    );
    for (const code of [99, 600, 0, -1, NaN]) assert.equal(registry.statusClass(code), null);
  });

  it('keeps every owner of an unregistered code', () => {
    const owners = registry.unregistered(419).map(({ phrase }) => phrase);
    assert.deepEqual(owners, [
      'Page Expired',
      'Authentication Timeout',
      'Insufficient Space On Resource',
    ]);
    assert.deepEqual(
      registry.unregistered(509).flatMap(({ replacements }) => replacements),
      [429, 503],
    );
    assert.equal(registry.unregistered(451).length, 1);
    assert.deepEqual(registry.unregistered(404), []);
  });

  it('says the phrase, or the first name of an unregistered code', () => {
    assert.equal(registry.phrase(422), 'Unprocessable Content');
    assert.equal(registry.phrase(420), 'Enhance Your Calm');
    assert.equal(registry.phrase(427), null);
  });

  it('finds codes by phrase, however written, and by former phrases', () => {
    assert.equal(registry.findByPhrase('not found'), 404);
    assert.equal(registry.findByPhrase('NOT_FOUND'), 404);
    assert.equal(registry.findByPhrase('Payload Too Large'), 413);
    assert.equal(registry.findByPhrase('UnprocessableEntity'), 422);
    assert.equal(registry.findByPhrase("I'm a teapot"), 418);
    assert.equal(registry.findByPhrase('Enhance Your Calm'), null);
    assert.equal(registry.findByPhrase(''), null);
  });

  it('replaces a code only where its chief use has a replacement', () => {
    assert.deepEqual(registry.replacements(419), [403, 401, 507]);
    assert.deepEqual(registry.replacements(102), [202]);
    assert.deepEqual(registry.replacements(499), [], "nginx's, not ArcGIS's");
    assert.deepEqual(registry.replacements(404), []);
  });

  it('guesses what an invalid code was meant to be', () => {
    const guesses = [600, 4004, 4040, 44, 440, 427, 555, 299, 2000];
    assert.deepEqual(
      guesses.map((code) => registry.nearestRegistered(code)),
      [500, 400, 404, 404, 410, 426, 505, 200, 200],
    );
    for (const code of [0, 799, 999, -1]) assert.equal(registry.nearestRegistered(code), null);
    assert.equal(registry.nearestRegistered(507), 507);
    assert.notEqual(registry.nearestRegistered(310), 306, 'never a code out of use');
  });

  it('searches by words, digits and former names, best first', () => {
    const search = (words: string) => registry.search(words).map(({ code }) => code);
    assert.deepEqual(search('not found'), [404]);
    assert.deepEqual(search('notf'), [404]);
    assert.deepEqual(search('42'), [421, 422, 423, 424, 425, 426, 428, 429]);
    assert.deepEqual(search('entity too'), [413]);
    assert.equal(search('too')[0], 425);
    assert.ok(search('rate limiting').includes(429));
    assert.equal(search('').length, 64);
    assert.deepEqual(search('zebra'), []);
  });
});
