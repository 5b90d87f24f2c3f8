import { framework } from '../framework';

/** httr, httr2, crul and curl, and how they are mocked and tested. */
export const httr = framework({
  id: 'httr',
  title: 'httr',
  dialects: ['r'],
  evidence: [
    'httr',
    'httr2',
    'crul',
    'curl',
    'webmockr',
    'webfakes',
    'RCurl',
    'vcr',
    'webmockr',
    'HttpClient',
    'httpuv',
  ],
  emit: [
    { code: '$send_status($STATUS)', needs: 'none' },
    '$set_status($STATUS)$',
    'res$redirect(_, $STATUS)',
  ],
  mock: [
    'response($STATUS',
    'response(status_code = $STATUS',
    'response(status = $STATUS',
    'response_json($STATUS',
    'to_return(... status = $STATUS',
  ],
  consume: [
    'resp_status(_) == $STATUS',
    '$status_code == $STATUS',
    '$status == $STATUS',
    '$response_code == $STATUS',
  ],
  assert: [
    'expect_equal($WORD$status_code, $STATUS',
    'expect_equal(resp_status(_), $STATUS',
    'expect_status($WORD, $STATUS)',
    'expect_equal($WORD$status, $STATUS',
    'expect_identical($WORD$status_code, $STATUS',
  ],
});
