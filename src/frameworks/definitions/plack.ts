import { framework } from '../framework';

export const plack = framework({
  id: 'plack',
  title: 'PSGI and Plack',
  dialects: ['perl'],
  evidence: [
    'Plack',
    'PSGI',
    'Plack::Request',
    'Plack::Response',
    'Plack::Builder',
    'Plack::Test',
    'plackup',
    'psgi.url_scheme',
    'HTTP::Server::PSGI',
    'psgi',
  ],
  emit: [
    '[$STATUS, [',
    '["$STATUS", [',
    '->new_response($STATUS',
    'Plack::Response->new($STATUS',
    '$respond->([$STATUS',
    '$responder->([$STATUS',
    '->status($STATUS)',
    '->([$STATUS',
    'return [$STATUS, $headers',
    '->redirect(_, $STATUS)',
  ],
  consume: ['->[0] == $STATUS'],
  assert: ['->[0], $STATUS'],
});
