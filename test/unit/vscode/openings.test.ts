import assert from 'node:assert/strict';
import { Openings } from '../../../src/vscode/openings';

/** A service that opens when it is told to, and remembers what it was asked. */
function slowService() {
  const asked: string[] = [];
  const answers: ((isRead: boolean) => void)[] = [];
  return {
    asked,
    answer: (isRead: boolean) => answers.shift()?.(isRead),
    open(_uri: string, languageId: string): Promise<boolean> {
      asked.push(`open ${languageId}`);
      return new Promise((resolve) => answers.push(resolve));
    },
    close() {
      asked.push('close');
    },
  };
}

const script = { languageId: 'javascript', version: 1, isClosed: false, getText: () => '' };

describe('documents that are being opened', () => {
  it('are opened once', async () => {
    const [openings, service] = [new Openings(), slowService()];
    const both = [openings.open('a', script, service), openings.open('a', script, service)];
    assert.ok(openings.isRunning('a'));
    service.answer(true);
    assert.deepEqual(await Promise.all(both), [true, true]);
    assert.deepEqual([service.asked, openings.isRunning('a')], [['open javascript'], false]);
  });

  it('are closed where they get another language meanwhile, to be opened in that', async () => {
    for (const isRead of [true, false]) {
      const [openings, service, document] = [new Openings(), slowService(), { ...script }];
      const opened = openings.open('a', document, service);
      document.languageId = 'python';
      service.answer(isRead);
      assert.equal(await opened, true);
      void openings.open('a', document, service);
      assert.deepEqual(service.asked, ['open javascript', 'close', 'open python']);
    }
  });

  it('are closed where the editor closes them meanwhile', async () => {
    const [openings, service, document] = [new Openings(), slowService(), { ...script }];
    const opened = openings.open('a', document, service);
    document.isClosed = true;
    service.answer(true);
    await opened;
    assert.deepEqual(service.asked, ['open javascript', 'close']);
  });

  it('are not forgotten when those of an older service are done', async () => {
    const [openings, old, service] = [new Openings(), slowService(), slowService()];
    const first = openings.open('a', script, old);
    openings.forget();
    void openings.open('a', script, service);
    old.answer(true);
    await first;
    assert.ok(openings.isRunning('a'));
  });
});
