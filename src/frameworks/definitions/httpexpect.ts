import { framework } from '../framework';

export const httpexpect = framework({
  id: 'httpexpect',
  title: 'httpexpect and apitest',
  dialects: ['go'],
  evidence: [
    'github.com/gavv/httpexpect',
    'github.com/gavv/httpexpect/*',
    'gopkg.in/gavv/httpexpect.v1',
    'gopkg.in/gavv/httpexpect.v2',
    'github.com/kataras/iris/*',
    'github.com/steinfletcher/apitest',
    'github.com/steinfletcher/apitest/*',
  ],
  assert: [
    { code: '_.Expect().Status($STATUS)', needs: 'none' },
    { code: '_.StatusList($STATUS)', needs: 'import' },
    { code: '_.StatusList(_, $STATUS)', needs: 'import' },
  ],
});
