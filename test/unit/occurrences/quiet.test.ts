import assert from 'node:assert/strict';
import { readGrammar } from '../../../src/cli/grammars';
import { createStatusCodeService } from '../../../src/service';
import { policy } from '../engine';

/** A service with the names of all files that it asked for. */
function watched() {
  const asked: string[] = [];
  const service = createStatusCodeService({
    readGrammar: (file) => {
      asked.push(file);
      return readGrammar(file);
    },
  });
  return { service, asked };
}

describe('a file without a candidate', () => {
  it('costs nothing: no grammar is loaded for it', async () => {
    const { service, asked } = watched();
    assert.ok(await service.open('a', 'typescript', 1, 'export const name = "x";\n'));
    assert.ok(await service.open('b', 'python', 1, 'def add(a, b):\n    return a + b\n'));
    assert.deepEqual(service.occurrences('a', policy), []);
    assert.deepEqual(asked, []);
    service.dispose();
  });

  it('is read once it is edited, so that completion works in it', async () => {
    const { service, asked } = watched();
    await service.open('a', 'javascript', 1, 'res.status();\n');
    assert.deepEqual(asked, []);
    service.change('a', 2, [{ range: { start: 0, end: 0 }, text: ' ' }]);
    assert.equal(service.version('a'), null);
    await service.open('a', 'javascript', 2, ' res.status();\n');
    const labels = service.completions('a', 12, policy).map(({ label }) => label);
    assert.ok(labels.includes('404 Not Found'));
    service.dispose();
  });
});

describe('many open files', () => {
  it('are kept up to a bound; those asked least recently have to be opened anew', async () => {
    const { service } = watched();
    for (let index = 0; index < 60; index += 1) {
      await service.open(`file ${index}`, 'javascript', 1, 'res.status(404);\n');
    }
    assert.equal(service.version('file 0'), null);
    assert.equal(service.version('file 59'), 1);
    assert.equal(service.occurrences('file 59', policy).length, 1);
    service.dispose();
  });
});
