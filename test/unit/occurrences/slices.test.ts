import assert from 'node:assert/strict';
import { openDocument, policy } from '../engine';

/** An OpenAPI description with so many operations. */
function description(operations: number): string {
  const paths = Array.from(
    { length: operations },
    (_, index) => `  /a${index}:\n    get:\n      responses:\n        '600': { description: x }`,
  );
  return `openapi: 3.1.0\npaths:\n${paths.join('\n')}\n`;
}

describe('large contracts', () => {
  it('are read and judged in slices that let others work', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const { service, uri } = await openDocument('yaml', description(4_000));
    const whileReading = turns;
    await service.judge(uri, policy);
    const whileJudging = turns - whileReading;
    clearInterval(timer);
    assert.ok(whileReading > 2, `${whileReading} turns`);
    assert.ok(whileJudging > 2, `${whileJudging} turns`);
    assert.equal(service.findings(uri, policy).length, 4_000);
    service.close(uri);
  });

  it('are judged no further where they change or close meanwhile', async () => {
    const { service, uri } = await openDocument('yaml', description(2_000));
    const judging = service.judge(uri, policy);
    service.change(uri, 2, [{ range: { start: 0, end: 0 }, text: '# ' }]);
    service.close(uri);
    await judging;
    assert.deepEqual(service.findings(uri, policy), []);
  });

  it('that hold no code are not read, and wake with what is written into them', async () => {
    const text = `a: ${'x'.repeat(300_000)}\n`;
    const { service, uri } = await openDocument('yaml', text);
    service.change(uri, 2, [{ range: { start: 0, end: 0 }, text: '{}' }]);
    assert.equal(service.version(uri), 2);
    service.change(uri, 3, [{ range: { start: 0, end: 2 }, text: description(1) }]);
    assert.equal(service.version(uri), null, 'it is to be opened anew');
  });
});
