import assert from 'node:assert/strict';
import { spansOf } from '../../../src/cli/positions';

describe('positions', () => {
  const text = 'a\n😀 b\r\nc';

  function spanOf(part: string) {
    const start = text.indexOf(part);
    return spansOf(text)({ start, end: start + part.length });
  }

  it('start at 1 and end exclusively', () => {
    assert.deepEqual(spanOf('a'), { line: 1, column: 1, endLine: 1, endColumn: 2 });
  });

  it('count UTF-16 units', () => {
    assert.deepEqual(spanOf('b'), { line: 2, column: 4, endLine: 2, endColumn: 5 });
  });

  it('span lines', () => {
    assert.deepEqual(spanOf('b\r\nc'), { line: 2, column: 4, endLine: 3, endColumn: 2 });
  });

  it('answer for the very end', () => {
    const end = spansOf(text)({ start: text.length, end: text.length });
    assert.deepEqual(end, { line: 3, column: 2, endLine: 3, endColumn: 2 });
  });
});
