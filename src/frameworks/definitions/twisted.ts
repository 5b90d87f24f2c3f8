import { framework } from '../framework';

export const twisted = framework({
  id: 'twisted',
  title: 'Twisted, Klein',
  dialects: ['python'],
  evidence: ['twisted.web', 'twisted.web.*', 'klein', 'klein.*'],
  receivers: ['request', 'req'],
  emit: [
    { code: '_.setResponseCode($STATUS)', needs: 'none' },
    { code: '_.setResponseCode($STATUS, _)', needs: 'none' },
    { code: 'ErrorPage($STATUS, _, _)', needs: 'import' },
    { code: '_.ErrorPage($STATUS, _, _)', needs: 'import' },
    { code: 'errorPage($STATUS, _, _)', needs: 'import' },
    { code: '_.errorPage($STATUS, _, _)', needs: 'import' },
  ],
  raise: [
    { code: 'Error($STATUS, ...)', needs: 'import' },
    { code: 'error.Error($STATUS, ...)', needs: 'import' },
  ],
  consume: [
    { code: '_.code == $STATUS', needs: 'import' },
    { code: '_.code in [$STATUS]', needs: 'import' },
    { code: '_.value.status == $STATUS', needs: 'import' },
  ],
  assert: [
    { code: '_.assertEqual(_.code, $STATUS)', needs: 'import' },
    { code: '_.assertEqual($STATUS, _.code)', needs: 'import' },
    { code: '_.assertEqual(_.responseCode, $STATUS)', needs: 'none' },
    { code: '_.assertEqual($STATUS, _.responseCode)', needs: 'none' },
  ],
  body: ['request.write($BODY)', 'request.finish()'],
  header: ['request.setHeader($NAME, $VALUE)'],
});
