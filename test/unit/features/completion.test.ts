import assert from 'node:assert/strict';
import { completions, type CodeSite, type Completion } from '../../../src/features/completion';
import { javascript } from '../rules/occurrence-builder';
import { builtin, house, policy } from './samples';

const range = { start: 11, end: 13 };

function site(changes: Partial<CodeSite> = {}): CodeSite {
  return { kind: 'code', range, typed: '', role: 'emit', spell: String, ...changes };
}

const names: Readonly<Record<number, string>> = { 404: 'NOT_FOUND', 409: 'CONFLICT', 419: 'ODD' };

function labelsOf(items: readonly Completion[]): string[] {
  return items.map(({ label }) => label);
}

function find(items: readonly Completion[], start: string): Completion {
  const found = items.find(({ label }) => label.startsWith(start));
  assert.ok(found, `${start} is not offered`);
  return found;
}

/** VS Code keeps an item where all that is typed occurs in order, from the start of a word on. */
function isKept(typed: string, { filterText }: Completion): boolean {
  const letters = Array.from(typed.toLowerCase(), (letter) => letter.replace(/\W/, '\\$&'));
  return new RegExp(`\\b${letters.join('.*')}`).test(filterText.toLowerCase());
}

describe('completion of codes', () => {
  it('inserts the number over all that was typed', () => {
    const item = find(completions(site(), policy()), '404');
    assert.deepEqual(item.edit, { range, text: '404' });
    assert.equal(item.label, '404 Not Found');
    assert.equal(item.kind, 'code');
    assert.match(item.markdown, /The standard says/);
  });

  it('is found by digits, by words and by parts of words', () => {
    const item = find(completions(site(), policy()), '404');
    for (const typed of ['4', '40', '404', 'not found', 'notf', 'Not F', 'found', 'nf']) {
      assert.ok(isKept(typed, item), `${typed} does not find 404`);
    }
    assert.ok(!isKept('gone', item));
  });

  it('begins with what is being typed, the number or the name', () => {
    const first = (typed: string, spell: CodeSite['spell'] = String) =>
      completions(site({ typed, spell }), policy()).find(
        ({ edit, label }) => label.includes('409') || edit.text.endsWith('CONFLICT'),
      )?.filterText;
    assert.equal(first('4'), '409 Conflict');
    assert.equal(first('c'), 'Conflict 409');
    assert.equal(
      first('c', (code) => `StatusCodes.${names[code]}`),
      'Conflict 409 StatusCodes.CONFLICT',
    );
    assert.equal(
      first('c', (code) => names[code] ?? null),
      'CONFLICT Conflict 409',
    );
  });

  it('inserts names as the site spells them, found by number, phrase and name', () => {
    const spell = (code: number) => names[code] ?? null;
    const item = find(completions(site({ spell }), policy()), 'NOT_FOUND');
    assert.deepEqual(item.edit, { range, text: 'NOT_FOUND' });
    assert.equal(item.kind, 'constant');
    assert.equal(item.detail, '404 Not Found');
    for (const typed of ['404', 'not found', 'NOT_F']) assert.ok(isKept(typed, item), typed);
  });

  it('finds a symbol by its phrase behind the colon', () => {
    const spell = (code: number) => (code === 404 ? ':not_found' : null);
    const item = find(completions(site({ spell }), policy()), ':not_found');
    for (const typed of [':not_f', ':not f', ':404']) {
      assert.ok(item.filterText.startsWith(':') && isKept(typed.slice(1), item), typed);
    }
  });

  it('offers only what can be written here', () => {
    const spell = (code: number) => names[code] ?? null;
    assert.deepEqual(labelsOf(completions(site({ spell }), policy())), ['NOT_FOUND', 'CONFLICT']);
  });

  it("puts the catalog's codes first and what is advised against last, struck through", () => {
    const catalog = house([{ code: 409 }, { code: 404, use: 'discourage' }]);
    const items = completions(site(), policy({ catalog }));
    assert.match(items[0]?.label ?? '', /^409/);
    assert.equal(find(items, '404').deprecated, true);
    assert.equal(find(items, '305').deprecated, true);
    assert.equal(find(items, '410').deprecated, false);
    const firstStruck = items.findIndex(({ deprecated }) => deprecated);
    assert.ok(items.slice(firstStruck).every(({ deprecated }) => deprecated));
  });

  it('sorts as it lists', () => {
    const items = completions(site(), policy({ catalog: builtin('rest-api-guideline') }));
    const bySortText = [...items].sort((a, b) => a.sortText.localeCompare(b.sortText));
    assert.deepEqual(labelsOf(items), labelsOf(bySortText));
  });

  it('believes the catalog before the registry', () => {
    const catalog = house([{ code: 418 }]);
    assert.equal(find(completions(site(), policy({ catalog })), '418').deprecated, false);
    assert.equal(find(completions(site(), policy()), '418').deprecated, true);
  });

  it('offers a code that only the catalog knows, by its own name', () => {
    const catalog = house([{ code: 499, label: { en: 'Caller left' } }]);
    assert.equal(find(completions(site(), policy({ catalog })), '499').detail, 'Caller left');
  });

  it('offers no temporary and no unused code, and interim ones only where they are received', () => {
    const has = (role: CodeSite['role'], start: string) =>
      completions(site({ role }), policy()).some(({ label }) => label.startsWith(start));
    assert.equal(has('consume', '104'), false);
    assert.equal(has('consume', '306'), false);
    assert.equal(has('consume', '101'), true);
    assert.equal(has('emit', '101'), false);
  });
});

describe('completion of bodies', () => {
  const errorBody = {
    mediaType: 'application/json',
    example: { error: { code: '$CODE', message: '$MESSAGE' } },
  };
  const catalog = house([{ code: 404 }], { errorBody });
  const body = { kind: 'body', range, code: 404, literals: javascript } as const;

  it("offers the catalog's own shape as source", () => {
    const [item] = completions(body, policy({ catalog }));
    assert.equal(item?.kind, 'body');
    assert.equal(item.edit.text, "{ error: { code: 404, message: 'Not Found' } }");
    assert.deepEqual(item.edit.range, range);
  });

  it('has nothing to offer without a shape, without a code, and for success', () => {
    assert.deepEqual(completions(body, policy()), []);
    assert.deepEqual(completions({ ...body, code: null }, policy({ catalog })), []);
    assert.deepEqual(completions({ ...body, code: 201 }, policy({ catalog })), []);
  });
});
