import { framework } from '../framework';

export const nette = framework({
  id: 'nette',
  title: 'Nette',
  dialects: ['php'],
  evidence: ['Nette', 'Nette\\*', 'Apitte\\*', 'Tester'],
  emit: [
    { code: '$this->error(_, $STATUS)', needs: 'import' },
    { code: '$this->redirectUrl(_, $STATUS)', needs: 'import' },
    { code: '_->setCode($STATUS)', needs: 'import' },
    { code: '_->redirect(_, $STATUS)', needs: 'import' },
  ],
  raise: [
    { code: 'new BadRequestException(_, $STATUS)', needs: 'import' },
    { code: 'new ForbiddenRequestException(_, $STATUS)', needs: 'import' },
    { code: 'new ClientErrorException(_, $STATUS)', needs: 'import' },
    { code: 'new ServerErrorException(_, $STATUS)', needs: 'import' },
  ],
  assert: [{ code: 'Assert::same($STATUS, _->getCode())', needs: 'import' }],
});
