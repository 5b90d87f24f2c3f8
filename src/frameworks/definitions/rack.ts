import { framework, type Example } from '../framework';

/** The triple of status, headers and body that every Rack application answers with. */
export const rack = framework({
  id: 'rack',
  title: 'Rack',
  dialects: ['ruby'],
  evidence: ['rack', 'rack/*', 'Rack', 'Rack::*'],
  receivers: ['res', 'response', 'resp', '@response', 'controller'],
  emit: [
    { code: 'return [$STATUS, {}, _]', needs: 'none' },
    { code: 'return [$STATUS, headers, _]', needs: 'none' },
    { code: 'return [$STATUS, _, [_]]', needs: 'none' },
    { code: "return [$STATUS, '']", needs: 'http' },
    { code: 'Rack::Response.new($BODY, $STATUS)', needs: 'none' },
    { code: 'Rack::Response[$STATUS, _, _]', needs: 'none' },
    { code: 'ActionDispatch::Response.new($STATUS)', needs: 'none' },
    { code: 'res.status = $STATUS', needs: 'receiver' },
    // A request of the project's own that is answered, too.
    { code: 'request.status = $STATUS', needs: 'import' },
    { code: '@request.status = $STATUS', needs: 'import' },
    { code: 'res.redirect _, $STATUS', needs: 'receiver' },
    // A builder's of responses.
    { code: '_.status $STATUS', needs: 'http' },
    // Mongrel's.
    { code: 'res.start($STATUS)', needs: 'receiver' },
  ],
  consume: [
    { code: 'Rack::Utils.status_code($STATUS)', needs: 'none' },
    { code: 'Rack::Cascade.new(_, [$STATUS])', needs: 'none' },
    { code: 'response[0] == $STATUS', needs: 'receiver' },
    { code: 'case response[0]; when $STATUS then _; end', needs: 'receiver' },
  ],
  mock: [
    { code: 'Rack::MockResponse.new($STATUS, _, _)', needs: 'none' },
    { code: 'Rack::MockResponse[$STATUS, _, _]', needs: 'none' },
    { code: 'ActionDispatch::TestResponse.new($STATUS)', needs: 'none' },
  ],
  assert: [
    { code: 'response[0].must_equal $STATUS', needs: 'receiver' },
    // The header of CGI.
    { code: "expect(headers['Status']).to eq $STATUS", needs: 'none' },
    ...['_.call(_)[0]', '_.call(_).first'].flatMap((status): Example[] => [
      { code: `assert_equal $STATUS, ${status}`, needs: 'http' },
      { code: `expect(${status}).to eq $STATUS`, needs: 'http' },
    ]),
  ],
  header: ['res[$NAME] = $VALUE'],
});
