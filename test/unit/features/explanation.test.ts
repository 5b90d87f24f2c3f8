import assert from 'node:assert/strict';
import { builtinCatalogs } from '../../../src/catalog/builtin';
import type { Catalog } from '../../../src/catalog/catalog';
import { registry } from '../../../src/catalog/registry';
import { explainCode } from '../../../src/features/explain';
import { explanationMarkdown } from '../../../src/features/explanationMarkdown';
import { hover } from '../../../src/features/hover';
import { builtin, house, occurrence, policy } from './samples';

function explained(code: number | '4XX', catalog: Catalog = builtin('iana'), locale = 'en') {
  return explanationMarkdown(explainCode(code, catalog, locale), locale);
}

function lineWith(text: string, start: string): string {
  return text.split('\n').find((line) => line.startsWith(start)) ?? '';
}

describe('an explanation', () => {
  it('has code, phrase, class, content, caching, retry, headers, confusions and links', () => {
    const text = explained(429);
    assert.match(text, /^\*\*429 Too Many Requests\*\* · client error$/m);
    assert.match(text, /^\*\*The standard says:\*\* .+\. {2}$/m);
    assert.match(text, /^Content: /m);
    assert.match(text, /^Caches MUST NOT store it\. Retry: /m);
    assert.match(text, /^Headers: `Retry-After` MAY/m);
    assert.match(text, /^Often confused with: .*503/m);
    assert.match(text, /\[RFC 6585 §4\]\(https:\/\/www\.rfc-editor\.org\/rfc\/rfc6585#section-4\)/);
    assert.match(text, /\[MDN\]\(https:\/\/developer\.mozilla\.org\/.*\/429\)/);
  });

  it('says what the catalog says, named, and never mixes it with the standard', () => {
    const text = explained(503, builtin('huawei-cloud'));
    const houseLine = lineWith(text, '**The catalog Huawei Cloud says:**');
    const standardLine = lineWith(text, '**The standard says:**');
    assert.match(houseLine, /Retry: Modify the request/);
    assert.doesNotMatch(standardLine, /odify the request/);
    assert.match(lineWith(text, '**⚠ Differs from the standard:**'), /RFC 9110 §15\.6\.4/);
  });

  it('names no catalog where none is active', () => {
    assert.doesNotMatch(explained(404), /catalog/i);
  });

  it('quotes the label of a house where it is not the standard phrase', () => {
    assert.match(explained(429, builtin('jpush')), /says:\*\* “Excessive requests”\./);
    assert.doesNotMatch(explained(404, builtin('jpush')), /“Not Found”/);
  });

  it('says in the words of the catalog that a code is not listed', () => {
    const guideline = explained(418, builtin('rest-api-guideline'));
    assert.match(guideline, /guideline\*\* does not list it: .* SHOULD NOT be used\./);
    assert.match(explained(409, builtin('jpush')), /JPush REST API\*\* does not list it\.$/m);
    const strict = house([], { unlisted: 'error' });
    assert.match(explained(404, strict), /does not list it: .* MUST NOT be used\./);
  });

  it('says what the house wants instead, and with which headers', () => {
    const headers = { 'Retry-After': 'MUST' } as const;
    const text = explained(422, house([{ code: 422, use: 'forbid', replacement: 400, headers }]));
    assert.match(text, /Not to be used\. Instead: 400 Bad Request\. Headers: `Retry-After` MUST\./);
  });

  it('names the parent that a statement was taken over from', () => {
    const catalog = house([
      { code: 404, meaning: { en: 'Gone fishing.' }, inherited: { meaning: 'grandparents' } },
    ]);
    assert.match(explained(404, catalog), /House \(grandparents\) says:\*\* Gone fishing\./);
  });

  it('names the owners of an unregistered code and what to use instead', () => {
    const text = explained(420);
    assert.match(text, /^\*\*420 Enhance Your Calm\*\* · client error · not registered$/m);
    assert.match(text, /Used by: “Enhance Your Calm”, Twitter/);
    assert.match(text, /Instead: 429 Too Many Requests/);
    assert.match(text, /a client treats it as 400/);
  });

  it('tells invalid, unassigned, unused, temporary and obsolete codes apart', () => {
    assert.match(explained(700), /700\*\* · not a status code/);
    assert.match(explained(299), /299\*\* · successful · not registered/);
    assert.match(explained(418), /reserved, not in use/);
    assert.match(explained(104), /registered temporarily · until 2026-11-13/);
    assert.match(explained(102), /obsolete[^]*Instead: 202 Accepted/);
  });

  it('mentions former phrases and other uses of a registered number', () => {
    assert.match(explained(422), /formerly Unprocessable Entity/);
    assert.match(explained(451), /Also used by: .*Exchange/);
  });

  it('explains the class that a range stands for', () => {
    const text = explained('4XX');
    assert.match(text, /^\*\*4XX\*\* · client error · range$/m);
    assert.match(text, /RFC 9110 §15\.5\]/);
  });

  it('speaks the language of the reader, and the language that the catalog has', () => {
    const french = explained(404, builtin('mtpush'), 'fr');
    assert.match(french, /Le catalogue .* dit :\*\* “Introuvable”/);
    assert.match(french, /La norme dit :/);
    assert.match(explained(503, builtin('mtpush'), 'fr'), /Nouvel essai : Réessayer plus tard\./);
    assert.match(explained(503, builtin('mtpush'), 'en'), /Retry: Try again later\./);
    assert.match(explained(404, builtin('iana'), 'zh-cn'), /标准的说明：/);
    assert.match(explained(404, builtin('iana'), 'zh-hans'), /标准的说明：/);
    assert.match(explained(404, builtin('iana'), 'ja'), /The standard says:/);
  });

  it('is at most fourteen lines for every code of every catalog', () => {
    for (const id of builtinCatalogs.ids) {
      for (const code of [...registry.entries.map((entry) => entry.code), 420, 700]) {
        const lines = explained(code, builtin(id)).split('\n').length;
        assert.ok(lines <= 14, `${code} under ${id} has ${lines} lines`);
      }
    }
  });

  it('survives JSON unchanged', () => {
    const explanation = explainCode(429, builtin('rest-api-guideline'), 'en');
    assert.deepEqual(JSON.parse(JSON.stringify(explanation)), explanation);
  });
});

describe('an explanation of a malicious catalog', () => {
  const evil = [
    '<img src=x onerror=alert(1)>',
    '![x](https://evil.example/x.png)',
    '[here](command:workbench.action.terminal.new)',
    'https://evil.example www.evil.example me@evil.example',
    'line\n\n# heading\n- item',
    '`code` *bold* _it_ ~~no~~ \u202Eesrever',
  ].join(' ');
  const said = { en: evil };
  const text = explained(
    404,
    house([{ code: 404, label: said, meaning: said, retry: said, source: evil }], { title: evil }),
  );

  it('holds no link, image, HTML or line of its making', () => {
    const links = text.match(/(?<!\\)\]\(([^)]*)\)/g) ?? [];
    assert.deepEqual(
      links.filter((link) => !/rfc-editor|developer\.mozilla/.test(link)),
      [],
    );
    assert.doesNotMatch(text, /(?<!\\)</);
    assert.doesNotMatch(text, /https?:\/\/evil|(?<!\\)@|www\.evil/);
    assert.doesNotMatch(text, /^(?:#|- item)/m);
    assert.doesNotMatch(text, /\u202E/);
  });

  it('does not go on for ever', () => {
    const long = house([{ code: 404, meaning: { en: 'word '.repeat(10_000) } }]);
    assert.ok(explained(404, long).length < 2500);
  });

  it('keeps a header name inside its code span', () => {
    const catalog = house([{ code: 404, headers: { 'X`<b>\n`': 'MUST' } }]);
    assert.match(explained(404, catalog), /`X <b>` MUST/);
  });
});

describe('hover', () => {
  it('names two codes that it is confused with, and the explanation all', () => {
    const shown = hover(occurrence(403), policy())?.markdown ?? '';
    assert.doesNotMatch(shown, /451 when/);
    assert.match(explained(403), /451 when/);
  });

  it('explains what is written, where it is written', () => {
    const shown = hover(occurrence(404, 11), policy());
    assert.deepEqual(shown?.range, { start: 11, end: 14 });
    assert.match(shown.markdown, /404 Not Found/);
  });

  it('is silent where nothing is written', () => {
    const implicit = occurrence(200, 4, { notation: 'implicit', text: 'json' });
    assert.equal(hover(implicit, policy()), null);
  });
});
