import { framework } from '../framework';

/** Node's assert and those that follow it (chai's `assert`, tap, ava), with the status on either side. */
export const nodeAssert = framework({
  id: 'node-assert',
  title: 'node:assert',
  dialects: ['ecmascript'],
  evidence: [
    'assert',
    'assert/strict',
    'node:assert',
    'node:assert/strict',
    'node:test',
    'tap',
    'ava',
  ],
  namespace: 'assert',
  receivers: ['assert', 't', 'test', 'tap', 'tt', 'ct'],
  synonyms: {
    status: ['statusCode', 'status_code', 'httpStatus', ':status'],
    equal: [
      'strictEqual',
      'deepEqual',
      'deepStrictEqual',
      'notEqual',
      'notStrictEqual',
      'notDeepEqual',
      'equals',
      'is',
      'isEqual',
      'eq',
      'same',
      'strictSame',
    ],
    assertEquals: ['assertStrictEquals'],
    match: ['hasStrict', 'has', 'like', 'partialDeepStrictEqual', 'rejects', 'throws'],
  },
  assert: [
    { code: 'assert.equal(_.status, $STATUS)', needs: 'none' },
    { code: 'assert.equal($STATUS, _.status)', needs: 'none' },
    'equal(_.status, $STATUS)',
    { code: 'assertEquals(_.status, $STATUS)', needs: 'none' },
    { code: 'assert(_.status === $STATUS)', needs: 'import' },
    { code: 'assert(status === $STATUS)', needs: 'import' },
    'assert.match(_, { status: $STATUS })',
  ],
});
