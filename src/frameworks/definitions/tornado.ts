import { framework } from '../framework';

export const tornado = framework({
  id: 'tornado',
  title: 'Tornado',
  dialects: ['python'],
  evidence: ['tornado', 'tornado.*'],
  receivers: ['self', 'handler', 'response', 'resp', 'res'],
  emit: [
    { code: 'self.set_status($STATUS)', needs: 'receiver' },
    { code: '_.set_status($STATUS)', needs: 'none' },
    { code: '_.send_error($STATUS)', needs: 'none' },
    { code: '_.write_error($STATUS)', needs: 'none' },
    'ResponseStartLine(_, $STATUS, _)',
    { code: '_.ResponseStartLine(_, $STATUS, _)', needs: 'import' },
    { code: 'self.redirect(_, status=$STATUS)', needs: 'receiver' },
  ],
  raise: [
    'HTTPError($STATUS)',
    { code: 'web.HTTPError($STATUS)', needs: 'none' },
    { code: '_.HTTPError($STATUS)', needs: 'import' },
  ],
  consume: [
    { code: '_.code == $STATUS', needs: 'import' },
    { code: '_.code in [$STATUS]', needs: 'import' },
    { code: 'for status in [$STATUS]: pass', needs: 'import' },
    { code: '_.get_status() == $STATUS', needs: 'none' },
    { code: '_.get_status() in [$STATUS]', needs: 'none' },
  ],
  mock: ['HTTPResponse(_, $STATUS)'],
  assert: [
    { code: 'assert response.code == $STATUS', needs: 'receiver' },
    { code: 'assert _.code == $STATUS', needs: 'import' },
    { code: '_.assertEqual(_.code, $STATUS)', needs: 'import' },
    { code: '_.assertEqual($STATUS, _.code)', needs: 'import' },
    { code: 'assert _.get_status() == $STATUS', needs: 'none' },
  ],
  body: ['self.write($BODY)', 'self.finish($BODY)', 'self.finish()'],
  header: ['self.set_header($NAME, $VALUE)', 'self.add_header($NAME, $VALUE)'],
  respond: { json: 'self.write($JSON)' },
});
