import { framework } from '../framework';
import { perlNames } from '../perlNames';

/** The constants of HTTP::Status, the older `RC_…` too. */
const names = { ...perlNames('HTTP_'), ...perlNames('RC_'), RC_MOVED_TEMPORARILY: 302 };

/** LWP and HTTP::Tiny, what their answers hold, CGI, and tests of them with Test::More. */
export const lwp = framework({
  id: 'lwp',
  title: 'LWP and HTTP::Status',
  dialects: ['perl'],
  evidence: [
    'LWP::UserAgent',
    'HTTP::Response',
    'HTTP::Status',
    'HTTP::Request',
    'HTTP::Tiny',
    'Test::WWW::Mechanize',
    'WWW::Mechanize',
    'HTTP::Request::Common',
    'Plack::Test',
    'Catalyst::Test',
    'Furl',
    'LWP',
    'HTTP::Daemon',
    'CGI',
    'Test::HTTP',
    'Dancer::Test',
    'Test::RestAPI',
    'RT::Test',
  ],
  emit: [
    'HTTP::Response->new($STATUS',
    'HTTP::Response->new("$STATUS"',
    '->send_error($STATUS',
    { code: '->send_status_line($STATUS', needs: 'none' },
    { code: '->send_basic_header($STATUS', needs: 'none' },
    '-status => $STATUS',
    '-status => "$STATUS"',
  ],
  consume: [
    '->code == $STATUS',
    '->code() == $STATUS',
    '->code == "$STATUS"',
    '{status} == $STATUS',
    '{code} == $STATUS',
    '->status == $STATUS',
    '$code == $STATUS',
    '$code == "$STATUS"',
    '$rc == $STATUS',
  ],
  assert: [
    '->code, $STATUS',
    '->code, "$STATUS"',
    '->code => $STATUS',
    '->code(), $STATUS',
    '->status, $STATUS',
    '->{status}, $STATUS',
  ],
  named: [
    { role: 'consume', code: '->code == $NAME', names },
    { role: 'emit', code: '->new($NAME', names },
    { role: 'emit', code: '->status($NAME', names },
    { role: 'assert', code: '->code, $NAME', names },
    { role: 'text', code: '$NAME', names },
  ],
});
