import assert from 'node:assert/strict';
import { codeActions, distinct, type CodeActionRequest } from '../../../src/features/codeActions';
import { fixAll } from '../../../src/features/fixAll';
import { builtin, finding, fix, occurrence } from './samples';

function request(changes: Partial<CodeActionRequest>): CodeActionRequest {
  return {
    range: { start: 11, end: 11 },
    occurrences: [],
    findings: [],
    catalog: builtin('iana'),
    locale: 'en',
    imports: () => [],
    respellings: () => [],
    commentSite: () => null,
    ...changes,
  };
}

function titles(changes: Partial<CodeActionRequest>): string[] {
  return codeActions(request(changes)).map(({ title }) => title);
}

describe('quick fixes', () => {
  it('are those of the findings that the range touches', () => {
    const near = finding(11, [fix('near', true, [11, 14, '404'])]);
    const far = finding(50, [fix('far', true, [50, 53, '404'])]);
    assert.deepEqual(titles({ findings: [near, far] }), ['near']);
  });

  it('are preferred where they are safe and the only safe one', () => {
    const fixes = [fix('a', true, [11, 14, '1']), fix('b', false, [11, 14, '2'])];
    const one = codeActions(request({ findings: [finding(11, fixes)] }));
    assert.deepEqual(
      one.map(({ preferred }) => preferred),
      [true, false],
    );
    const twins = [fix('a', true, [11, 14, '1']), fix('b', true, [11, 14, '2'])];
    const two = codeActions(request({ findings: [finding(11, twins)] }));
    assert.deepEqual(
      two.map(({ preferred }) => preferred),
      [false, false],
    );
  });

  it('are offered once where two rules or a refactoring ask for the same', () => {
    const same = (title: string) => finding(11, [fix(title, false, [11, 14, '400'])]);
    const findings = [same('Change to 400'), same('Change to 400'), same('Send 400')];
    const offered = distinct(codeActions(request({ findings })));
    assert.deepEqual(
      offered.map(({ title, findings: mended }) => [title, mended.length]),
      [
        ['Change to 400', 2],
        ['Send 400', 1],
      ],
    );
  });

  it('offer to disable the rule for the line, in the comment of the language', () => {
    const commentSite = () => ({ offset: 4, indent: '  ', eol: '\r\n', open: '# ', close: '' });
    const [action] = codeActions(request({ findings: [finding(11, [])], commentSite }));
    assert.equal(action?.title, 'Disable some-rule for this line');
    assert.deepEqual(action.edits, [
      {
        range: { start: 4, end: 4 },
        text: '  # http-status-disable-next-line some-rule -- reason\r\n',
      },
    ]);
  });

  it('close a comment that has to be closed', () => {
    const commentSite = () => ({ offset: 0, indent: '', eol: '\n', open: '{/* ', close: ' */}' });
    const [action] = codeActions(request({ findings: [finding(11, [])], commentSite }));
    assert.match(action?.edits[0]?.text ?? '', /^\{\/\* http-status-.* -- reason \*\/\}\n$/);
  });
});

describe('refactorings', () => {
  it('write the code in another notation', () => {
    const edits = [{ range: { start: 11, end: 14 }, text: 'HttpStatus.NOT_FOUND' }];
    const respellings = () => [{ text: 'HttpStatus.NOT_FOUND', edits }];
    const occurrences = [occurrence(404, 11, { spell: () => null })];
    const [action] = codeActions(request({ occurrences, respellings }));
    assert.equal(action?.title, 'Write as HttpStatus.NOT_FOUND');
    assert.equal(action.kind, 'refactor.rewrite');
    assert.deepEqual(action.edits, edits);
  });

  it('change to the codes it is confused with, in its own notation', () => {
    const spell = (code: number) => (code === 410 ? 'GONE' : null);
    const named = occurrence(404, 11, { notation: 'constant', text: 'NOT_FOUND', spell });
    const [action, ...others] = codeActions(request({ occurrences: [named] }));
    assert.equal(action?.title, 'Change to 410 Gone');
    assert.deepEqual(action.edits, [{ range: { start: 11, end: 20 }, text: 'GONE' }]);
    assert.deepEqual(others, []);
  });

  it('speak the language of the reader', () => {
    const occurrences = [occurrence(404, 11)];
    assert.match(titles({ occurrences, locale: 'fr' })[0] ?? '', /^Remplacer par 410 Gone$/);
  });

  it('have nothing to offer for what is not written, and for ranges', () => {
    const implicit = occurrence(200, 11, { notation: 'implicit', text: 'json' });
    const range = occurrence('4XX', 11, { notation: 'range' });
    assert.deepEqual(titles({ occurrences: [implicit, range] }), []);
  });
});

describe('fix all', () => {
  it('takes the first safe fix of each finding, in ascending order', () => {
    const later = finding(50, [fix('no', false, [50, 53, 'x']), fix('yes', true, [50, 53, '500'])]);
    const earlier = finding(10, [fix('yes', true, [10, 13, '404'])]);
    assert.deepEqual(
      fixAll([later, earlier]).map(({ text }) => text),
      ['404', '500'],
    );
  });

  it('leaves out a fix whole when one of its edits meets an earlier one', () => {
    const first = finding(10, [fix('a', true, [10, 20, 'a'])]);
    const second = finding(15, [fix('b', true, [0, 1, 'b'], [15, 18, 'b'])]);
    assert.deepEqual(
      fixAll([first, second]).map(({ text }) => text),
      ['a'],
    );
  });

  it('leaves out what would be inserted at the same place as something else', () => {
    const first = finding(10, [fix('a', true, [5, 5, 'a'])]);
    const second = finding(20, [fix('b', true, [5, 5, 'b'])]);
    assert.equal(fixAll([first, second]).length, 1);
  });

  it('adds an import once that two fixes need', () => {
    const first = finding(10, [fix('a', true, [0, 0, 'import x;\n'], [10, 13, 'x.A'])]);
    const second = finding(20, [fix('b', true, [0, 0, 'import x;\n'], [20, 23, 'x.B'])]);
    assert.deepEqual(
      fixAll([first, second]).map(({ text }) => text),
      ['import x;\n', 'x.A', 'x.B'],
    );
  });

  it('keeps edits that only touch', () => {
    const first = finding(10, [fix('a', true, [10, 13, 'a'])]);
    const second = finding(13, [fix('b', true, [13, 16, 'b'])]);
    assert.equal(fixAll([first, second]).length, 2);
  });
});
