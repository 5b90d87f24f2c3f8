import assert from 'node:assert/strict';
import type { OpenDocuments } from '../../../src/features/openDocuments';
import { SturdyDocuments } from '../../../src/features/sturdyDocuments';
import { policy } from '../engine';

/** Documents whose reading fails with an error for the texts that name it; what became of them is kept. */
function fallible() {
  const made: { disposed: boolean; opened: string[] }[] = [];
  const create = (): OpenDocuments => {
    const own = { disposed: false, opened: [] as string[] };
    made.push(own);
    const fail = (text: string): void => {
      const error = new Error(`cannot read ${text}`);
      if (text === 'dead') error.name = 'RuntimeError';
      if (text !== 'fine') throw error;
    };
    const documents = {
      open: (uri: string, _language: string, _version: number, text: string) =>
        Promise.resolve().then(() => {
          fail(text);
          own.opened.push(uri);
          return true;
        }),
      get: () => null,
      version: (uri: string) => (own.opened.includes(uri) ? 1 : null),
      prepare: () => Promise.reject(new Error('cannot prepare')),
      change: (_uri: string, _version: number, [edit]: readonly [{ text: string }]) => {
        fail(edit.text);
      },
      close: (uri: string) => {
        own.opened = own.opened.filter((each) => each !== uri);
      },
      dispose: () => {
        own.disposed = true;
      },
    };
    return documents as unknown as OpenDocuments;
  };
  return { made, documents: new SturdyDocuments(create) };
}

const edit = (text: string) => [{ range: { start: 0, end: 0 }, text }];

describe('documents that survive what cannot be read', () => {
  it('do not read the same version again, and give up after three', async () => {
    const { documents } = fallible();
    await assert.rejects(documents.open('a', 'kotlin', 1, 'endless'));
    assert.equal(await documents.open('a', 'kotlin', 1, 'endless'), false);
    await assert.rejects(documents.open('a', 'kotlin', 2, 'endless'));
    await assert.rejects(documents.open('a', 'kotlin', 3, 'endless'));
    assert.equal(await documents.open('a', 'kotlin', 4, 'fine'), false);
    documents.close('a');
    assert.equal(await documents.open('a', 'kotlin', 4, 'fine'), true);
  });

  it('answer as before where they cannot be prepared, and are not prepared again', async () => {
    const { documents } = fallible();
    await documents.open('a', 'kotlin', 1, 'fine');
    await assert.rejects(documents.prepare('a'), /cannot prepare/);
    await documents.prepare('a');
    assert.equal(documents.isUnreadable('a'), false);
  });

  it('count failures in a row only', async () => {
    const { documents } = fallible();
    for (let version = 1; version < 10; version += 2) {
      await assert.rejects(documents.open('a', 'kotlin', version, 'endless'));
      assert.equal(await documents.open('a', 'kotlin', version + 1, 'fine'), true);
    }
  });

  it('close what cannot be changed and keep the others', async () => {
    const { documents, made } = fallible();
    await documents.open('a', 'kotlin', 1, 'fine');
    await documents.open('b', 'go', 1, 'fine');
    assert.throws(() => {
      documents.change('a', 2, edit('endless'));
    });
    assert.deepEqual(made, [{ disposed: false, opened: ['b'] }]);
  });

  it('begin anew when the parser is dead', async () => {
    const { documents, made } = fallible();
    await documents.open('b', 'go', 1, 'fine');
    await assert.rejects(documents.open('a', 'kotlin', 1, 'dead'), /cannot read dead/);
    assert.deepEqual(made, [
      { disposed: true, opened: ['b'] },
      { disposed: false, opened: [] },
    ]);
    assert.equal(await documents.open('b', 'go', 1, 'fine'), true);
    assert.equal(
      documents.ask('b', policy, 'none', () => 'asked'),
      'none',
    );
  });
});
