import assert from 'node:assert/strict';
import { inTurn, say, speak } from '../../../src/rules/message';
import { builtin, policy } from '../features/samples';
import { openDocument } from '../engine';

describe('messages', () => {
  const message = inTurn(say`${420} is not registered: ${'{1}'}.`, say`Use ${'429'}.`, null);

  it('are English where no other language is known, and begin with a capital', () => {
    assert.equal(speak(message, 'de'), '420 is not registered: {1}. Use 429.');
    assert.equal(speak(say`the ${'jpush'} catalog`, 'en'), 'The jpush catalog');
  });

  it('are said in the language of a tag', () => {
    assert.equal(speak(message, 'fr-CA'), "420 n'est pas enregistré : {1}. Utilisez 429.");
    assert.equal(speak(message, 'zh-tw'), '420 未注册：{1}。请使用 429。');
  });

  it('of findings and their fixes follow the language of the policy', async () => {
    const { service, uri } = await openDocument(
      'javascript',
      "res.status(409).json({ error: 'x' });",
    );
    const catalog = builtin('mtpush');
    const said = (locale: string): (string | undefined)[] => {
      const [finding] = service.findings(uri, policy({ catalog, locale }));
      return [finding?.message, finding?.fixes[0]?.title];
    };
    assert.deepEqual(said('en'), [
      'The mtpush catalog does not list 409 Conflict. Nearest: 400 Bad Request.',
      'Change to 400 Bad Request',
    ]);
    assert.deepEqual(said('fr'), [
      'Le catalogue mtpush ne cite pas 409 Conflict. Le plus proche : 400 Bad Request.',
      'Remplacer par 400 Bad Request',
    ]);
  });
});
