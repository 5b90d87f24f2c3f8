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

  it('costs nothing inside of another one either, until that is edited', async () => {
    const { service, asked } = watched();
    const text = '```js\nconst name = "x";\n```\n\n```py\nraise HTTPException(404)\n```\n';
    await service.open('a', 'markdown', 1, text);
    const grammars = asked.filter((file) => file.startsWith('tree-sitter-'));
    assert.deepEqual(grammars, ['tree-sitter-python.wasm']);
    assert.deepEqual(
      service.occurrences('a', policy).map(({ code }) => code),
      [404],
    );
    const start = text.indexOf('const');
    service.change('a', 2, [{ range: { start, end: start }, text: 'res.status();' }]);
    assert.equal(service.version('a'), null);
    const edited = text.replace('const', 'res.status();const');
    await service.open('a', 'markdown', 2, edited);
    const labels = service.completions('a', start + 11, policy).map(({ label }) => label);
    assert.ok(labels.includes('404 Not Found'));
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

describe('a document', () => {
  it('is read when its grammar can be had after all', async () => {
    let isThere = false;
    const service = createStatusCodeService({
      readGrammar: (file) =>
        isThere ? readGrammar(file) : Promise.reject(new Error(`cannot read ${file}`)),
    });
    await assert.rejects(service.open('a', 'go', 1, 'package a // 404'));
    isThere = true;
    assert.ok(await service.open('a', 'go', 2, 'package a\n\nvar statusCode = 404\n'));
    assert.equal(service.occurrences('a', policy).length, 1);
    service.dispose();
  });

  it('stays closed that was closed while it was prepared', async () => {
    const { service } = watched();
    await service.open('a', 'javascript', 1, 'res.status();\n');
    const prepared = service.prepare('a');
    service.close('a');
    await prepared;
    assert.equal(service.version('a'), null);
    service.dispose();
  });

  it('is prepared as it stands then', async () => {
    const { service } = watched();
    await service.open('a', 'javascript', 1, 'res.status();\n');
    const prepared = service.prepare('a');
    service.close('a');
    await service.open('a', 'javascript', 2, 'res.status(404);\n');
    await prepared;
    assert.equal(service.version('a'), 2);
    assert.equal(service.occurrences('a', policy).length, 1);
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
