import { framework } from '../framework';

/** Node's assert and those that follow it (chai's `assert`, tap, ava), with the status on either side. */
export const nodeAssert = framework({
  id: 'node-assert',
  title: 'node:assert',
  dialects: ['ecmascript'],
  evidence: ['assert', 'assert/strict', 'node:assert', 'node:assert/strict', 'node:test'],
  namespace: 'assert',
  receivers: ['assert', 't'],
  assert: [
    'assert.equal(_.status, $STATUS)',
    'assert.equal(_.statusCode, $STATUS)',
    'assert.equal($STATUS, _.status)',
    'assert.equal($STATUS, _.statusCode)',
    'assert.strictEqual(_.status, $STATUS)',
    'assert.strictEqual(_.statusCode, $STATUS)',
    'assert.strictEqual($STATUS, _.status)',
    'assert.strictEqual($STATUS, _.statusCode)',
    'assert.notEqual(_.status, $STATUS)',
    'assert.notStrictEqual(_.status, $STATUS)',
    't.is(_.status, $STATUS)',
    't.is(_.statusCode, $STATUS)',
    'equal(_.status, $STATUS)',
    'strictEqual(_.status, $STATUS)',
    'strictEqual(_.statusCode, $STATUS)',
  ],
});
